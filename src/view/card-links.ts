// The passages that a card's own is joined with: the claim it answers, the replies to it. At first sight the other side
// alone, on More both under each other in the order of the page, each with what it claims or denies.
import type { Finding } from '../taxonomy/finding.ts';
import { say } from '../words/say.ts';
import type { CardActions, CardModel } from './card.ts';
import { AS_IN_ARTICLE, h } from './element.ts';
import { toQuoted, withoutThat } from './english.ts';
import { renderGlyph, renderIconButton } from './glyphs.ts';
import { KEY } from './keep-focus.ts';

/** Direct denials first: the reader asks 'is it denied?' before anything else. Otherwise in reading order. */
export function toReplyOrder(replies: readonly Finding[]): Finding[] {
  return [...replies].sort((a, b) => Number(b.subtype === 'D1') - Number(a.subtype === 'D1'));
}

export function renderLinks(model: CardModel, actions: CardActions): HTMLElement[] {
  const { finding, linked, replyIndex, expanded } = model;
  const replies = toReplyOrder(linked.answeredBy);
  const choose = (side: Side, among: readonly Finding[], index: number): LinkModel => {
    const at = ((index % among.length) + among.length) % among.length;
    return { from: finding, to: among[at]!, side, at, all: among.length, isWhole: expanded };
  };
  const links: LinkModel[] = [];
  if (replies.length > 0) links.push(choose('reply', replies, replyIndex));
  // A passage may both answer and be answered; one index serves the replies then.
  if (linked.answers.length > 0)
    links.push(choose('claim', linked.answers, replies.length > 0 ? 0 : replyIndex));
  const boxes = links.map(link => ({ at: link.to.span.from, box: renderLink(link, actions) }));
  if (expanded && boxes.length > 0) {
    boxes.push({ at: finding.span.from, box: renderOwn(finding) });
    boxes.sort((one, other) => one.at - other.at);
  }
  return boxes.map(({ box }) => box);
}

/** The card's own passage, beside those it is joined with. */
function renderOwn(finding: Finding): HTMLElement {
  return h(
    'div',
    { class: `linked own kind-${finding.category}` },
    renderGlyph(finding.category, 'kind-glyph'),
    h('span', { class: 'relation' }, say('card_this_passage')),
    ...renderWords(finding, true),
  );
}

/** The passage's words; whole: with those it claims or denies, so that one side can be laid against the other. */
function renderWords(finding: Finding, isWhole: boolean, id?: string): HTMLElement[] {
  const { anatomy, quote } = finding;
  const denied = 'what_denied' in anatomy && anatomy.what_denied;
  const said = denied ? withoutThat(denied) : anatomy.claim;
  const words = [h('span', { class: 'quote', id, ...AS_IN_ARTICLE }, toQuoted(quote))];
  if (isWhole && said && !quote.includes(said))
    words.push(
      h(
        'span',
        { class: 'quote said' },
        h('span', { class: 'note-by' }, denied ? say('card_denied') : say('card_claimed')),
        toQuoted(said),
      ),
    );
  return words;
}

type Side = 'reply' | 'claim';

interface LinkModel {
  readonly from: Finding;
  readonly to: Finding;
  readonly side: Side;
  readonly at: number;
  readonly all: number;
  /** With what is claimed or denied. */
  readonly isWhole: boolean;
}

const SIDES = {
  reply: { one: 'card_answered_by', of: 'card_reply_of', go: 'card_go_to_reply' },
  claim: { one: 'card_answers', of: 'card_claim_of', go: 'card_go_to_claim' },
} as const;

function renderLink(link: LinkModel, actions: CardActions): HTMLElement {
  const { from, to, side, at, all, isWhole } = link;
  const { one, of, go } = SIDES[side];
  const quoteId = `quote-${side}-${at}`;
  return h(
    'div',
    { class: `linked kind-${to.category}` },
    renderGlyph(to.category, 'kind-glyph'),
    h(
      'span',
      { class: 'relation' },
      h('span', {}, all > 1 ? say(of, { at: at + 1, all }) : say(one)),
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
        say(go),
        renderWay(from, to),
      ),
    ),
    ...renderWords(to, isWhole, quoteId),
  );
}

/** The arrows are named with where they lead, so that pressing one again is announced anew. */
function renderSteps({ side, at, all }: LinkModel, { onReply }: CardActions): HTMLElement[] {
  if (!onReply) return [];
  const step = (by: 1 | -1, glyph: 'previous' | 'next', name: string) => {
    const target = (at + by + all) % all;
    const label = say('card_to_which', { name, which: say(SIDES[side].of, { at: target + 1, all }) });
    return renderIconButton(glyph, label, `${glyph}-${side}`, () => onReply(target));
  };
  const [previous, next] =
    side === 'reply'
      ? [say('card_previous_reply'), say('card_next_reply')]
      : [say('card_previous_claim'), say('card_next_claim')];
  return [step(-1, 'previous', previous), step(1, 'next', next)];
}

/** Which way along the page the other passage lies. */
export function renderWay(from: Finding, to: Finding): Element {
  return renderGlyph(to.span.from < from.span.from ? 'up' : 'down');
}
