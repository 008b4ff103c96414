// What happens on one page: it is read, marked, followed, and its cards open. Takes settings in and tells its state; knows
// nothing of the extension around it.
import { createCardHost } from '../page/host.ts';
import { type Hover, startHover } from '../page/hover.ts';
import type { Hit } from '../page/hover-state.ts';
import { isArticle, readSigns } from '../page/is-article.ts';
import type { PageText } from '../page/read-text.ts';
import type { Annotations } from '../taxonomy/annotations.ts';
import type { Finding } from '../taxonomy/finding.ts';
import type { Hiding } from '../taxonomy/hiding.ts';
import type { Place } from '../taxonomy/place.ts';
import type { Article } from '../text/article.ts';
import type { HideScope } from '../view/card.ts';
import { CARD_CSS } from '../view/card-style.ts';
import { replaceKeepingFocus } from '../view/keep-focus.ts';
import { type Annotate, inChapters } from './annotate-in-chapters.ts';
import { Budget } from './budget.ts';
import { CardControl } from './card-control.ts';
import { type Following, startFollowing } from './follow-page.ts';
import { type MarkSettings, PageMarks } from './page-marks.ts';
import { isSameArticle, type PageReading, placeFindings, toGatedPage } from './page-reading.ts';
import { PassageRequest } from './passage-request.ts';
import { toPlaces } from './places.ts';
import { readInSlices } from './slices.ts';

export interface ReaderSettings extends MarkSettings {
  readonly isOn: boolean;
  /** What opens a card besides the list and the keyboard commands: resting and clicking, clicking alone, nothing. */
  readonly opens: 'hover' | 'click' | 'keyboard';
  /** Rest on a mark before its card opens, in milliseconds. */
  readonly delay: number;
}

export interface ReaderParts {
  readonly document: Document;
  /** Finds the passages of an article; may take its time. Rejects when it cannot tell. */
  readonly annotate: (article: Article) => Promise<Annotations>;
  readonly settings: ReaderSettings;
  /** Whether the site is known as a news outlet's, or was chosen by the reader. */
  readonly isNewsSite: boolean;
  /** What is marked here has changed. */
  readonly onChange?: () => void;
  /** Keeps what the reader wants to see no more, or again; the settings then change. Rejects where it cannot. */
  readonly hide?: ((what: Hiding, isHidden: boolean) => Promise<unknown>) | undefined;
}

export interface ReaderState {
  readonly status: 'read' | 'not-an-article' | 'off' | 'unsupported' | 'failed';
  /** Blocks of prose that were read. */
  readonly blocks: number;
  /** Without those that the reader hid one by one. */
  readonly findings: readonly Finding[];
  /** How many the reader hid one by one. */
  readonly hidden: number;
  /** Where each finding stands, in the same order. */
  readonly places: readonly Place[];
  readonly patterns: Annotations['patterns'];
  readonly outlet?: string | undefined;
}

export interface Reader {
  state(): ReaderState;
  /** What was read and what was found in it, whether shown or not; an empty article before anything was read. */
  found(): { article: Article; findings: readonly Finding[] };
  /** Resolves once the page has been read: at once if it has, after a reading if there was none yet. */
  whenRead(): Promise<void>;
  change(settings: ReaderSettings): void;
  /** Scrolls to a finding and opens its card; false if it is not (or no longer) there. */
  show(id: string): boolean;
  /** The next or previous passage, from the open card or from where the page stands; wraps round. */
  step(by: 1 | -1): boolean;
  /** Reads a page that does not look like an article. */
  readAnyway(): void;
  /** What annotates articles has changed: what was found before counts no more. */
  annotateAnew(): void;
  /** Shows again what the reader hid here one by one. */
  showHidden(): Promise<null>;
}

/** What the background does for a page weighs a tenth: it holds up no page. Waiting is no work, however long. */
const ELSEWHERE = 0.1;
const LONGEST_ANSWER = 1000;

/** Runs until the signal aborts; then nothing of it is left on the page. */
export function startReader(parts: ReaderParts, signal: AbortSignal): Reader {
  const reader = new PageReader(parts, signal);
  if (!signal.aborted) reader.start();
  return reader;
}

class PageReader implements Reader {
  readonly #parts: ReaderParts;
  readonly #signal: AbortSignal;
  readonly #marks: PageMarks;
  readonly #card: CardControl;
  readonly #hover: Hover;
  readonly #following: Following;
  #settings: ReaderSettings;
  #origins: Pick<Annotations, 'patterns' | 'sets'> = { patterns: {}, sets: {} };
  readonly #request: PassageRequest;
  /** The reading of the page's text that is under way; an earlier one that ends later counts no more. */
  #walk: Promise<void> | undefined;
  readonly #budget = new Budget(() => performance.now());
  #hasFailed = false;
  #isForced = false;
  /** Since the last reading, what annotates articles has changed. */
  #isOutdated = false;
  #inChapters: Annotate;

  constructor(parts: ReaderParts, signal: AbortSignal) {
    const { document } = parts;
    this.#parts = parts;
    this.#signal = signal;
    this.#settings = parts.settings;
    this.#inChapters = inChapters(article => this.#annotate(article));
    this.#request = new PassageRequest({
      annotate: article => this.#inChapters(article),
      onAnswer: (page, { findings, ...origins }) =>
        this.#spending(() => this.#take(placeFindings(page, findings, this.#marks.reading), origins)),
      onFailure: () => {
        this.#hasFailed = true;
        parts.onChange?.();
      },
    });
    this.#marks = new PageMarks(document, parts.settings);
    const host = createCardHost({ document, css: CARD_CSS, swap: replaceKeepingFocus }, signal);
    this.#card = new CardControl({
      document,
      host,
      findings: () => this.#marks.shown(),
      rangesOf: finding => this.#marks.rangesOf(finding),
      ground: () => this.#marks.ground,
      origins: () => this.#origins,
      onGo: id => this.show(id),
      onClose: () => this.#hover.hide(),
      onHide: parts.hide && ((finding, scope, isHidden) => this.#hide(finding, scope, isHidden)),
    });
    this.#hover = startHover(
      {
        document,
        findAt: (x, y) => this.#marks.findAt(x, y),
        isOverCard: target => host.contains(target),
        cardBox: () => host.box(),
        onOpen: (hit, isPinned) => this.#open(hit, isPinned),
        onPin: (hit, isInPlace) => this.#card.pin(hit, isInPlace),
        onClose: () => this.#close(),
        opensOnRest: () => this.#settings.opens === 'hover',
        opensOnClick: () => this.#settings.opens !== 'keyboard',
        rest: () => this.#settings.delay,
      },
      signal,
    );
    signal.addEventListener('abort', () => this.#marks.clear());
    this.#following = startFollowing(
      {
        document,
        isOwn: node => host.contains(node),
        budget: this.#budget,
        onLeave: () => {
          this.#isForced = false; // the reader asked for that page, not for the next
          this.#hover.hide();
          this.#clear();
        },
        onSettled: () => this.#read(),
      },
      signal,
    );
  }

  /** A tab in the background and a page that is only prerendered wait until somebody looks at them; see follow-page. */
  start(): void {
    if (this.#parts.document.visibilityState !== 'hidden') void this.#read();
  }

  state(): ReaderState {
    const reading = this.#settings.isOn ? this.#marks.reading : undefined;
    const all = reading?.findings ?? [];
    const findings = all.filter(finding => !this.#marks.isHidden(finding));
    return {
      status: this.#status(reading),
      blocks: reading?.article.blocks.filter(({ kind }) => kind !== 'other').length ?? 0,
      findings,
      hidden: all.length - findings.length,
      places: reading ? toPlaces(reading.article, findings) : [],
      patterns: this.#origins.patterns,
      outlet: reading?.article.outlet,
    };
  }

  #status(reading: PageReading | undefined): ReaderState['status'] {
    if (!this.#settings.isOn) return 'off';
    if (!this.#marks.isSupported) return 'unsupported';
    if (this.#hasFailed) return 'failed';
    if (!reading) return 'not-an-article';
    return reading.findings.length > 0 || !reading.article.setsOnly ? 'read' : 'not-an-article';
  }

  found(): { article: Article; findings: readonly Finding[] } {
    const { article = { text: '', blocks: [] }, findings = [] } = this.#marks.reading ?? {};
    return { article, findings };
  }

  async whenRead(): Promise<void> {
    // Whoever asks wants an answer about this page, also where it waits to be looked at or to come to rest.
    if (!this.#walk && !this.#request.isPending && !this.#marks.reading) void this.#read();
    for (let walk = this.#walk; walk; walk = this.#walk) await walk;
    await this.#request.whenDone();
  }

  change(settings: ReaderSettings): void {
    const wasOn = this.#settings.isOn;
    this.#settings = settings;
    if (!settings.isOn) this.#clear();
    else {
      this.#marks.change(settings);
      if (!wasOn || !this.#marks.reading) void this.#read();
    }
    this.#keepCard();
  }

  readAnyway(): void {
    this.#isForced = true;
    void this.#read();
  }

  annotateAnew(): void {
    this.#isOutdated = true;
    this.#inChapters = inChapters(article => this.#annotate(article));
    if (this.#marks.reading) void this.#read();
  }

  async showHidden(): Promise<null> {
    const hidden = (this.#marks.reading?.findings ?? []).filter(finding => this.#marks.isHidden(finding));
    await this.#parts.hide?.(
      { scope: 'passage', keys: hidden.map(finding => this.#marks.keyOf(finding)) },
      false,
    );
    return null;
  }

  #hide(finding: Finding, scope: HideScope, isHidden: boolean): Promise<unknown> {
    const what: Hiding =
      scope === 'passage'
        ? { scope, keys: [this.#marks.keyOf(finding)] }
        : scope === 'kind'
          ? { scope, category: finding.category }
          : { scope };
    return this.#parts.hide?.(what, isHidden) ?? Promise.resolve();
  }

  show(id: string): boolean {
    const finding = this.#marks.shown().find(f => f.id === id);
    const ranges = finding && this.#marks.rangesOf(finding);
    if (!ranges) return false;
    scrollTo(ranges.range, this.#marks.reading?.map.elementOf(finding.span.from));
    const box = ranges.range.getClientRects()[0];
    if (!box) return false;
    this.#hover.show({ id, x: box.left + Math.min(8, box.width / 2), y: box.top + box.height / 2 });
    this.#card.focus();
    return true;
  }

  step(by: 1 | -1): boolean {
    const shown = this.#marks.shown();
    if (shown.length === 0) return false;
    const open = shown.findIndex(({ id }) => id === this.#card.finding?.id);
    const from = open >= 0 ? open : this.#lastAbove(shown, by);
    const next = shown[(from + by + shown.length) % shown.length];
    return next !== undefined && this.show(next.id);
  }

  /** Index such that a step from it leads to the first passage in view, or the last one above. */
  #lastAbove(shown: readonly Finding[], by: 1 | -1): number {
    const first = shown.findIndex(
      finding => (this.#marks.rangesOf(finding)?.range.getBoundingClientRect().top ?? -1) >= 0,
    );
    if (first < 0) return by === 1 ? -1 : shown.length;
    return by === 1 ? first - 1 : first;
  }

  #read(): Promise<void> {
    const { document } = this.#parts;
    if (this.#signal.aborted || !this.#settings.isOn || !document.documentElement) return Promise.resolve();
    const walk = readInSlices(document, ms => this.#budget.spend(ms)).then(page => {
      if (this.#walk !== walk || this.#signal.aborted) return;
      this.#walk = undefined;
      if (page) this.#spending(() => this.#look(page));
    });
    this.#walk = walk;
    return walk;
  }

  async #annotate(article: Article): Promise<Annotations> {
    const start = performance.now();
    try {
      return await this.#parts.annotate(article);
    } finally {
      this.#budget.spend(Math.min(performance.now() - start, LONGEST_ANSWER) * ELSEWHERE);
    }
  }

  /** Does some work on the page at the expense of its budget. */
  #spending(work: () => void): void {
    const start = performance.now();
    work();
    this.#budget.spend(performance.now() - start);
  }

  #look(text: PageText): void {
    const { document, isNewsSite } = this.#parts;
    this.#following.watch(text.roots);
    const isNews = this.#isForced || isArticle(readSigns(document, text, isNewsSite));
    const page = toGatedPage(text, isNews);
    const before = this.#marks.reading;
    const isKnown = !this.#isOutdated && !this.#request.isPending && before;
    if (isKnown && isSameArticle(before.article, page.article))
      this.#take(placeFindings(page, before.annotated, before), this.#origins);
    else this.#request.ask(page);
    this.#isOutdated = false;
  }

  #take(reading: PageReading, origins: Pick<Annotations, 'patterns' | 'sets'>): void {
    if (this.#signal.aborted) return;
    this.#origins = origins;
    this.#hasFailed = false;
    if (!this.#marks.put(reading)) return;
    this.#keepCard();
    this.#parts.onChange?.();
  }

  /** A card stays only while its passage does; one that was hidden comes back with it. */
  #keepCard(): void {
    const { finding: open, awaited } = this.#card;
    if (awaited) this.show(awaited);
    if (!open) return;
    const now = this.#marks.shown().find(({ id }) => id === open.id);
    if (now) this.#marks.setCurrent(now);
    else this.#hover.hide();
  }

  #open(hit: Hit, isPinned: boolean): void {
    if (this.#card.open(hit, isPinned)) this.#marks.setCurrent(this.#card.finding);
  }

  #close(): void {
    this.#card.close();
    this.#marks.setCurrent(undefined);
  }

  #clear(): void {
    if (!this.#card.isNotice) this.#hover.hide();
    this.#walk = undefined;
    this.#request.cancel();
    this.#hasFailed = false;
    this.#marks.clear();
    this.#parts.onChange?.();
  }
}

/** Brings a range into the middle of the window, in whatever boxes it scrolls; once, without a glide. */
function scrollTo(range: Range, element: Element | undefined): void {
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A paragraph longer than the window has its middle there, not the passage.
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > view.innerHeight)
    view.scrollBy({ top: top - view.innerHeight / 2, behavior: 'instant' });
}
