// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { drawUnlessPressed } from '../../src/view/keep-press.ts';

const released = () => new Promise(resolve => setTimeout(resolve));
const send = (target: EventTarget, type: string, init: KeyboardEventInit & MouseEventInit = {}) => {
  const Kind = type.startsWith('key') ? KeyboardEvent : MouseEvent;
  target.dispatchEvent(new Kind(type, { bubbles: true, ...init }));
};

let place: HTMLElement;
let button: HTMLElement;
const onclick = vi.fn();
const draws = (words: string) => () => {
  place.textContent = words;
};

beforeEach(() => {
  document.body.innerHTML = '<div><button>Remove</button></div><p>Other</p>';
  place = document.querySelector('div')!;
  button = document.querySelector('button')!;
  onclick.mockClear();
  button.addEventListener('click', onclick);
  drawUnlessPressed(document.body, () => {});
});

describe('a part that is to be drawn anew', () => {
  it('is, at once, where nothing is pressed', () => {
    drawUnlessPressed(place, draws('new'));
    expect(place.textContent).toBe('new');
  });

  it.each([
    ['the mouse', 'pointerdown', 'pointerup'],
    ['a finger that the page then scrolls with', 'pointerdown', 'pointercancel'],
    ['the space bar', 'keydown', 'keyup'],
  ])('waits while %s holds something in it, and is drawn as it is last', async (_, down, up) => {
    send(button, down, { key: ' ' });
    drawUnlessPressed(place, draws('older'));
    drawUnlessPressed(place, draws('new'));
    expect(button.isConnected).toBe(true);
    send(button, up, { key: ' ' });
    button.click();
    expect(onclick).toHaveBeenCalledOnce();
    await released();
    expect(place.textContent).toBe('new');
  });

  it('does not wait for a press elsewhere', () => {
    send(document.querySelector('p')!, 'pointerdown');
    drawUnlessPressed(place, draws('new'));
    expect(place.textContent).toBe('new');
  });

  it('does not wait for the button that opens a menu', () => {
    send(button, 'pointerdown', { button: 2 });
    drawUnlessPressed(place, draws('new'));
    expect(place.textContent).toBe('new');
  });

  it.each([
    ['a menu of the browser opens over it', 'contextmenu'],
    ['something was chosen from a list of the browser', 'change'],
    ['the mouse comes by with no button held', 'pointermove'],
  ])('is drawn when the release went elsewhere: %s', async (_, type) => {
    send(button, 'pointerdown');
    drawUnlessPressed(place, draws('new'));
    send(button, type);
    await released();
    expect(place.textContent).toBe('new');
  });

  it('goes on waiting while the mouse moves with the button held', async () => {
    send(button, 'pointerdown');
    drawUnlessPressed(place, draws('new'));
    send(button, 'pointermove', { buttons: 1 });
    await released();
    expect(button.isConnected).toBe(true);
    send(button, 'pointerup');
    await released();
    expect(place.textContent).toBe('new');
  });

  it('does not wait for another key', () => {
    send(button, 'keydown', { key: 'Enter' });
    drawUnlessPressed(place, draws('new'));
    expect(place.textContent).toBe('new');
  });

  it('is drawn when the reader leaves the window while pressing', async () => {
    send(button, 'pointerdown');
    drawUnlessPressed(place, draws('new'));
    window.dispatchEvent(new Event('blur'));
    await released();
    expect(place.textContent).toBe('new');
  });
});
