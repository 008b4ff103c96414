// What happens on one page: it is read, marked, followed, and its cards open. Takes settings in and tells its state; knows
// nothing of the extension around it.
import { nameDocument } from '../page/frames.ts';
import { isArticle, readSigns } from '../page/is-article.ts';
import type { PageText } from '../page/read-text.ts';
import type { Annotations } from '../taxonomy/annotations.ts';
import type { Finding } from '../taxonomy/finding.ts';
import type { WhyNot } from '../taxonomy/why-not.ts';
import type { Article } from '../text/article.ts';
import { type Annotate, inChapters } from './annotate-in-chapters.ts';
import { Authoring } from './authoring.ts';
import { Budget } from './budget.ts';
import type { NoteWords, Told } from './card-control.ts';
import { CardDesk } from './card-desk.ts';
import { startFollowing } from './follow-page.ts';
import type { PageChanges } from './page-changes.ts';
import { PageMarks } from './page-marks.ts';
import { isSameArticle, type PageReading, placeFindings, toGatedPage } from './page-reading.ts';
import { PageWalks } from './page-walks.ts';
import { PassageRequest } from './passage-request.ts';
import { toPlaces } from './places.ts';
import type { Reader, ReaderParts, ReaderSettings, ReaderState } from './reader-contract.ts';
import {
  type PlaceParts,
  type PlaceWatch,
  type ReadingPlace,
  readPlace,
  startWatchingPlace,
} from './reading-place.ts';
import { findSelected, readSelection, toSelectedSpan, toWhyNot } from './selection.ts';

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
  readonly #desk: CardDesk;
  readonly #authoring: Authoring | undefined;
  readonly #changes: PageChanges;
  #settings: ReaderSettings;
  #told: Told = { patterns: {}, sets: {} };
  readonly #request: PassageRequest;
  readonly #walks: PageWalks;
  readonly #budget = new Budget(() => performance.now());
  #hasFailed = false;
  #isForced = false;
  /** Since the last reading, what annotates articles has changed. */
  #isOutdated = false;
  #inChapters: Annotate;
  readonly #placeParts: PlaceParts;
  #placeWatch: PlaceWatch | undefined;

  constructor(parts: ReaderParts, signal: AbortSignal) {
    const { document } = parts;
    this.#parts = parts;
    this.#signal = signal;
    this.#settings = parts.settings;
    this.#inChapters = inChapters(article => this.#annotate(article));
    this.#request = new PassageRequest({
      annotate: article => this.#inChapters(article),
      onAnswer: (page, { findings, ...told }) =>
        this.#spending(() => this.#take(placeFindings(page, findings, this.#marks.reading), told)),
      onFailure: () => {
        this.#hasFailed = true;
        parts.onChange?.();
      },
    });
    this.#marks = new PageMarks(document, parts.settings);
    this.#placeParts = {
      document,
      shown: () => this.#marks.shown().map(({ id }) => id),
      boxOf: id => this.#marks.boxOf(id),
      open: () => this.#desk.openId,
    };
    this.#desk = new CardDesk(
      {
        document,
        marks: this.#marks,
        settings: () => this.#settings,
        told: () => this.#told,
        hide: parts.hide,
        toLink:
          parts.toLink &&
          (async ({ span }) =>
            parts.toLink?.(this.found().article, span, nameDocument(document).address) ?? ''),
        budget: this.#budget,
        own:
          parts.authoring &&
          (finding => ({
            onEdit: () => void this.#authoring?.edit(finding),
            onDelete: () => void this.#authoring?.remove(finding),
          })),
        onCard: () => this.#placeWatch?.look(),
      },
      signal,
    );
    this.#authoring =
      parts.authoring &&
      new Authoring({
        document,
        marks: this.#marks,
        desk: this.#desk,
        store: parts.authoring,
        isOn: () => this.#settings.isOn,
        whenRead: () => this.whenRead(),
      });
    signal.addEventListener('abort', () => this.#marks.clear());
    this.#changes = startFollowing(
      {
        document,
        isOwn: node => this.#desk.isOwn(node),
        budget: this.#budget,
        onLeave: () => {
          this.#isForced = false; // the reader asked for that page, not for the next
          this.#desk.close();
          this.#clear();
        },
        onSettled: () => this.#read(true),
      },
      signal,
    );
    this.#walks = new PageWalks({
      document,
      takeChanges: () => this.#changes.take(),
      spend: ms => this.#budget.spend(ms),
      onText: text => !signal.aborted && this.#spending(() => this.#look(text)),
    });
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
      status: this.status,
      blocks: reading?.article.blocks.filter(({ kind }) => kind !== 'other').length ?? 0,
      // The words are the card's; whoever lists or exports findings has its own.
      findings: findings.map(({ words: _, ...finding }) => finding as Finding),
      hidden: all.length - findings.length,
      places: reading ? toPlaces(reading.article, findings) : [],
      ...this.#told,
      outlet: reading?.article.outlet,
    };
  }

  get status(): ReaderState['status'] {
    const { reading } = this.#marks;
    if (!this.#settings.isOn) return 'off';
    if (!this.#marks.isSupported) return 'unsupported';
    if (this.#hasFailed) return 'failed';
    if (!reading) return 'not-an-article';
    return reading.findings.length > 0 || !reading.article.setsOnly ? 'read' : 'not-an-article';
  }

  get shown(): number {
    return this.#marks.shown().length;
  }

  found(): { article: Article; findings: readonly Finding[] } {
    const { article = { text: '', blocks: [] }, findings = [] } = this.#marks.reading ?? {};
    return { article, findings };
  }

  async whenRead(): Promise<void> {
    // Whoever asks wants an answer about this page, also where it waits to be looked at or to come to rest.
    if (!this.#walks.isReading && !this.#request.isPending && !this.#marks.reading) void this.#read();
    // One leads to the other, and either may begin anew meanwhile.
    while (this.#walks.isReading || this.#request.isPending) {
      await this.#walks.whenDone();
      await this.#request.whenDone();
    }
  }

  change(settings: ReaderSettings): void {
    const wasOn = this.#settings.isOn;
    this.#settings = settings;
    if (!settings.isOn) this.#clear();
    else {
      this.#marks.change(settings);
      if (!wasOn || !this.#marks.reading) void this.#read();
    }
    this.#desk.keepUp();
  }

  readAnyway(): void {
    this.#isForced = true;
    void this.#read();
  }

  say(note: NoteWords): null {
    this.#desk.say(note, readSelection(this.#parts.document));
    return null;
  }

  annotateAnew(): void {
    const isWanted = this.#marks.reading || this.#request.isPending;
    this.#request.cancel(); // what is on its way is out of date
    this.#isOutdated = true;
    this.#inChapters = inChapters(article => this.#annotate(article));
    if (isWanted) void this.#read();
  }

  async showHidden(): Promise<null> {
    const hidden = (this.#marks.reading?.findings ?? []).filter(finding => this.#marks.isHidden(finding));
    await this.#parts.hide?.(
      { scope: 'passage', keys: hidden.map(finding => this.#marks.keyOf(finding)) },
      false,
    );
    return null;
  }

  place(): ReadingPlace {
    return readPlace(this.#placeParts);
  }

  follow(onPlace: (place: ReadingPlace) => void, signal: AbortSignal): void {
    this.#placeWatch = startWatchingPlace(this.#placeParts, onPlace, signal);
  }

  show(id: string): boolean {
    return this.#desk.show(id);
  }

  step(by: 1 | -1): boolean {
    return this.#desk.step(by);
  }

  async explain(isCopy: boolean): Promise<WhyNot | null> {
    const range = readSelection(this.#parts.document);
    if (!range) return null;
    await this.whenRead();
    const found = findSelected(range, this.#marks);
    const shown = found.filter(finding => this.#marks.isShown(finding));
    if (!shown[0]) return this.#whyNot(range, found);
    if (isCopy) await this.#desk.copy(range, shown);
    else this.#desk.show(shown[0].id);
    return null;
  }

  async author(id?: string): Promise<null> {
    const finding = this.#marks.shown().find(one => one.id === id);
    if (finding) await this.#authoring?.edit(finding);
    else await this.#authoring?.annotateSelection();
    return null;
  }

  async #whyNot(range: Range, unseen: readonly Finding[]): Promise<WhyNot> {
    const marks = this.#marks;
    const { isOn } = this.#settings;
    const span = toSelectedSpan(range, marks);
    const article = marks.reading?.article;
    const asked = isOn && span && article && !article.setsOnly && unseen.length === 0;
    const alone = asked ? await this.#parts.findAlone?.(article, span).catch(() => null) : null;
    return toWhyNot({ isOn, unseen, span, marks, alone: alone ?? undefined });
  }

  /** @param isChangeOnly whether what has not changed need not be read again. */
  #read(isChangeOnly = false): Promise<void> {
    const isReadable = this.#settings.isOn && this.#parts.document.documentElement;
    return this.#signal.aborted || !isReadable ? Promise.resolve() : this.#walks.read(isChangeOnly);
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
  #spending<T>(work: () => T): T {
    const start = performance.now();
    const done = work();
    this.#budget.spend(performance.now() - start);
    return done;
  }

  /** @returns whether what was read is watched for changes from its beginning. */
  #look(text: PageText): boolean {
    const { document, isNewsSite } = this.#parts;
    const isWatched = !this.#changes.watch(text.roots);
    const isNews = this.#isForced || isArticle(readSigns(document, text, isNewsSite));
    const page = toGatedPage(text, isNews);
    const before = this.#marks.reading;
    const isKnown = !this.#isOutdated && !this.#request.isPending && before;
    if (isKnown && isSameArticle(before.article, page.article))
      this.#take(placeFindings(page, before.annotated, before), this.#told);
    else this.#request.ask(page);
    this.#isOutdated = false;
    return isWatched;
  }

  #take(reading: PageReading, told: Told): void {
    if (this.#signal.aborted) return;
    this.#told = told;
    this.#hasFailed = false;
    if (this.#marks.put(reading)) {
      this.#desk.keepUp();
      this.#parts.onChange?.();
    } else this.#desk.keepOverview();
    this.#parts.onRead?.(reading.frames);
  }

  #clear(): void {
    this.#desk.closeCard();
    this.#walks.cancel();
    this.#request.cancel();
    this.#hasFailed = false;
    this.#marks.clear();
    this.#desk.keepUp();
    this.#parts.onChange?.();
  }
}
