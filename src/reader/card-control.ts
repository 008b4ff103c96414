// The open card: which finding it shows, how far it is unfolded, where 'go' and 'back' lead. Decides neither when a card
// opens (page/hover-state does) nor what it says (view does).
import type { CardHost } from '../page/host.ts';
import type { Hit } from '../page/hover-state.ts';
import type { Ground } from '../page/mark-sheet.ts';
import type { PatternDescription } from '../taxonomy/annotations.ts';
import type { Finding, Link } from '../taxonomy/finding.ts';
import { type CardModel, renderCard } from '../view/card.ts';

export interface CardParts {
  readonly document: Document;
  readonly host: CardHost;
  readonly findings: () => readonly Finding[];
  /** What a pattern says of itself, by id. */
  readonly describe: (pattern: string) => PatternDescription | undefined;
  readonly rangesOf: (finding: Finding) => { range: Range; claim: Range | undefined } | undefined;
  readonly ground: () => Ground;
  /** Scrolls to a passage and opens its card, pinned. */
  readonly onGo: (id: string) => void;
  /** The reader closed the card by its own button. */
  readonly onClose: () => void;
}

interface Open {
  readonly finding: Finding;
  isPinned: boolean;
  isExpanded: boolean;
  replyIndex: number;
}

export class CardControl {
  readonly #parts: CardParts;
  #open: Open | undefined;
  /** Passages that 'go' led away from, the last one last. */
  #trail: string[] = [];
  /** What had the focus before a card took it. */
  #focused: Element | null = null;

  constructor(parts: CardParts) {
    this.#parts = parts;
  }

  get finding(): Finding | undefined {
    return this.#open?.finding;
  }

  /** Shows a finding's card. @returns its ranges, or undefined if the page has changed there. */
  open(hit: Hit, isPinned: boolean): { range: Range; claim: Range | undefined } | undefined {
    const { document, host, findings, rangesOf, ground } = this.#parts;
    const finding = findings().find(({ id }) => id === hit.id);
    const ranges = finding && rangesOf(finding);
    if (!finding || !ranges) return undefined;
    this.#open = { finding, isPinned, isExpanded: this.#open?.isExpanded ?? false, replyIndex: 0 };
    const view = document.defaultView;
    const isSheet = view?.matchMedia?.('(pointer: coarse) and (max-width: 600px)').matches ?? false;
    host.show(this.#render(), { ...ranges, point: hit }, { ground: ground(), isPinned, isSheet });
    return ranges;
  }

  /** The open card now stays. */
  pin(hit: Hit): void {
    if (this.#open) this.open(hit, true);
  }

  /** Puts the keyboard into the card; it goes back to where it was when the card closes. */
  focus(): void {
    const { document, host } = this.#parts;
    if (!host.contains(document.activeElement)) this.#focused = document.activeElement;
    this.#card?.focus({ preventScroll: true });
  }

  close(): void {
    const { document, host } = this.#parts;
    const hadFocus = host.contains(document.activeElement);
    this.#open = undefined;
    this.#trail = [];
    this.#card = undefined;
    host.hide();
    if (hadFocus && this.#focused instanceof HTMLElement) this.#focused.focus({ preventScroll: true });
    this.#focused = null;
  }

  #card: HTMLElement | undefined;

  #render(): HTMLElement {
    const { finding, isPinned, isExpanded, replyIndex } = this.#open as Open;
    const trail = this.#trail;
    const model: CardModel = {
      finding,
      linked: {
        answers: this.#linked(finding, 'answers'),
        answeredBy: this.#linked(finding, 'answered-by'),
        sameSource: this.#linked(finding, 'same-source'),
      },
      pinned: isPinned,
      expanded: isExpanded,
      theme: this.#parts.ground(),
      replyIndex,
      ...this.#describe(finding),
    };
    this.#card = renderCard(model, {
      onMore: () => this.#update(open => (open.isExpanded = !open.isExpanded)),
      onReply: index => this.#update(open => (open.replyIndex = index)),
      onClose: () => this.#parts.onClose(),
      onGo: id => {
        trail.push(finding.id);
        this.#parts.onGo(id);
      },
      ...(trail.length > 0 ? { onBack: () => this.#parts.onGo(trail.pop() as string) } : {}),
    });
    return this.#card;
  }

  #describe({ origin }: Finding): Pick<CardModel, 'general' | 'patternTitle'> {
    const found = 'pattern' in origin ? this.#parts.describe(origin.pattern) : undefined;
    return found ? { general: found.explain, patternTitle: found.title } : {};
  }

  /** Renders anew where it stands; the part that had the focus keeps it. */
  #update(change: (open: Open) => void): void {
    if (!this.#open || !this.#card) return;
    change(this.#open);
    const key = (this.#card.getRootNode() as ShadowRoot).activeElement?.getAttribute('data-key');
    const next = this.#render();
    this.#parts.host.replace(next);
    if (!key) return;
    for (const part of next.querySelectorAll<HTMLElement>('[data-key]'))
      if (part.getAttribute('data-key') === key) part.focus({ preventScroll: true });
  }

  #linked(finding: Finding, rel: Link['rel']): Finding[] {
    const ids = new Set(finding.links.filter(link => link.rel === rel).map(link => link.to));
    return this.#parts.findings().filter(({ id }) => ids.has(id));
  }
}
