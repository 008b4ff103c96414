// The open card: which finding it shows, how far it is unfolded, where 'go' and 'back' lead, what it says after something was
// hidden. Decides neither when a card opens (page/hover-state does) nor what it says (view does).
import type { CardHost } from '../page/host.ts';
import type { Hit } from '../page/hover-state.ts';
import type { Ground } from '../page/mark-sheet.ts';
import type { Annotations } from '../taxonomy/annotations.ts';
import type { CardWords } from '../taxonomy/card-words.ts';
import type { Finding, Link } from '../taxonomy/finding.ts';
import { isOwnFinding } from '../taxonomy/own-annotations.ts';
import {
  type CardModel,
  type HideScope,
  type NoticeButton,
  type NoticeModel,
  type OwnActions,
  renderCard,
  renderNotice,
} from '../view/card.ts';
import { say } from '../words/say.ts';
import type { PassageRanges } from './page-marks.ts';

/** CSS pixels down that put a sheet away: more than a tap wanders. */
const SWIPE = 60;

/** All that comes with the findings. */
export type Told = Omit<Annotations, 'findings'>;

export interface CardParts {
  readonly document: Document;
  readonly host: CardHost;
  readonly findings: () => readonly Finding[];
  /** What the background told of the findings. */
  readonly told: () => Told;
  readonly rangesOf: (finding: Finding) => PassageRanges | undefined;
  readonly ground: () => Ground;
  /** Scrolls to a passage and opens its card, pinned. */
  readonly onGo: (id: string) => void;
  /** To the next or previous passage. */
  readonly onStep: (by: 1 | -1) => void;
  /** The reader closed the card by its own button. */
  readonly onClose: () => void;
  /** What can be done with an annotation of the reader's own. */
  readonly own?: ((finding: Finding) => OwnActions) | undefined;
  /** Copies a link to the passage. */
  readonly onLink?: ((finding: Finding) => void) | undefined;
  /** Hides a passage and what is like it, or shows it again; rejects where that cannot be kept. */
  readonly onHide?: ((finding: Finding, scope: HideScope, isHidden: boolean) => Promise<unknown>) | undefined;
}

/** A sentence in a card's place, and what can be done about it. */
export interface NoteWords extends Omit<NoticeModel, 'theme'> {
  readonly button?: NoticeButton | undefined;
}

interface Open {
  finding: Finding;
  isPinned: boolean;
  isExpanded: boolean;
  replyIndex: number;
}

export class CardControl {
  readonly #parts: CardParts;
  #open: Open | undefined;
  #card: HTMLElement | undefined;
  /** Passages that 'go' led away from, the last one last. */
  #trail: string[] = [];
  /** What had the focus before a card took it. */
  #focused: EventTarget | null = null;
  #isNotice = false;
  #awaited: string | undefined;

  constructor(parts: CardParts) {
    this.#parts = parts;
  }

  /** What the open card is about; a notice is about none. */
  get finding(): Finding | undefined {
    return this.#open?.finding;
  }

  /** A sentence stands in the card's place, whatever happens to the mark. */
  get isNotice(): boolean {
    return this.#isNotice;
  }

  /** The passage whose card is to open as soon as it is shown again. */
  get awaited(): string | undefined {
    return this.#awaited;
  }

  /** Shows a finding's card. @returns whether its words still stand on the page. */
  open(hit: Hit, isPinned: boolean): boolean {
    const { host, findings, rangesOf, ground } = this.#parts;
    const finding = findings().find(({ id }) => id === hit.id);
    const ranges = finding && rangesOf(finding);
    if (!finding?.words || !ranges) return false;
    this.#isNotice = false;
    this.#awaited = undefined;
    this.#open = { finding, isPinned, isExpanded: this.#open?.isExpanded ?? false, replyIndex: 0 };
    const { isSheet } = this;
    host.show(this.#render(), { ...ranges, point: hit }, { ground: ground(), isPinned, isSheet });
    return true;
  }

  /** Whether cards stand at the bottom of the window: fingers are where the words are. */
  get isSheet(): boolean {
    const view = this.#parts.document.defaultView;
    // The lower edge of a frame may be far below the window's.
    return (
      view?.matchMedia?.('(pointer: coarse)').matches === true && view.innerHeight <= view.parent.innerHeight
    );
  }

  /** Stands a sentence, or whatever else is no card, at words or, without any, in the window's corner. */
  stand(range: Range | undefined, render: (theme: Ground) => HTMLElement): void {
    const { document, host, ground } = this.#parts;
    const content = this.#takeOther(render(ground()));
    const options = { ground: ground(), isPinned: true, isSheet: this.isSheet, isInCorner: !range };
    host.show(content, { range: range ?? document.createRange() }, options);
  }

  /** The open card's passage is told of anew; as it was unfolded, where it stands. */
  renew(finding: Finding): void {
    this.#update(open => (open.finding = finding));
  }

  /** Opens the card of a passage as soon as it is shown. */
  await(id: string): void {
    this.#awaited = id;
  }

  /** The open card now stays; where it stands, if the reader is at work in it. */
  pin(hit: Hit, isInPlace: boolean): void {
    if (!isInPlace) {
      if (this.#open) this.open(hit, true);
      return;
    }
    this.#parts.host.pin();
    this.#update(open => (open.isPinned = true));
  }

  /** Puts the keyboard into the card; it goes back to where it was when the card closes. */
  focus(): void {
    const { document, host } = this.#parts;
    if (!host.contains(document.activeElement)) this.#focused = document.activeElement;
    // In a form, its first field.
    (this.#card?.querySelector('select') ?? this.#card)?.focus({ preventScroll: true });
  }

  close(): void {
    const { document, host } = this.#parts;
    const hadFocus = host.contains(document.activeElement);
    this.#open = undefined;
    this.#trail = [];
    this.#card = undefined;
    this.#isNotice = false;
    this.#awaited = undefined;
    host.hide();
    if (hadFocus) (this.#focused as HTMLElement | null)?.focus?.({ preventScroll: true });
    this.#focused = null;
  }

  #render(): HTMLElement {
    const { finding, isPinned, isExpanded, replyIndex } = this.#open as Open;
    const { ground, findings, onGo, onHide, onLink, onClose, onStep, own } = this.#parts;
    const { patterns, sets } = this.#parts.told();
    const { origin } = finding;
    const trail = this.#trail;
    const all = findings();
    const at = all.findIndex(({ id }) => id === finding.id) + 1;
    const model: CardModel = {
      finding,
      words: finding.words as CardWords,
      linked: {
        answers: this.#linked(finding, 'answers'),
        answeredBy: this.#linked(finding, 'answered-by'),
        sameSource: this.#linked(finding, 'same-source'),
      },
      pinned: isPinned,
      expanded: isExpanded,
      theme: ground(),
      replyIndex,
      position: this.isSheet && all.length > 1 ? { at, all: all.length } : undefined,
      pattern: 'pattern' in origin ? findOwn(patterns, origin.pattern) : undefined,
      set: 'set' in origin ? findOwn(sets, origin.set) : undefined,
    };
    return this.#take(
      renderCard(model, {
        onMore: () => this.#update(open => (open.isExpanded = !open.isExpanded)),
        onReply: index => this.#update(open => (open.replyIndex = index)),
        onClose,
        onStep,
        onGo: id => {
          trail.push(finding.id);
          onGo(id);
        },
        ...(trail.length > 0 ? { onBack: () => onGo(trail.pop() as string) } : {}),
        ...(own && isOwnFinding(finding) && own(finding)),
        ...(onLink && { onLink: () => onLink(finding) }),
        ...(onHide && { onHide: scope => void this.#hide(finding, scope) }),
      }),
    );
  }

  /** Of the part of the card that is there now: what loses the focus to it gets it back. */
  #take(card: HTMLElement): HTMLElement {
    card.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget && !this.#parts.host.contains(relatedTarget) && !card.contains(relatedTarget as Node))
        this.#focused = relatedTarget;
    });
    this.#card = card;
    if (this.isSheet) startSwiping(card, () => this.#parts.onClose());
    return card;
  }

  async #hide(finding: Finding, scope: HideScope): Promise<void> {
    const { onHide } = this.#parts;
    const undo = () => {
      this.#awaited = finding.id;
      onHide?.(finding, scope, false).catch(() =>
        this.#notice({ title: say('card_not_hidden'), text: say('card_not_hidden_text') }),
      );
    };
    this.#notice({ title: say(`card_hidden_${scope}`), text: say(`card_hidden_${scope}_text`) }, undo);
    await onHide?.(finding, scope, true).catch(() =>
      this.#notice({ title: say('card_not_hidden'), text: say('card_not_hidden_text') }),
    );
  }

  #notice(words: Omit<NoticeModel, 'theme'>, onUndo?: () => void): void {
    const button = onUndo && { words: say('card_undo'), onPress: onUndo };
    this.#parts.host.replace(this.#takeOther(this.renderNote({ ...words, button }, this.#parts.ground())));
  }

  renderNote({ button, ...words }: NoteWords, theme: Ground): HTMLElement {
    return renderNotice({ ...words, theme }, { button, onClose: this.#parts.onClose });
  }

  #takeOther(content: HTMLElement): HTMLElement {
    this.#open = undefined;
    this.#isNotice = true;
    return this.#take(content);
  }

  /** Renders anew where it stands. */
  #update(change: (open: Open) => void): void {
    if (!this.#open) return;
    change(this.#open);
    this.#parts.host.replace(this.#render());
  }

  #linked(finding: Finding, rel: Link['rel']): Finding[] {
    const ids = new Set(finding.links.filter(link => link.rel === rel).map(link => link.to));
    return this.#parts.findings().filter(({ id }) => ids.has(id));
  }
}

/** A finger that draws the sheet down puts it away, unless it scrolls what is in it. */
function startSwiping(card: HTMLElement, onAway: () => void): void {
  let from: number | undefined;
  const options = { passive: true };
  const begin = ({ touches, target }: TouchEvent) => {
    const body = (target as Element).closest('.card-body');
    from = touches.length === 1 && (body?.scrollTop ?? 0) === 0 ? touches[0]?.clientY : undefined;
  };
  card.addEventListener('touchstart', begin, options);
  card.addEventListener(
    'touchend',
    ({ changedTouches }) => {
      const to = changedTouches[0]?.clientY;
      if (from !== undefined && to !== undefined && to - from >= SWIPE) onAway();
    },
    options,
  );
}

/** A set may name its pattern or itself as it likes; what counts is what the background told of. */
function findOwn<T>(told: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(told, name) ? told[name] : undefined;
}
