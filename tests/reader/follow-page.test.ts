// When a page is looked at again, and how much work a restless one costs: counted on a clock of the test's own.
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Budget } from '../../src/reader/budget.ts';
import { startFollowing } from '../../src/reader/follow-page.ts';

/** A page on the test's clock; each reading of it is said to take `cost` milliseconds. */
function follow(cost: number) {
  const { window } = new JSDOM('<main><p>One</p></main>', { url: 'https://a.example/1' });
  const { document } = window;
  // The page's timers are the test's.
  Object.assign(window, { setTimeout, clearTimeout });
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  vi.spyOn(window.performance, 'now').mockImplementation(() => Date.now());
  let visibility = 'visible';
  Object.defineProperty(document, 'visibilityState', { get: () => visibility });
  const budget = new Budget(() => Date.now());
  const seen: string[] = [];
  const stop = new window.AbortController();
  startFollowing(
    {
      document,
      isOwn: () => false,
      budget,
      onLeave: () => seen.push('left'),
      onSettled: async () => {
        seen.push('read');
        budget.spend(cost);
      },
    },
    stop.signal,
  );
  const change = () => {
    document.querySelector('main')!.append(document.createElement('p'));
  };
  const setVisibility = (next: string) => {
    visibility = next;
    dispatchTrusted(document, new window.Event('visibilitychange'));
  };
  const reads = () => seen.filter(what => what === 'read').length;
  return { window, document, change, setVisibility, reads, seen, stop: () => stop.abort() };
}

/** As the browser itself tells of it. jsdom has no way to do that but its own inside, which it keeps under a symbol. */
function dispatchTrusted(target: EventTarget, event: Event): void {
  interface Inside {
    isTrusted: boolean;
    _dispatch(event: Inside): void;
  }
  const insideOf = (wrapper: object) => {
    const key = Object.getOwnPropertySymbols(wrapper).find(({ description }) => description === 'impl')!;
    return (wrapper as Record<symbol, Inside>)[key]!;
  };
  const inside = insideOf(event);
  inside.isTrusted = true;
  insideOf(target)._dispatch(inside);
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a page that is followed', () => {
  it('is read once after a burst of changes', async () => {
    const page = follow(1);
    for (let n = 0; n < 50; n++) {
      page.change();
      await pass(20);
    }
    expect(page.reads()).toBe(0);
    await pass(1000);
    expect(page.reads()).toBe(1);
    await pass(60_000);
    expect(page.reads()).toBe(1);
  });

  it('is read now and then while it never rests', async () => {
    const page = follow(1);
    for (let n = 0; n < 100; n++) {
      page.change();
      await pass(100);
    }
    expect(page.reads()).toBeGreaterThanOrEqual(4);
    expect(page.reads()).toBeLessThanOrEqual(5);
  });

  it.each([1, 20, 90, 400])(
    'costs a bounded share of time while it changes without end (%i ms)',
    async cost => {
      const page = follow(cost);
      const start = Date.now();
      while (Date.now() - start < 120_000) {
        page.change();
        await pass(100);
      }
      const spent = page.reads() * cost;
      expect(page.reads()).toBeGreaterThan(5);
      expect(spent).toBeLessThanOrEqual(120_000 / 31 + 100 + cost);
    },
  );

  it('is left alone behind another tab, and read when it is looked at', async () => {
    const page = follow(1);
    page.setVisibility('hidden');
    for (let n = 0; n < 50; n++) {
      page.change();
      await pass(100);
    }
    expect(page.reads()).toBe(0);
    page.setVisibility('visible');
    await pass(1000);
    expect(page.reads()).toBe(1);
  });

  it('is not read for saying a thousand times that it is back, or in sight', async () => {
    const page = follow(1);
    const { PageTransitionEvent, Event } = page.window;
    for (let n = 0; n < 1000; n++) {
      page.window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      page.document.dispatchEvent(new Event('visibilitychange'));
    }
    await pass(60_000);
    expect(page.seen).toEqual([]);
    page.setVisibility('visible');
    await pass(1000);
    expect(page.reads()).toBe(1);
  });

  it('is left when its own history goes on, not at a jump within it', async () => {
    const page = follow(1);
    const go = async (to: string) => {
      page.window.history.replaceState(null, '', to); // jsdom tells of neither; the event is the test's
      page.window.dispatchEvent(new page.window.PopStateEvent('popstate'));
      await pass(1000);
    };
    await go('/1#part');
    expect(page.seen).toEqual([]);
    await go('/2');
    expect(page.seen).toEqual(['left', 'read']);
  });

  it('is not read any more once that has ended', async () => {
    const page = follow(1);
    page.change();
    await pass(10);
    page.stop();
    await pass(10_000);
    page.change();
    await pass(10_000);
    expect(page.seen).toEqual([]);
  });
});
