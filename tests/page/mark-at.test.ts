// @vitest-environment jsdom
// The mark under a point, and none where the caret only snapped to one.
import { expect, it } from 'vitest';
import { toMarkFinder } from '../../src/page/mark-at.ts';
import { readText } from '../../src/page/read-text.ts';
import { isOnTheWay } from '../../src/page/safe-polygon.ts';

const doc = new DOMParser().parseFromString('<p>One two three four</p>', 'text/html');
const { article, map } = readText(doc);
const node = doc.querySelector('p')!.firstChild!;
const marks = ['two', 'three'].map(words => {
  const from = article.text.indexOf(words);
  const span = { from, to: from + words.length };
  return { id: words, span, range: map.toRange(span)! };
});
/** One pixel a character, on one line. */
const rectsOf = (range: Range) => [{ left: range.startOffset, right: range.endOffset, top: 0, bottom: 10 }];
const finder = (list = marks) =>
  toMarkFinder({
    document: doc,
    map,
    marks: () => list,
    rectsOf,
    caretAt: x => ({ node, offset: Math.min(Math.round(x), 18) }),
  });

it('finds the mark whose line is under the point', () => {
  expect(finder()(5, 5)?.mark.id).toBe('two');
  expect(finder()(10, 5)?.mark.id).toBe('three');
  expect(finder()(10, 5)?.line).toEqual({ left: 8, right: 13, top: 0, bottom: 10 });
});

it('finds none before, after and between marks, nor where nothing is marked', () => {
  expect(finder()(1, 5)).toBeUndefined();
  expect(finder()(17, 5)).toBeUndefined();
  expect(finder([])(5, 5)).toBeUndefined();
});

it('finds none where the caret snapped to a mark from afar', () => {
  expect(finder()(5, 40)).toBeUndefined();
});

it('knows the way from a mark to its card', () => {
  const card = { left: 0, top: 100, right: 300, bottom: 200 };
  const exit = { x: 50, y: 50 };
  const isOn = (x: number, y: number) => isOnTheWay({ x, y }, exit, card);
  expect([isOn(50, 80), isOn(150, 90), isOn(45, 55), isOn(250, 150)]).toEqual([true, true, true, true]);
  expect([isOn(50, 20), isOn(300, 60), isOn(150, 250), isOn(-30, 80)]).toEqual([false, false, false, false]);
});
