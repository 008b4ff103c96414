// @vitest-environment jsdom
// Light or dark, by what the page paints under the words.
import { expect, it } from 'vitest';
import { readGround } from '../../src/page/ground.ts';
import { byProperty } from '../../src/page/other-dom.ts';
import { addOtherDom } from '../../src/page/plain-dom.ts';

addOtherDom(byProperty); // the stubs below are no browser's elements

/** jsdom's computed style passes on what the style attribute says, in its own writing; newer colours come as stubs. */
function groundOf(layers: Record<string, string>[]): string {
  const view = {
    getComputedStyle: (element: { style: Record<string, string> }) => ({
      backgroundColor: 'rgba(0, 0, 0, 0)',
      backgroundImage: 'none',
      color: 'rgb(0, 0, 0)',
      colorScheme: 'normal',
      ...element.style,
    }),
    matchMedia: () => ({ matches: true }),
  };
  const ownerDocument = { defaultView: view, documentElement: { style: layers[0] ?? {} } };
  let element: unknown = null;
  for (const style of layers)
    element = { nodeType: 1, nodeName: 'DIV', style, parentNode: element, ownerDocument };
  return readGround(element as Element);
}

it.each([
  ['a page that says nothing', [{}, {}], 'light'],
  ['a dark page', [{ backgroundColor: 'rgb(18, 18, 18)' }, {}, {}], 'dark'],
  ['sepia', [{ backgroundColor: 'rgb(244, 236, 216)' }, {}], 'light'],
  [
    'a light box on a dark page',
    [{ backgroundColor: '#000' }, { backgroundColor: 'rgb(255, 255, 255)' }, {}],
    'light',
  ],
  [
    'a dark veil over white',
    [{ backgroundColor: 'rgb(255, 255, 255)' }, { backgroundColor: 'rgba(0, 0, 0, 0.9)' }],
    'dark',
  ],
  ['a thin veil over white', [{}, { backgroundColor: 'rgba(0, 0, 0, 0.1)' }], 'light'],
  [
    'white veil over black',
    [{ backgroundColor: 'rgb(0, 0, 0)' }, { backgroundColor: 'rgb(255 255 255 / 0.9)' }],
    'light',
  ],
  ['newer colours, dark', [{ backgroundColor: 'oklch(0.2 0.01 250)' }, {}], 'dark'],
  ['newer colours, light', [{ backgroundColor: 'oklch(0.97 0.01 90 / 1)' }, {}], 'light'],
  ['lab', [{ backgroundColor: 'lab(12% 0 0)' }, {}], 'dark'],
  ['color()', [{ backgroundColor: 'color(srgb 0.07 0.07 0.07)' }, {}], 'dark'],
  ['color() with alpha', [{ backgroundColor: 'color(display-p3 0 0 0 / 0.05)' }, {}], 'light'],
  ['none as a component', [{ backgroundColor: 'oklch(0.95 none none)' }, {}], 'light'],
  ['light words on a picture', [{ backgroundImage: 'url(x.jpg)' }, { color: 'rgb(240, 240, 240)' }], 'dark'],
  [
    'dark words on a gradient',
    [{ backgroundImage: 'linear-gradient(red, blue)' }, { color: 'rgb(20, 20, 20)' }],
    'light',
  ],
  [
    'light words on middle grey',
    [{ backgroundColor: 'rgb(120, 120, 120)' }, { color: 'rgb(255, 255, 255)' }],
    'dark',
  ],
  ['a colour nobody knows, dark words', [{ backgroundColor: 'device-cmyk(0 0 0 1)' }, {}], 'light'],
  ['a page of the dark scheme', [{ colorScheme: 'dark' }, {}], 'dark'],
  ['a page of both schemes in a dark system', [{ colorScheme: 'light dark' }, {}], 'dark'],
  ['a page of the light scheme in a dark system', [{ colorScheme: 'light' }, {}], 'light'],
])('%s', (_name, layers, expected) => {
  expect(groundOf(layers)).toBe(expected);
});

it('reads a real document, and one without a window', () => {
  document.body.innerHTML = '<div style="background-color: rgb(10, 10, 10)"><p>a</p></div>';
  expect(readGround(document.querySelector('p')!)).toBe('dark');
  expect(readGround(document.body)).toBe('light');
  expect(readGround(document.implementation.createHTMLDocument().body)).toBe('light');
});

it('a shadow root on a dark page', () => {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const words = root.appendChild(document.createElement('p'));
  document.body.append(host);
  document.body.style.backgroundColor = 'rgb(18, 18, 18)';
  try {
    expect(readGround(words)).toBe('dark');
  } finally {
    host.remove();
    document.body.style.backgroundColor = '';
  }
});
