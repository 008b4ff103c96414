// Where cards are asked for: by the mouse, by touch, from the list, by a command. Keeps the open card in step with the marks,
// leads from passage to passage, from beside the scrollbar too, and answers what a selection is about. What a card says is
// card-control.ts's.
import { bringIntoView } from '../page/bring-into-view.ts';
import { copyText } from '../page/copy-text.ts';
import { nameDocument } from '../page/frames.ts';
import { type CardHost, createCardHost } from '../page/host.ts';
import { type Hover, startHover } from '../page/hover.ts';
import type { Hit } from '../page/hover-state.ts';
import type { Ground } from '../page/mark-sheet.ts';
import { type Overview, startOverview } from '../page/overview.ts';
import { OVERVIEW_CSS } from '../page/overview-style.ts';
import type { Finding } from '../taxonomy/finding.ts';
import type { Hiding } from '../taxonomy/hiding.ts';
import type { AnnotationForm, FormValues } from '../taxonomy/own-annotations.ts';
import { renderAnnotationForm } from '../view/annotation-form.ts';
import type { HideScope } from '../view/card.ts';
import { CARD_CSS } from '../view/card-style.ts';
import { toCopyText } from '../view/copy-text.ts';
import { replaceKeepingFocus } from '../view/keep-focus.ts';
import { toAnnouncement } from '../view/wording.ts';
import { say } from '../words/say.ts';
import { CardControl, type NoteWords } from './card-control.ts';
import type { DeskParts } from './desk-contract.ts';

/** The id under which a sentence without a mark stands in a card's place; no finding has it. */
const OTHER = ' other';
/** The share of the window that a sheet leaves free. */
const ABOVE_SHEET = 0.5;

export class CardDesk {
  readonly #parts: DeskParts;
  readonly #host: CardHost;
  readonly #card: CardControl;
  readonly #hover: Hover;
  #overview: (Overview & { readonly stop: AbortController }) | undefined;
  /** The reader is at work on a form. */
  #isAsking = false;
  /** What stands in a card's place: at which words, if at any. */
  #other: { readonly range: Range | undefined; readonly render: (theme: Ground) => HTMLElement } | undefined;

  constructor(parts: DeskParts, signal: AbortSignal) {
    const { document, marks, settings, told, hide, toLink } = parts;
    this.#parts = parts;
    const host = createCardHost(
      { document, css: CARD_CSS + OVERVIEW_CSS, swap: replaceKeepingFocus },
      signal,
    );
    this.#host = host;
    this.#card = new CardControl({
      document,
      host,
      findings: () => marks.shown(),
      rangesOf: finding => marks.rangesOf(finding),
      ground: () => marks.ground,
      told,
      onGo: id => this.show(id),
      onStep: by => this.step(by),
      onClose: () => this.close(),
      own: parts.own,
      onLink: toLink && (finding => void this.#copyLink(finding, toLink(finding))),
      onHide: hide && ((finding, scope, isHidden) => hide(this.#toHiding(finding, scope), isHidden)),
    });
    this.#hover = startHover(
      {
        document,
        findAt: (x, y) => marks.findAt(x, y),
        isOverCard: target => host.contains(target),
        cardBox: () => host.box(),
        isInModal: () => host.isInModal,
        onOpen: (hit, isPinned) => this.#open(hit, isPinned),
        onPin: (hit, isInPlace) => this.#card.pin(hit, isInPlace),
        onClose: () => {
          this.#isAsking = false;
          this.#card.close();
          marks.setCurrent(undefined);
          this.#tell();
        },
        // What is half written is not lost to a slip of the hand.
        opensOnRest: () => !this.#isAsking && settings().opens === 'hover',
        opensOnClick: () => !this.#isAsking && settings().opens !== 'keyboard',
        rest: () => settings().delay,
      },
      signal,
    );
    signal.addEventListener('abort', () => this.#overview?.stop.abort());
  }

  /** Id of the passage whose card is open. */
  get openId(): string | undefined {
    return this.#card.finding?.id;
  }

  /** Whether a node is ours and not the page's. */
  isOwn(node: Node): boolean {
    return this.#host.contains(node);
  }

  /** Closes whatever is open. */
  close(): void {
    this.#hover.hide();
  }

  /** Closes a card whose marks are gone; what was said in a card's place stays. */
  closeCard(): void {
    if (!this.#card.isNotice) this.close();
  }

  /** After marks or settings have changed: a card stays only while its passage does; one that was hidden comes back with it. */
  keepUp(): void {
    const { marks } = this.#parts;
    this.keepOverview();
    const { finding: open, awaited } = this.#card;
    if (awaited) this.show(awaited);
    if (!open) return;
    const now = marks.shown().find(({ id }) => id === open.id);
    if (now && now !== open) this.#card.renew(now);
    if (now) marks.setCurrent(now);
    else this.close();
  }

  /** Scrolls to a finding and opens its card; false if it is not (or no longer) there. */
  show(id: string): boolean {
    const { marks } = this.#parts;
    const finding = marks.shown().find(f => f.id === id);
    const ranges = finding && marks.rangesOf(finding);
    return ranges !== undefined && this.#showAt(ranges.range, id);
  }

  /** The next or previous passage, from the open card or from where the page stands; wraps round. */
  step(by: 1 | -1): boolean {
    const shown = this.#parts.marks.shown();
    if (shown.length === 0) return false;
    const open = shown.findIndex(({ id }) => id === this.#card.finding?.id);
    const from = open >= 0 ? open : this.#lastAbove(shown, by);
    const at = (from + by + shown.length) % shown.length;
    const next = shown[at];
    if (!next || !this.show(next.id)) return false;
    // Aloud only here, where the reader asked for it: the card that takes the focus does not repeat the page's words.
    this.#host.announce(toAnnouncement(next, at + 1, shown.length));
    return true;
  }

  /** Says something at words that have no card, or without any in the window's corner. */
  say(words: NoteWords, range?: Range): void {
    this.#standAt(range, theme => this.#card.renderNote(words, theme));
  }

  /** Stands a form at words. @param onSave resolves to a sentence if what was written could not be saved. */
  ask(range: Range, form: AnnotationForm, onSave: (values: FormValues) => Promise<string | undefined>): void {
    this.#isAsking = true;
    this.#standAt(range, theme =>
      renderAnnotationForm(form, theme, { onSave, onCancel: () => this.close() }),
    );
  }

  /** Opens the card of a passage, now or as soon as it is shown. */
  await(id: string): void {
    this.close();
    this.#card.await(id);
    this.keepUp();
  }

  #standAt(range: Range | undefined, render: (theme: Ground) => HTMLElement): void {
    this.#other = { range, render };
    if (range && this.#showAt(range, OTHER)) return;
    this.#hover.show({ id: OTHER, x: 0, y: 0 });
    this.#card.focus();
  }

  /** Puts passages on the clipboard, with what they tell; where the browser wants a press of a button, it has one. */
  async copy(range: Range, findings: readonly Finding[]): Promise<void> {
    const { document } = this.#parts;
    const text = toCopyText(findings, nameDocument(document));
    await this.#putOnClipboard(range, text, { title: say('card_copied') });
  }

  async #copyLink(finding: Finding, link: Promise<string>): Promise<void> {
    const range = this.#parts.marks.rangesOf(finding)?.range;
    if (!range) return;
    const text = await link.catch(() => undefined);
    if (text)
      await this.#putOnClipboard(range, text, {
        title: say('card_link_copied'),
        text: say('card_link_copied_text'),
      });
    else this.say({ title: say('card_no_link'), text: say('card_no_link_text') }, range);
  }

  async #putOnClipboard(range: Range, text: string, done: NoteWords): Promise<void> {
    const copy = () => copyText(this.#parts.document, text);
    const onPress = async () =>
      this.say(
        (await copy()) ? done : { title: say('card_not_copied'), text: say('card_not_copied_text') },
        range,
      );
    this.say(
      (await copy())
        ? done
        : {
            title: say('card_to_copy'),
            text: say('card_to_copy_text'),
            button: { words: say('card_copy'), onPress },
          },
      range,
    );
  }

  #showAt(range: Range, id: string): boolean {
    bringIntoView(range, this.#card.isSheet ? ABOVE_SHEET : 1);
    const box = range.getClientRects()[0];
    if (!box) return false;
    this.#hover.show({ id, x: box.left + Math.min(8, box.width / 2), y: box.top + box.height / 2 });
    this.#card.focus();
    return true;
  }

  #open(hit: Hit, isPinned: boolean): void {
    if (hit.id === OTHER && this.#other) this.#card.stand(this.#other.range, this.#other.render);
    else if (this.#card.open(hit, isPinned)) {
      const { marks } = this.#parts;
      const { finding } = this.#card;
      marks.setCurrent(finding);
      const range = this.#card.isSheet && finding && marks.rangesOf(finding)?.range;
      if (range) bringIntoView(range, ABOVE_SHEET);
    }
    this.#tell();
  }

  #tell(): void {
    this.#overview?.look();
    this.#parts.onCard?.();
  }

  /** Begins the overview, ends it, or has it drawn anew: the page may have changed around its marks. */
  keepOverview(): void {
    const { document, marks, settings, budget } = this.#parts;
    const isWanted = settings().overview === true && marks.shown().length > 0;
    if (!isWanted) {
      this.#overview?.stop.abort();
      this.#overview = undefined;
    } else if (this.#overview) this.#overview.look();
    else {
      const stop = new AbortController();
      const parts = {
        document,
        host: this.#host,
        marks: () =>
          marks.placed().map(({ finding: { id, category, quote, words }, range }) => {
            return { id, category, range, title: `${words?.kind}: ${quote}` };
          }),
        ground: () => marks.ground,
        colours: () => settings().colours,
        current: () => this.openId,
        onGo: (id: string) => void this.show(id),
        budget,
      };
      this.#overview = { ...startOverview(parts, stop.signal), stop };
    }
  }

  /** Index such that a step from it leads to the first passage in view, or the last one above. */
  #lastAbove(shown: readonly Finding[], by: 1 | -1): number {
    const { marks } = this.#parts;
    const first = shown.findIndex(
      finding => (marks.rangesOf(finding)?.range.getBoundingClientRect().top ?? -1) >= 0,
    );
    if (first < 0) return by === 1 ? -1 : shown.length;
    return by === 1 ? first - 1 : first;
  }

  #toHiding(finding: Finding, scope: HideScope): Hiding {
    if (scope === 'passage') return { scope, keys: [this.#parts.marks.keyOf(finding)] };
    return scope === 'kind' ? { scope, category: finding.category } : { scope };
  }
}
