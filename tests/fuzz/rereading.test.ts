// @vitest-environment jsdom
// A page that was read and has changed since: reading only what has changed tells the same as reading all of it again.
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { attributesOnly } from '../../src/page/attribute-sight.ts';
import { type PageText, readText } from '../../src/page/read-text.ts';
import { Touched } from '../../src/page/touched.ts';
import { fill, type RandomNode, randomPage } from './random-page.ts';
import { inTurns, RUNS, UNTIMED } from './runs.ts';

/** What happens to a page, at a place counted among its nodes. */
interface Change {
  readonly what: 'remove' | 'insert' | 'retype' | 'hide' | 'name' | 'move';
  readonly at: number;
  readonly to: number;
  readonly nodes: RandomNode[];
}

const change: fc.Arbitrary<Change> = fc.record({
  what: fc.constantFrom('remove', 'insert', 'retype', 'hide', 'name', 'move'),
  at: fc.nat(60),
  to: fc.nat(60),
  nodes: randomPage,
});

/** Several in one, each in an element of its own: a change leaves most of it as it was. */
const largePage = fc
  .array(randomPage, { minLength: 3, maxLength: 6 })
  .map(pages => pages.map((children): RandomNode => ({ tag: 'div', attributes: {}, children })));

function nodesOf(root: Node): ChildNode[] {
  const nodes: ChildNode[] = [];
  for (let child = root.firstChild; child; child = child.nextSibling) nodes.push(child, ...nodesOf(child));
  return nodes;
}

function apply({ what, at, to, nodes }: Change): void {
  const all = nodesOf(document.body);
  const node = all[at % all.length];
  const other = all[to % all.length];
  if (!node || !other) {
    fill(document.body, nodes);
    return;
  }
  const element = node instanceof Element ? node : node.parentElement!;
  if (what === 'remove') node.remove();
  else if (what === 'insert') {
    const made = document.createElement('div');
    fill(made, nodes);
    node.before(...made.childNodes);
  } else if (what === 'retype' && node instanceof Text) node.data = `Officials said: ${node.data}`;
  else if (what === 'hide') element.toggleAttribute('hidden');
  else if (what === 'name') element.className = to % 2 ? 'sidebar' : 'story';
  else if (what === 'move' && !node.contains(other)) other.before(node);
}

const toPlain = ({ article, places, map }: PageText) => ({
  article,
  places: places.map(({ place: { kind, beside, isArticle, look }, linked }) => ({
    kind,
    beside,
    isArticle,
    look,
    linked,
  })),
  ranges: map
    .toRanges(article.blocks)
    .map(range => range && [range.startContainer, range.startOffset, range.endContainer, range.endOffset]),
});

beforeEach(() => document.body.replaceChildren());

it('reads what has changed as if it read the whole page', UNTIMED, async () => {
  let taken = 0;
  const property = fc.property(
    largePage,
    fc.array(fc.array(change, { minLength: 1, maxLength: 2 }), { maxLength: 3 }),
    (nodes, rounds) => {
      document.body.replaceChildren();
      fill(document.body, nodes);
      let earlier = readText(document, attributesOnly);
      const observer = new MutationObserver(() => {});
      observer.observe(document, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: ['class', 'style', 'hidden', 'open'],
      });
      for (const changes of rounds) {
        for (const one of changes) apply(one);
        const touched = new Touched();
        for (const record of observer.takeRecords()) touched.add(record);
        const kept = new Set(earlier.trace.kept);
        const now = readText(document, attributesOnly, undefined, { trace: earlier.trace, touched });
        taken += now.trace.kept.filter(level => kept.has(level)).length;
        const whole = readText(document, attributesOnly);
        expect(toPlain(now)).toEqual(toPlain(whole));
        earlier = now;
      }
      observer.disconnect();
    },
  );
  // To shrink pages as large as these takes hours; the path that is printed leads to the one that fails.
  await inTurns(Math.ceil(RUNS / 20), numRuns => fc.assert(property, { numRuns, endOnFailure: true }));
  // How much varies with the pages; were it nothing, the test would compare whole readings with themselves.
  expect(taken).toBeGreaterThan(0);
});
