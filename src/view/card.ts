// The card at a mark: who says so, what is left open, what to ask; what More adds is card-more.ts's. Rendered from a state
// that its owner keeps; where it stands, when it opens and what 'go' does is the owner's too.
import type { PatternDescription, SetDescription } from '../taxonomy/annotations.ts';
import type { CardWords } from '../taxonomy/card-words.ts';
import type { Finding } from '../taxonomy/finding.ts';
import { say } from '../words/say.ts';
import { renderLinks } from './card-links.ts';
import { renderMore } from './card-more.ts';
import { h, inOurLanguage } from './element.ts';
import { renderGlyph, renderIconButton } from './glyphs.ts';
import { KEY } from './keep-focus.ts';
import { isByPerson } from './wording.ts';

export interface CardModel {
  readonly finding: Finding;
  readonly words: CardWords;
  /** Each in reading order. */
  readonly linked: {
    /** The claims that this passage answers. */
    readonly answers: readonly Finding[];
    /** The replies to this passage. */
    readonly answeredBy: readonly Finding[];
    /** Further passages from the same source. */
    readonly sameSource: readonly Finding[];
  };
  readonly pinned: boolean;
  readonly expanded: boolean;
  /** Of the page the card lies on. */
  readonly theme: 'light' | 'dark';
  /** Which of several replies (or else claims) is shown, base 0; wraps round. */
  readonly replyIndex: number;
  /** Which of all passages this is, from 1, where the card has buttons that lead to its neighbours. */
  readonly position?: { readonly at: number; readonly all: number } | undefined;
  /** The pattern that found the passage. */
  readonly pattern?: PatternDescription | undefined;
  /** The set in which a person wrote about it. */
  readonly set?: SetDescription | undefined;
}

/** What the reader wants to see no more: this passage, all of its kind, or any on this site. */
export type HideScope = 'passage' | 'kind' | 'site';

/** What can be done with an annotation of the reader's own. */
export interface OwnActions {
  onEdit?: (() => void) | undefined;
  onDelete?: (() => void) | undefined;
}

export interface CardActions extends OwnActions {
  /** More or Less was pressed. */
  onMore(): void;
  onClose(): void;
  onGo(id: string): void;
  /** The next or previous passage is asked for; without it there are no buttons for that. */
  onStep?: ((by: 1 | -1) => void) | undefined;
  /** Another of several replies is asked for; always a valid index. Without it there are no arrows. */
  onReply?: ((index: number) => void) | undefined;
  /** There is a card to go back to. */
  onBack?: (() => void) | undefined;
  /** Copies a link to the passage; without it there is no such button. */
  onLink?: (() => void) | undefined;
  /** Without it there is nothing to hide by. */
  onHide?: ((scope: HideScope) => void) | undefined;
}

/** A pinned card is a labelled, non-modal dialog that can take focus; one that only hovers takes none. */
export function renderCard(model: CardModel, actions: CardActions): HTMLElement {
  const { finding, words, pinned, expanded, theme } = model;
  return renderShell(
    {
      theme,
      kind: finding.category,
      dialogName: pinned ? say('card_name', { kind: words.kind, subtype: words.subtypeName }) : undefined,
    },
    h(
      'div',
      { class: 'card-body', [KEY]: 'body' },
      renderEyebrow(finding, words, pinned, actions),
      h('p', { class: 'who' }, words.who),
      h(
        'dl',
        { class: 'say' },
        h('dt', {}, say('card_left_open')),
        h('dd', {}, words.leftOpen),
        h('dt', {}, say('card_ask')),
        h('dd', { class: 'question' }, words.ask),
      ),
      ...renderLinks(model, actions),
      ...(expanded ? renderMore(model, actions) : []),
      renderOwn(actions),
    ),
    renderFoot(model, actions),
  );
}

export interface NoticeModel {
  readonly theme: CardModel['theme'];
  /** What has happened, in one sentence. */
  readonly title: string;
  /** What that means, and how it is undone later. */
  readonly text?: string | undefined;
}

export interface NoticeButton {
  readonly words: string;
  readonly onPress: () => void;
}

/** Stands where a card stood, or would: after something was hidden, or where there is no mark to have a card. */
export function renderNotice(
  { theme, title, text }: NoticeModel,
  { button, onClose }: { button?: NoticeButton | undefined; onClose: () => void },
): HTMLElement {
  return renderShell(
    { theme, dialogName: title },
    h(
      'div',
      { class: 'card-body', [KEY]: 'body' },
      h(
        'div',
        { class: 'eyebrow' },
        h('b', {}, title),
        h('span', { class: 'tools' }, renderIconButton('close', say('card_close'), 'close', onClose)),
      ),
      text !== undefined && h('p', { class: 'plain' }, text),
    ),
    button &&
      h(
        'div',
        { class: 'card-foot' },
        h(
          'button',
          { type: 'button', class: 'text-button', [KEY]: 'do', onclick: button.onPress },
          button.words,
        ),
      ),
  );
}

export type CardTheme = CardModel['theme'];

interface Shell {
  readonly theme: CardTheme;
  readonly kind?: Finding['category'];
  readonly dialogName: string | undefined;
}

/** The card itself, whatever stands in it: a dialog where it has a name. */
export function renderShell(
  { theme, kind, dialogName }: Shell,
  ...parts: Parameters<typeof h>[2][]
): HTMLElement {
  const isDialog = dialogName !== undefined;
  return h(
    'div',
    {
      class: kind ? `sayso card kind-${kind}` : 'sayso card',
      'data-theme': theme,
      ...inOurLanguage(),
      role: isDialog ? 'dialog' : undefined,
      'aria-label': dialogName,
      tabindex: isDialog ? -1 : undefined,
    },
    ...parts,
  );
}

function renderEyebrow(
  { category }: Finding,
  words: CardWords,
  pinned: boolean,
  { onBack, onClose }: CardActions,
): HTMLElement {
  const back = onBack && renderIconButton('previous', say('card_back'), 'back', onBack);
  const close = pinned && renderIconButton('close', say('card_close'), 'close', onClose);
  return h(
    'div',
    { class: 'eyebrow' },
    renderGlyph(category, 'kind-glyph'),
    h('b', {}, words.kind),
    h('span', { class: 'subtype' }, words.subtypeName),
    (back || close) && h('span', { class: 'tools' }, back, close),
  );
}

/** Always there on the reader's own annotations, folded or not. */
function renderOwn({ onEdit, onDelete }: OwnActions): HTMLElement | undefined {
  if (!onEdit || !onDelete) return undefined;
  return h(
    'div',
    { class: 'row' },
    h('button', { type: 'button', class: 'text-button', [KEY]: 'edit', onclick: onEdit }, say('card_edit')),
    h(
      'button',
      { type: 'button', class: 'text-button', [KEY]: 'delete', onclick: onDelete },
      say('card_delete'),
    ),
  );
}

function renderFoot({ finding, words, expanded, position }: CardModel, actions: CardActions): HTMLElement {
  const { onMore, onStep } = actions;
  return h(
    'div',
    { class: 'card-foot' },
    position && onStep && renderStepper(position, onStep),
    renderGlyph(isByPerson(finding) ? 'person' : 'pattern'),
    words.origin,
    h(
      'button',
      {
        type: 'button',
        class: 'text-button',
        'aria-expanded': String(expanded),
        [KEY]: 'more',
        onclick: onMore,
      },
      expanded ? say('card_less') : say('card_more'),
      renderGlyph(expanded ? 'less' : 'more'),
    ),
  );
}

/** Where a finger cannot rest on the next mark, it goes there from the card. */
function renderStepper(
  { at, all }: NonNullable<CardModel['position']>,
  onStep: (by: 1 | -1) => void,
): HTMLElement {
  return h(
    'span',
    { class: 'stepper' },
    renderIconButton('previous', say('card_previous_passage'), 'step-back', () => onStep(-1)),
    h(
      'span',
      {},
      h('span', { class: 'hidden-words' }, `${say('card_passage')} `),
      say('card_n_of', { at, all }),
    ),
    renderIconButton('next', say('card_next_passage'), 'step-on', () => onStep(1)),
  );
}
