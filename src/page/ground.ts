// The ground that a text stands on, light or dark, as the page itself paints it; the system's setting does not count.
// Reads computed colours; a picture or gradient is not looked at, the colour of the text on it tells.
import { type Colour, fromLinear, luminanceOf, toBlend } from './colour.ts';
import type { Ground } from './mark-sheet.ts';
import { elementsAround } from './plain-dom.ts';

const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
/** Deeper than any layout; a bound against pages built to be slow. */
const MOST_ANCESTORS = 1000;

/** The ground under an element's text. Light when nothing can be read. */
export function readGround(element: Element): Ground {
  const view = element.ownerDocument?.defaultView;
  if (!view) return 'light';
  try {
    return readGroundFrom(element, view);
  } catch {
    return 'light';
  }
}

function readGroundFrom(element: Element, view: Window): Ground {
  // Layers from the text downwards, until one lets nothing through.
  const layers: Colour[] = [];
  let isOpaque = false;
  let steps = 0;
  for (const layer of layersUnder(element)) {
    if (isOpaque || steps++ >= MOST_ANCESTORS) break;
    const style = view.getComputedStyle(layer);
    const colour = parseColour(style.backgroundColor);
    if (style.backgroundImage && style.backgroundImage !== 'none') return toGroundBelow(view, element);
    if (!colour) return toGroundBelow(view, element);
    if (colour.alpha > 0) layers.push(colour);
    isOpaque = colour.alpha >= 1;
  }
  // Below the root lies the canvas: white, or dark where the page asks for the dark scheme.
  let ground = isOpaque ? WHITE : canvasOf(view, element.ownerDocument);
  for (const layer of layers.reverse()) ground = toBlend(layer, ground);
  const luminance = luminanceOf(ground);
  // A middle grey can be either: what is written on it decides.
  if (luminance > 0.14 && luminance < 0.3) return toGroundBelow(view, element);
  return luminance <= 0.18 ? 'dark' : 'light';
}

function* layersUnder(element: Element): Generator<Element> {
  yield element;
  yield* elementsAround(element);
}

/** Light text stands on something dark. */
function toGroundBelow(view: Window, element: Element): Ground {
  const text = parseColour(view.getComputedStyle(element).color);
  return text && luminanceOf(text) > 0.36 ? 'dark' : 'light';
}

function canvasOf(view: Window, document: Document): Colour {
  const root = document.documentElement;
  const scheme = root ? view.getComputedStyle(root).colorScheme : '';
  const isDark =
    /\bdark\b/.test(scheme) &&
    (!/\blight\b/.test(scheme) || view.matchMedia?.('(prefers-color-scheme: dark)').matches === true);
  return isDark ? { red: 18, green: 18, blue: 18, alpha: 1 } : WHITE;
}

/**
 * Reads a colour as browsers write computed ones: rgb(), rgba(), color(srgb …) and other RGB spaces (near enough to
 * tell light from dark), oklch(), oklab(), lch(), lab(). Of the last four only the lightness is taken, as a grey.
 * Undefined for anything else.
 */
export function parseColour(text: string): Colour | undefined {
  const call = /^(rgba?|color|oklch|oklab|lch|lab)\(([^)]*)\)$/.exec(text.trim());
  if (!call) return text === 'transparent' ? { red: 0, green: 0, blue: 0, alpha: 0 } : undefined;
  const [, name, inner = ''] = call;
  const words = inner.split(/[\s,/]+/).filter(word => word !== '');
  if (name === 'color') words.shift(); // the space
  const [first, second, third, alpha = 1] = words.map(toNumber);
  if (first === undefined || second === undefined || third === undefined) return undefined;
  if (![first, second, third, alpha].every(Number.isFinite)) return undefined;
  if (name === 'rgb' || name === 'rgba') return { red: first, green: second, blue: third, alpha };
  if (name === 'color') {
    const to255 = (value: number) => Math.min(Math.max(value, 0), 1) * 255;
    return { red: to255(first), green: to255(second), blue: to255(third), alpha };
  }
  const isOk = name === 'oklch' || name === 'oklab';
  // A per cent is already a part of one; CIE lightness is 0–100.
  const isPercent = words[0]?.endsWith('%') ?? false;
  const lightness = isOk || isPercent ? first : first / 100;
  // Of a grey, linear light is the cube of the Ok lightness; CIE's lightness is near the sRGB value.
  const light = Math.min(Math.max(lightness, 0), 1);
  const grey = isOk ? fromLinear(light ** 3) : light * 255;
  return { red: grey, green: grey, blue: grey, alpha };
}

function toNumber(word: string): number {
  if (word === 'none') return 0;
  return word.endsWith('%') ? Number(word.slice(0, -1)) / 100 : Number.parseFloat(word);
}
