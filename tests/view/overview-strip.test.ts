// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { findNearest, renderStrip, toTicks } from '../../src/view/overview-strip.ts';
import { made } from './own-findings.ts';

const kinds = { anonymous: true, denial: true, unverified: true };

describe('ticks', () => {
  it('stand apart where two pixels and more lie between them, and are one where less does', () => {
    expect(toTicks([{ x: 10 }, { x: 16 }])).toEqual([
      [8, 12],
      [14, 18],
    ]);
    expect(toTicks([{ x: 10 }, { x: 15 }])).toEqual([[8, 17]]);
    expect(toTicks([{ x: 10 }, { x: 10 }])).toEqual([[8, 12]]);
  });

  it('of 400 marks keep gaps of two pixels, and none lies outside the lane', () => {
    const marks = Array.from({ length: 400 }, (_, i) => ({ x: 2 + ((i * i) % 340) })).sort(
      (a, b) => a.x - b.x,
    );
    const ticks = toTicks(marks);
    expect(ticks.length).toBeLessThan(60);
    for (const [i, [from]] of ticks.slice(1).entries()) expect(from - ticks[i]![1]).toBeGreaterThanOrEqual(2);
    for (const { x } of marks) expect(ticks.some(([from, to]) => from <= x && x <= to)).toBe(true);
  });
});

it('finds the mark nearest to a click, of two equally near the first', () => {
  const marks = [10, 20, 30].map(x => ({ id: String(x), quote: '', x }));
  expect(findNearest(marks, 0)?.id).toBe('10');
  expect(findNearest(marks, 24)?.id).toBe('20');
  expect(findNearest(marks, 15)?.id).toBe('10');
  expect(findNearest([], 15)).toBeUndefined();
});

describe('the strip', () => {
  const findings = [made('A3', 'a clerk said', {}, { id: 'a' }), made('U1', 'he claims', {}, { id: 'u' })];
  const places = [
    { block: 'paragraph', paragraph: 1, at: 0 },
    { block: 'paragraph', paragraph: 9, at: 1 },
  ] as const;
  const draw = (more: { current?: string; kinds?: typeof kinds } = {}, onShow = vi.fn()) => {
    const strip = renderStrip({ findings, places, kinds, width: 300, ...more }, onShow);
    const ticks = [...strip.querySelectorAll('.tick')].map(tick => [
      tick.closest('.lane')?.classList[1],
      Number(tick.getAttribute('x')),
    ]);
    return { strip, ticks, onShow };
  };

  it('has a lane a kind, from the start to the end of the article', () =>
    expect(draw().ticks).toEqual([
      ['kind-anonymous', 0],
      ['kind-unverified', 296],
    ]));

  it('outlines the passage that is read', () => {
    const { strip } = draw({ current: 'u' });
    expect(strip.querySelector('.kind-unverified .current-ground')).not.toBeNull();
    expect(strip.querySelectorAll('.current-ground')).toHaveLength(1);
  });

  it('leads to the nearest passage, but not to one that is not marked', () => {
    const { strip, onShow } = draw();
    const click = (of: Element) =>
      of
        .querySelector('.kind-unverified .lane-marks')!
        .dispatchEvent(new MouseEvent('click', { clientX: 250 }));
    click(strip);
    expect(onShow).toHaveBeenCalledExactlyOnceWith('u');
    const off = draw({ kinds: { ...kinds, unverified: false } });
    click(off.strip);
    expect(off.onShow).not.toHaveBeenCalled();
  });

  it('is left to the eye: the list says all of it', () =>
    expect(draw().strip.getAttribute('aria-hidden')).toBe('true'));
});
