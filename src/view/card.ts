// The card at a mark: who says so, what is left open, what to ask; on More the note and the anatomy. Rendered from a
// state that its owner keeps; where it stands, when it opens and what 'go' does is the owner's too.
import type { Finding } from '../taxonomy/finding.ts';
import { h } from './element.ts';
import { toQuoted } from './english.ts';
import { renderGlyph } from './glyphs.ts';
import { KEY } from './keep-focus.ts';
import { type CardWords, isByPerson, toCardWords } from './wording.ts';
import { WORDS } from './words-en.ts';

export interface CardModel {
  readonly finding: Finding;
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
  /** What a pattern says of its passages in general. */
  readonly general?: string | undefined;
  readonly patternTitle?: string | undefined;
  readonly outlet?: string | undefined;
}

export interface CardActions {
  /** More or Less was pressed. */
  onMore(): void;
  onClose(): void;
  onGo(id: string): void;
  /** Another of several replies is asked for; always a valid index. Without it there are no arrows. */
  onReply?: ((index: number) => void) | undefined;
  /** There is a card to go back to. */
  onBack?: (() => void) | undefined;
}

/** A pinned card is a labelled, non-modal dialog that can take focus; one that only hovers takes none. */
export function renderCard(model: CardModel, actions: CardActions): HTMLElement {
  const { finding, pinned, expanded, theme } = model;
  const words = toCardWords(finding, { outlet: model.outlet });
  return h(
    'div',
    {
      class: `sayso card kind-${finding.category}`,
      'data-theme': theme,
      lang: 'en',
      dir: 'ltr',
      role: pinned ? 'dialog' : undefined,
      'aria-label': pinned ? WORDS.cardName(words.kind, words.subtypeName) : undefined,
      tabindex: pinned ? -1 : undefined,
    },
    h(
      'div',
      { class: 'card-body', [KEY]: 'body' },
      renderEyebrow(finding, words, pinned, actions),
      h('p', { class: 'who' }, words.who),
      h(
        'dl',
        { class: 'say' },
        h('dt', {}, WORDS.leftOpen),
        h('dd', {}, words.leftOpen),
        h('dt', {}, WORDS.ask),
        h('dd', { class: 'question' }, words.ask),
      ),
      ...renderLinks(model, actions),
      ...(expanded ? renderMore(model, words, actions) : []),
    ),
    renderFoot(finding, words, expanded, actions),
  );
}

function renderEyebrow(
  { category }: Finding,
  words: CardWords,
  pinned: boolean,
  { onBack, onClose }: CardActions,
): HTMLElement {
  const back = onBack && iconButton('previous', WORDS.back, 'back', onBack);
  const close = pinned && iconButton('close', WORDS.close, 'close', onClose);
  return h(
    'div',
    { class: 'eyebrow' },
    renderGlyph(category, 'kind-glyph'),
    h('b', {}, words.kind),
    h('span', { class: 'subtype' }, words.subtypeName),
    (back || close) && h('span', { class: 'tools' }, back, close),
  );
}

function iconButton(
  glyph: Parameters<typeof renderGlyph>[0],
  name: string,
  key: string,
  onclick: () => void,
): HTMLElement {
  return h(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': name, title: name, [KEY]: key, onclick },
    renderGlyph(glyph),
  );
}

// ── Linked passages ──

/** Direct denials first: the reader asks 'is it denied?' before anything else. Otherwise in reading order. */
export function toReplyOrder(replies: readonly Finding[]): Finding[] {
  return [...replies].sort((a, b) => Number(b.subtype === 'D1') - Number(a.subtype === 'D1'));
}

function renderLinks({ finding, linked, replyIndex }: CardModel, actions: CardActions): HTMLElement[] {
  const replies = toReplyOrder(linked.answeredBy);
  const group = (side: Side, among: readonly Finding[], index: number) => {
    const at = ((index % among.length) + among.length) % among.length;
    return renderLink({ from: finding, to: among[at]!, side, at, all: among.length }, actions);
  };
  const links: HTMLElement[] = [];
  if (replies.length > 0) links.push(group('reply', replies, replyIndex));
  // A passage may both answer and be answered; one index serves the replies then.
  if (linked.answers.length > 0)
    links.push(group('claim', linked.answers, replies.length > 0 ? 0 : replyIndex));
  return links;
}

type Side = 'reply' | 'claim';

interface LinkModel {
  readonly from: Finding;
  readonly to: Finding;
  readonly side: Side;
  readonly at: number;
  readonly all: number;
}

const SIDES = {
  reply: { one: WORDS.answeredBy, of: WORDS.replyOf, go: WORDS.goToReply },
  claim: { one: WORDS.answers, of: WORDS.claimOf, go: WORDS.goToClaim },
};

function renderLink(link: LinkModel, actions: CardActions): HTMLElement {
  const { from, to, side, at, all } = link;
  const { one, of, go } = SIDES[side];
  const quoteId = `quote-${side}-${at}`;
  return h(
    'div',
    { class: `linked kind-${to.category}` },
    renderGlyph(to.category, 'kind-glyph'),
    h(
      'span',
      { class: 'relation' },
      h('span', {}, all > 1 ? of(at + 1, all) : one),
      ...(all > 1 ? renderSteps(link, actions) : []),
      h(
        'button',
        {
          type: 'button',
          class: 'go',
          'aria-describedby': quoteId,
          [KEY]: `go-${side}`,
          onclick: () => actions.onGo(to.id),
        },
        go,
        renderWay(from, to),
      ),
    ),
    h('span', { class: 'quote', id: quoteId }, toQuoted(to.quote)),
  );
}

/** The arrows are named with where they lead, so that pressing one again is announced anew. */
function renderSteps({ side, at, all }: LinkModel, { onReply }: CardActions): HTMLElement[] {
  if (!onReply) return [];
  const step = (by: 1 | -1, glyph: 'previous' | 'next', name: string) => {
    const target = (at + by + all) % all;
    const label = `${name} (${SIDES[side].of(target + 1, all)})`;
    return iconButton(glyph, label, `${glyph}-${side}`, () => onReply(target));
  };
  const [previous, next] =
    side === 'reply' ? [WORDS.previousReply, WORDS.nextReply] : [WORDS.previousClaim, WORDS.nextClaim];
  return [step(-1, 'previous', previous), step(1, 'next', next)];
}

// ── More ──

function renderMore(
  { finding, linked, general, patternTitle }: CardModel,
  words: CardWords,
  actions: CardActions,
): HTMLElement[] {
  const byPerson = isByPerson(finding);
  const note = byPerson ? words.note : words.explanation;
  const noteBy = byPerson ? WORDS.readersNote : WORDS.whyMarked;
  const isUnnamed = finding.category === 'anonymous' && !/\bknown to\b/.test(note ?? '');
  const more = [
    note && h('p', { class: 'note' }, h('span', { class: 'note-by' }, noteBy), note),
    renderAnatomy(finding, words),
    renderSameSource(finding, linked.sameSource, actions),
    isUnnamed && h('p', { class: 'plain' }, WORDS.normallyKnown),
    !byPerson &&
      general &&
      h('p', { class: 'plain' }, h('span', { class: 'note-by' }, WORDS.inGeneral), general),
    !byPerson && h('p', { class: 'plain' }, WORDS.patternStatement(patternTitle)),
  ];
  return more.filter(part => part instanceof HTMLElement);
}

/** A line for each: they may be many, and the note comes first. */
function renderSameSource(
  from: Finding,
  others: readonly Finding[],
  { onGo }: CardActions,
): HTMLElement | undefined {
  if (others.length === 0) return undefined;
  const rows = others.map(to =>
    h(
      'li',
      {},
      h(
        'button',
        { type: 'button', [KEY]: `same-${to.id}`, onclick: () => onGo(to.id) },
        h('span', { class: 'quote' }, toQuoted(to.quote)),
        renderWay(from, to),
      ),
    ),
  );
  return h(
    'section',
    { class: 'same-source' },
    h('h2', {}, WORDS.sameSource),
    h('ul', { role: 'list' }, ...rows),
  );
}

/** Which way along the page the other passage lies. */
function renderWay(from: Finding, to: Finding): Element {
  return renderGlyph(to.span.from < from.span.from ? 'up' : 'down');
}

function renderAnatomy(
  { category }: Finding,
  { anatomyRows, notStated }: CardWords,
): HTMLElement | undefined {
  if (anatomyRows.length + notStated.length === 0) return undefined;
  const row = (label: string, value: string, silent = false) =>
    h('tr', { class: silent ? 'silent' : undefined }, h('th', { scope: 'row' }, label), h('td', {}, value));
  return h(
    'table',
    { class: 'anatomy' },
    h('caption', { class: 'hidden-words' }, WORDS.anatomyCaption[category]),
    h(
      'tbody',
      {},
      ...anatomyRows.map(({ label, value }) => row(label, value)),
      notStated.length > 0 && row(WORDS.notStated, notStated.join(' · '), true),
    ),
  );
}

function renderFoot(
  finding: Finding,
  words: CardWords,
  expanded: boolean,
  { onMore }: CardActions,
): HTMLElement {
  return h(
    'div',
    { class: 'card-foot' },
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
      expanded ? WORDS.less : WORDS.more,
      renderGlyph(expanded ? 'less' : 'more'),
    ),
  );
}
