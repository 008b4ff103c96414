// Which marks share a tick of the overview. Where ticks stand needs layout and is tested in browsers.
import { expect, it } from 'vitest';
import { toRuns } from '../../src/page/overview.ts';

const runs = (...ys: number[]) => toRuns(ys.map(y => ({ y }))).map(run => run.map(({ y }) => y));

it.each([
  ['none without marks', [], []],
  ['apart where there is room between them', [10, 15, 40], [[10], [15], [40]]],
  ['one where they would touch', [10, 14, 14, 30], [[10, 14, 14], [30]]],
  ['one for a chain of neighbours', [10, 13, 16, 19], [[10, 13, 16, 19]]],
])('ticks are %s', (_what, ys, expected) => expect(runs(...ys)).toEqual(expected));
