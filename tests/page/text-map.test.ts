// @vitest-environment jsdom
// From the text to the page and back: the same words, or nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/page/read-text.ts';

function read(html: string) {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  return { doc, ...readText(doc) };
}

const collapse = (text: string) =>
  text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function spanOf(text: string, words: string) {
  const from = text.indexOf(words);
  expect(from).toBeGreaterThanOrEqual(0);
  return { from, to: from + words.length };
}

describe('toRange', () => {
  it('starts and ends in text, at the very characters', () => {
    const { article, map } = read('<p>  The \n <b>mill </b> <i>will</i>\u00a0cl\u00adose. </p>');
    expect(article.text).toBe('The mill will close.');
    const range = map.toRange(spanOf(article.text, 'mill will close'))!;
    expect(range.startContainer.nodeValue).toBe('mill ');
    expect(range.startOffset).toBe(0);
    expect(range.endContainer.nodeValue).toBe('\u00a0cl\u00adose. ');
    expect(range.endOffset).toBe(7);
  });

  it('moves ends that lie on white space to the words', () => {
    const { map } = read('<p>one <br> two</p><p>three</p>');
    expect(map.toRange({ from: 3, to: 8 })!.toString()).toBe('two');
    expect(map.toRange({ from: 3, to: 4 })).toBeUndefined();
    expect(collapse(map.toRange({ from: 0, to: 13 })!.toString())).toBe('one twothree');
  });

  it.each([
    [-1, 2],
    [0, 99],
    [2, 2],
    [3, 1],
    [Number.NaN, 2],
  ])('has none for the impossible span %s–%s', (from, to) => {
    expect(read('<p>word').map.toRange({ from, to })).toBeUndefined();
  });

  it('has none once the words have changed, moved or gone, and others keep theirs', () => {
    const { doc, article, map } = read('<p id="a">first words</p><p id="b">second <b>words</b></p>');
    const first = spanOf(article.text, 'first words');
    const second = spanOf(article.text, 'second words');
    const text = doc.querySelector('#a')!.firstChild as Text;
    text.data = 'other words';
    expect(map.toRange(first)).toBeUndefined();
    text.data = 'first words, and more';
    expect(map.toRange(first)!.toString()).toBe('first words');
    expect(map.toRange(second)!.toString()).toBe('second words');
    doc.querySelector('b')!.remove();
    expect(map.toRange(second)).toBeUndefined();
    text.splitText(3);
    expect(map.toRange(first)).toBeUndefined();
  });

  it('has none when the nodes have changed places', () => {
    const { doc, article, map } = read('<p><i>one</i> <b>two</b></p>');
    doc.querySelector('p')!.prepend(doc.querySelector('b')!);
    expect(map.toRange(spanOf(article.text, 'one two'))).toBeUndefined();
  });
});

describe('toRanges', () => {
  it('returns the ranges that stand, and makes anew those that do not', () => {
    const { doc, article, map } = read('<p id="a">first words</p><p id="b">second words</p>');
    const spans = [spanOf(article.text, 'first words'), spanOf(article.text, 'second')];
    const before = map.toRanges(spans);
    expect(map.toRanges(spans, before)).toEqual(before);
    expect(map.toRanges(spans, before)[0]).toBe(before[0]);
    doc.querySelector('#a')!.replaceWith(doc.querySelector('#a')!.cloneNode(true));
    const after = readText(doc).map.toRanges(spans, before);
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).toBe(before[1]);
    expect(after.map(String)).toEqual(['first words', 'second']);
    const others = map.toRanges([spanOf(article.text, 'second words')], [before[1]]);
    expect(others.map(String)).toEqual(['second words']);
  });
});

describe('offsetOf', () => {
  it('finds the text offset of a caret', () => {
    const { doc, map } = read('<p>a  b\u00adc <i>d</i></p>');
    const text = doc.querySelector('p')!.firstChild!;
    expect([0, 1, 2, 3, 4, 5, 6, 7].map(at => map.offsetOf(text, at))).toEqual([0, 1, 2, 2, 3, 3, 4, 5]);
    expect(map.offsetOf(doc.querySelector('i')!.firstChild!, 1)).toBe(6);
  });

  it('knows nothing of text that was not read', () => {
    const { doc, map } = read('<p>a<script>b</script></p>');
    expect(map.offsetOf(doc.querySelector('script')!.firstChild!, 0)).toBeUndefined();
    expect(map.offsetOf(doc.querySelector('p')!, 0)).toBeUndefined();
  });

  it('finds the right one of many runs of a node', () => {
    const { doc, article, map } = read(`<p>${Array.from({ length: 300 }, (_, i) => `w${i}`).join('  ')}</p>`);
    const text = doc.querySelector('p')!.firstChild as Text;
    for (const word of ['w0', 'w1', 'w2', 'w77', 'w150', 'w298', 'w299'])
      expect(map.offsetOf(text, text.data.indexOf(word) + 1)).toBe(article.text.indexOf(word) + 1);
  });
});

it('elementOf names the element whose text stands at an offset', () => {
  const { article, map } = read('<p>one <b>two</b></p><h2>three</h2>');
  expect(map.elementOf(article.text.indexOf('two'))!.localName).toBe('b');
  expect(map.elementOf(article.text.indexOf('three'))!.localName).toBe('h2');
  expect(map.elementOf(0)!.localName).toBe('p');
});

// Random pages: words, spaces of all sorts, inline and block elements, breaks, in any nesting.
const word = fc.constantFrom('mill', 'denied', 'it', '“so”', 'é', '👩‍🚀', 'a\u00adb', 'c\u200bd', '.', '');
const white = fc.constantFrom('', ' ', '  ', '\n  ', '\u00a0', ' \u200b ', '\ufeff');
const leaf = fc.oneof(
  fc.array(fc.tuple(white, word), { maxLength: 4 }).map(parts => parts.flat().join('')),
  fc.constantFrom('<br>', '<br><br>', '<!-- c -->', '<wbr>', '<hr>'),
);
const html = fc.letrec<{ node: string }>(tie => ({
  node: fc.oneof(
    { maxDepth: 5 },
    leaf,
    fc
      .tuple(
        fc.constantFrom('p', 'div', 'b', 'span', 'a', 'li', 'section', 'x-y'),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([tag, children]) => `<${tag}>${children.join('')}</${tag}>`),
  ),
})).node;

describe('any page', () => {
  it('maps every span to a range of the same words, and back, and stays as it was', () => {
    fc.assert(
      fc.property(fc.array(html, { maxLength: 5 }), fc.nat(), fc.nat(), (nodes, a, b) => {
        const { doc, article, map } = read(nodes.join(''));
        const before = doc.documentElement.outerHTML;
        const { text, blocks } = article;
        expect(text).toBe(blocks.map(block => text.slice(block.from, block.to)).join('\n'));
        expect(text).not.toMatch(/ {2}|[\u00a0\u00ad\u200b\ufeff\t\r]|^\s|\s$| \n|\n /);
        for (const block of blocks) expect(block.to).toBeGreaterThan(block.from);
        const spans = blocks.map(({ from, to }) => {
          const start = from + (a % (to - from));
          return { from: start, to: start + 1 + (b % (to - start)) };
        });
        const ranges = map.toRanges(spans);
        for (const [index, span] of spans.entries()) {
          const words = text.slice(span.from, span.to).trim();
          const range = ranges[index];
          expect(range !== undefined).toBe(words !== '');
          if (!words) continue;
          // A `<br>` is a space in the text and nothing in the range's.
          expect(collapse(range!.toString()).replace(/ /g, '')).toBe(collapse(words).replace(/ /g, ''));
          expect(range!.startContainer.nodeType).toBe(3);
          expect(range!.endContainer.nodeType).toBe(3);
          expect(map.toRange(span)!.compareBoundaryPoints(0, range!)).toBe(0);
          expect(map.offsetOf(range!.startContainer, range!.startOffset)).toBe(
            span.from + text.slice(span.from, span.to).search(/\S/),
          );
        }
        expect(doc.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 300 },
    );
  });
});
