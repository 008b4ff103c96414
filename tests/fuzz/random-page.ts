// Small random documents that look for trouble: words that patterns fire on, cut up by elements, odd characters and what is
// hidden, in any order and nesting. Builds them in a DOM; tests nothing.
import fc from 'fast-check';

/** A text, or an element with what is in it. */
export type RandomNode = string | { tag: string; attributes: Record<string, string>; children: RandomNode[] };

const PHRASES = [
  'Two senior officials said on Monday that the bridge was unsafe. ',
  'according to a person familiar with the matter',
  'The company denied any wrongdoing. ',
  'A spokesman declined to comment',
  'He was charged with fraud and allegedly took bribes. ',
  '“That is simply not true,” her lawyer said. ',
  'The claims could not be independently verified. ',
  'The Herald reported, citing documents it had obtained, ',
  'Neither Mr. Orr nor the U.S. embassy responded to a request for comment.',
  'The tide comes in twice a day. ',
];
const ODDITIES = [
  ' ',
  '\n\t ',
  '',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u2060',
  '\ufeff',
  '\u202e',
  '\u2069',
  '\ud83d\udea2',
  '\ud800',
  'e\u0301',
  '’s ',
  '”',
  '“',
  '—',
  '…',
  'ﬁ',
  'İ',
  '\u0000',
  '. ',
  ', ',
  '\u2029',
  'a'.repeat(60),
];
const TAGS =
  'p div span a b em i h1 h2 li ul blockquote article section aside q s sup br wbr hr pre td tr table details summary figure figcaption button label form x-story noscript template svg'.split(
    ' ',
  );
const ATTRIBUTES: Record<string, string>[] = [
  {},
  {},
  {},
  {},
  { hidden: '' },
  { class: 'sr-only' },
  { style: 'display: none' },
  { style: 'display: block' },
  { class: 'related' },
  { class: 'comments' },
  { role: 'heading' },
  { itemprop: 'articleBody' },
  { name: 'parentNode' },
];

const phrase = fc.constantFrom(...PHRASES);
/** Phrases are often cut, so that an element or an oddity comes to stand within one. */
const piece = fc
  .tuple(phrase, fc.nat(60), fc.boolean())
  .map(([words, at, isStart]) => (isStart ? words.slice(0, at) : words.slice(at)));
const words = fc.oneof(phrase, piece, fc.constantFrom(...ODDITIES));

/** What stands in a document's body. */
export const randomPage: fc.Arbitrary<RandomNode[]> = fc.letrec<{ node: RandomNode; list: RandomNode[] }>(
  tie => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { weight: 3, arbitrary: words },
      {
        weight: 2,
        arbitrary: fc.record({
          tag: fc.constantFrom(...TAGS),
          attributes: fc.constantFrom(...ATTRIBUTES),
          children: tie('list'),
        }),
      },
    ),
    list: fc.array(tie('node'), { maxLength: 6 }),
  }),
).list;

/** A text of several lines, for the engine alone. */
export const randomText: fc.Arbitrary<string> = fc
  .array(fc.oneof(words, fc.constant('\n')), { maxLength: 20 })
  .map(pieces => pieces.join(''));

/** Puts these nodes in the place of all that an element holds. */
export function fill(element: Element, nodes: readonly RandomNode[]): void {
  const make = (node: RandomNode): Node => {
    if (typeof node === 'string') return document.createTextNode(node);
    const made = document.createElement(node.tag);
    for (const [name, value] of Object.entries(node.attributes)) made.setAttribute(name, value);
    // Elements that can hold nothing in HTML, such as `br`, hold nothing here.
    if (!/^(?:br|wbr|hr)$/.test(node.tag)) made.append(...node.children.map(make));
    return made;
  };
  element.replaceChildren(...nodes.map(make));
}
