// @vitest-environment jsdom
// The listeners: real DOM events in, cards out, on a clock of the test's own; and no event is ever held up.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Clock, type Hover, startHover } from '../../src/page/hover.ts';

let stop: AbortController;
let seen: string[];
let hover: Hover;
let isReal: boolean;
let opensOnRest = true;
let opensOnClick = true;
let rest: number | undefined;
let now = 0;
let calls: { at: number; call: () => void }[] = [];
let frames: (() => void)[] = [];

const clock: Clock = {
  now: () => now,
  after(ms, call) {
    const entry = { at: now + ms, call };
    calls.push(entry);
    return () => {
      calls = calls.filter(other => other !== entry);
    };
  },
  nextFrame: call => frames.push(call),
};

function wait(ms: number) {
  for (const frame of frames.splice(0)) frame();
  now += ms;
  for (const { at, call } of [...calls]) if (at <= now) call();
  calls = calls.filter(({ at }) => at > now);
}

/** Points with x < 100 are on the mark; the card lies at 0–100, 50–150. */
const findAt = (x: number, y: number) => (x < 100 && y < 20 ? { id: 'm' } : undefined);

function fire(type: string, target: EventTarget, x: number, y: number, more: Record<string, unknown> = {}) {
  const event = new MouseEvent(type, {
    bubbles: true,
    cancelable: true,
    clientX: x,
    clientY: y,
    detail: 1,
    ...more,
  });
  const { pointerType = 'mouse' } = more;
  Object.defineProperty(event, 'pointerType', { value: pointerType });
  target.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
}

beforeEach(() => {
  document.body.innerHTML =
    '<p>text <a href="#x"><b>link</b></a> <button>b</button></p><div id="host"></div>';
  stop = new AbortController();
  seen = [];
  calls = [];
  frames = [];
  opensOnRest = true;
  isReal = true;
  opensOnClick = true;
  rest = undefined;
  const host = document.querySelector('#host');
  hover = startHover(
    {
      document,
      findAt,
      isOverCard: target => target === host,
      cardBox: () => ({ left: 0, top: 50, right: 100, bottom: 150 }),
      onOpen: (hit, isPinned) => seen.push(`open ${hit.id} ${hit.x},${hit.y}${isPinned ? ' pinned' : ''}`),
      onPin: () => seen.push('pin'),
      onClose: () => seen.push('close'),
      opensOnRest: () => opensOnRest,
      opensOnClick: () => opensOnClick,
      rest: () => rest ?? 300,
      isReal: () => isReal,
      clock,
    },
    stop.signal,
  );
});
afterEach(() => {
  stop.abort();
  document.getSelection()?.removeAllRanges();
});

const text = () => document.querySelector('p')!;

describe('hover', () => {
  it('opens on rest, travels to the card, closes after leaving it', () => {
    fire('pointermove', text(), 50, 10);
    wait(0);
    wait(300);
    fire('pointermove', document.body, 50, 35);
    wait(240);
    fire('pointermove', document.querySelector('#host')!, 50, 60);
    wait(2000);
    expect(seen).toEqual(['open m 50,10']);
    fire('pointermove', document.body, 400, 400);
    wait(0);
    wait(250);
    expect(seen).toEqual(['open m 50,10', 'close']);
  });

  it('looks at most once a frame, at the last place', () => {
    fire('pointermove', text(), 50, 10);
    fire('pointermove', text(), 60, 10);
    fire('pointermove', text(), 300, 10);
    expect(frames).toHaveLength(1);
    wait(0);
    wait(1000);
    expect(seen).toEqual([]);
  });

  it('closes when the pointer leaves the window', () => {
    fire('pointermove', text(), 50, 10);
    wait(0);
    wait(300);
    fire('pointerout', document.documentElement, 50, 10, { relatedTarget: null });
    wait(0);
    wait(250);
    expect(seen.at(-1)).toBe('close');
  });

  it('waits as long as the reader wants', () => {
    rest = 1000;
    fire('pointermove', text(), 50, 10);
    wait(0);
    wait(999);
    expect(seen).toEqual([]);
    wait(1);
    expect(seen).toEqual(['open m 50,10']);
  });

  it('opens by request alone if the reader wants that, and closes on a click all the same', () => {
    opensOnRest = false;
    opensOnClick = false;
    fire('pointermove', text(), 50, 10);
    wait(0);
    wait(1000);
    fire('click', text(), 50, 10);
    expect(seen).toEqual([]);
    hover.show({ id: 'm', x: 50, y: 10 });
    fire('click', text(), 50, 10);
    expect(seen).toEqual(['open m 50,10 pinned', 'close']);
  });

  it('opens on click alone if the reader wants that', () => {
    opensOnRest = false;
    fire('pointermove', text(), 50, 10);
    wait(0);
    wait(1000);
    expect(seen).toEqual([]);
    fire('click', text(), 50, 10);
    fire('pointermove', text(), 51, 10);
    wait(1000);
    expect(seen).toEqual(['open m 50,10 pinned']);
  });

  it('does not open while words are selected or a button is down', () => {
    document.getSelection()!.selectAllChildren(text());
    fire('pointermove', text(), 50, 10);
    wait(0);
    wait(1000);
    fire('click', text(), 50, 10);
    document.getSelection()!.removeAllRanges();
    fire('pointermove', text(), 50, 10, { buttons: 1 });
    wait(0);
    wait(1000);
    expect(seen).toEqual([]);
  });

  it('leaves links, controls, modified and scripted clicks to the page', () => {
    fire('click', document.querySelector('b')!, 50, 10);
    fire('click', document.querySelector('button')!, 50, 10);
    fire('click', text(), 50, 10, { ctrlKey: true });
    fire('click', text(), 50, 10, { detail: 0 });
    fire('click', text(), 50, 10, { button: 1 });
    expect(seen).toEqual([]);
    fire('click', text(), 50, 10);
    expect(seen).toEqual(['open m 50,10 pinned']);
  });

  it('takes a tap for a click, and a moving finger for a scroll', () => {
    fire('pointermove', text(), 50, 10, { pointerType: 'touch' });
    expect(frames).toHaveLength(0);
    fire('click', text(), 50, 10, { pointerType: 'touch' });
    fire('click', document.body, 300, 300, { pointerType: 'touch' });
    expect(seen).toEqual(['open m 50,10 pinned', 'close']);
  });

  it('closes on Escape, hears it though the page stops it, and does not keep it from the page', () => {
    let heard = 0;
    const hear = (event: Event) => {
      heard++;
      event.stopImmediatePropagation();
    };
    document.addEventListener('keydown', hear, { capture: true, signal: stop.signal });
    const press = () => {
      const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
      text().dispatchEvent(event);
      expect(event.defaultPrevented).toBe(false);
    };
    press();
    hover.show({ id: 'm', x: 0, y: 0 });
    press();
    expect(seen).toEqual(['open m 0,0 pinned', 'close']);
    expect(heard).toBe(2);
  });

  it('closes an open card and is deaf once its signal aborts', () => {
    hover.show({ id: 'm', x: 0, y: 0 });
    fire('pointermove', text(), 50, 10);
    stop.abort();
    wait(1000);
    fire('click', text(), 50, 10);
    expect(seen).toEqual(['open m 0,0 pinned', 'close']);
  });
});

it('takes no notice of what the page’s scripts pretend the reader does', () => {
  isReal = false;
  fire('pointermove', text(), 10, 10);
  wait(0);
  wait(1000);
  fire('click', text(), 10, 10);
  expect(seen).toEqual([]);
});
