// @vitest-environment jsdom
// The one element of ours on the page: when it comes, that it is closed to the page, that it goes. Placement needs
// layout and is tested in browsers.
import { afterEach, describe, expect, it } from 'vitest';
import { createCardHost, HOST_TAG } from '../../src/page/host.ts';

// jsdom has no boxes: one line of text at a fixed place.
const line = {
  x: 0,
  y: 0,
  left: 0,
  top: 0,
  right: 50,
  bottom: 10,
  width: 50,
  height: 10,
  toJSON: () => ({}),
};
Range.prototype.getClientRects = () => [line] as unknown as DOMRectList;
Range.prototype.getBoundingClientRect = () => line;

let stop = new AbortController();
afterEach(() => {
  stop.abort();
  stop = new AbortController();
  document.body.innerHTML = '';
});

function setUp() {
  document.body.innerHTML = '<p>some words</p>';
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('p')!.firstChild!);
  const host = createCardHost({ document, css: '.card { color: red }' }, stop.signal);
  const card = document.createElement('div');
  card.textContent = 'card';
  return { host, range, card };
}
const hosts = () => document.querySelectorAll(HOST_TAG);
const options = { ground: 'dark', isPinned: false } as const;

describe('card host', () => {
  it('is not there before the first card', () => {
    const before = document.documentElement.outerHTML;
    const host = createCardHost({ document, css: '' }, stop.signal);
    host.hide();
    expect(host.isOpen).toBe(false);
    expect(host.box()).toBeUndefined();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is one element at the end of the document, whose inside the page cannot reach', () => {
    const { host, range, card } = setUp();
    host.show(card, { range }, options);
    host.hide();
    host.show(card, { range }, { ground: 'light', isPinned: false });
    expect(hosts()).toHaveLength(1);
    expect(document.documentElement.lastElementChild).toBe(hosts()[0]);
    expect(hosts()[0]!.shadowRoot).toBeNull();
    expect(hosts()[0]!.childNodes).toHaveLength(0);
    expect(hosts()[0]!.getAttribute('data-theme')).toBe('light');
    expect(document.body.textContent).toBe('some words');
  });

  it('knows itself as the target of what happens on the card', () => {
    const { host, range, card } = setUp();
    expect(host.contains(null)).toBe(false);
    host.show(card, { range }, options);
    expect(host.contains(hosts()[0]!)).toBe(true);
    expect(host.contains(document.body)).toBe(false);
  });

  it('shows, replaces and hides its content', () => {
    const { host, range, card } = setUp();
    host.show(card, { range }, options);
    expect(host.isOpen).toBe(true);
    expect(card.isConnected).toBe(true);
    const next = document.createElement('div');
    host.replace(next);
    expect([card.isConnected, next.isConnected]).toEqual([false, true]);
    host.hide();
    expect([host.isOpen, next.isConnected]).toEqual([false, false]);
    host.replace(card);
    expect(card.isConnected).toBe(false);
  });

  it('goes with its signal, and takes away what an earlier script has left', () => {
    document.documentElement.append(document.createElement(HOST_TAG));
    const { host, range, card } = setUp();
    expect(hosts()).toHaveLength(0);
    host.show(card, { range }, options);
    expect(hosts()).toHaveLength(1);
    stop.abort();
    expect(hosts()).toHaveLength(0);
    expect(card.isConnected).toBe(false);
  });

  it('comes back with the next card if the page has removed it', () => {
    const { host, range, card } = setUp();
    host.show(card, { range }, options);
    hosts()[0]!.remove();
    host.show(card, { range }, options);
    expect(hosts()).toHaveLength(1);
  });
});
