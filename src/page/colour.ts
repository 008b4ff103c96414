// Colours as numbers: luminance, contrast, and the nearest shade of a colour that is legible on a ground. Pure; reads no
// style. Our own rather than a library’s, since it is part of the script that runs on every article.

/** 8-bit sRGB, and an alpha of 0–1: enough to tell light from dark and to measure contrast. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** A colour over an opaque one. */
export function toBlend(over: Colour, under: Colour): Colour {
  const mix = (a: number, b: number) => a * over.alpha + b * (1 - over.alpha);
  return {
    red: mix(over.red, under.red),
    green: mix(over.green, under.green),
    blue: mix(over.blue, under.blue),
    alpha: 1,
  };
}

/** Relative luminance as WCAG 2 has it, 0–1. */
export function luminanceOf({ red, green, blue }: Colour): number {
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
}

/** Contrast of two opaque colours as WCAG 2 has it, 1–21. */
export function contrastOf(one: Colour, other: Colour): number {
  const [a, b] = [luminanceOf(one), luminanceOf(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** @param hex `#rrggbb`; any other text is black. */
export function fromHex(hex: string): Colour {
  const value = Number.parseInt(/^#([0-9a-f]{6})$/i.exec(hex)?.[1] ?? '0', 16);
  return { red: value >> 16, green: (value >> 8) & 255, blue: value & 255, alpha: 1 };
}

export function toHex({ red, green, blue }: Colour): string {
  return `#${[red, green, blue].map(channel => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** Steps of lightness that a search may take: 2^-12 of the whole range, finer than 8 bits show. */
const STEPS = 12;

/**
 * The shade nearest to a colour, of the same hue, that stands out from a ground by at least `least`: lighter on a dark
 * ground, darker on a light one. The colour itself where it does so already; white or black where no shade does.
 */
export function toLegible(hex: string, ground: string, least: number): string {
  const under = fromHex(ground);
  const isFit = (shade: string) => contrastOf(fromHex(shade), under) >= least;
  if (isFit(hex)) return hex.toLowerCase();
  const own = toOklab(fromHex(hex));
  // Lightness grows away from the ground, and contrast with it: the first fit lies between the own one and the end.
  const end = luminanceOf(under) < 0.18 ? 1 : 0;
  let [misfit, fit] = [own.lightness, end];
  for (let step = 0; step < STEPS; step++) {
    const middle = (misfit + fit) / 2;
    if (isFit(withLightness(own, middle))) fit = middle;
    else misfit = middle;
  }
  return withLightness(own, fit);
}

/** Oklab: lightness 0–1, and the two axes of hue and chroma. Steps in it look alike, whatever the hue. */
interface Oklab {
  readonly lightness: number;
  readonly a: number;
  readonly b: number;
}

/** Another lightness, the same hue, and as much of the chroma as sRGB can hold there. */
function withLightness(colour: Oklab, lightness: number): string {
  const at = (share: number) => fromOklab({ lightness, a: colour.a * share, b: colour.b * share });
  const isInGamut = (channels: readonly number[]) => channels.every(c => c >= -0.0001 && c <= 1.0001);
  let [held, lost] = [0, 1];
  if (isInGamut(at(1))) held = 1;
  else
    for (let step = 0; step < STEPS; step++) {
      const middle = (held + lost) / 2;
      if (isInGamut(at(middle))) held = middle;
      else lost = middle;
    }
  const [red = 0, green = 0, blue = 0] = at(held).map(fromLinear);
  return toHex({ red, green, blue, alpha: 1 });
}

// The matrices are Björn Ottosson's (2020), as CSS Color 4 has them.

function toOklab(colour: Colour): Oklab {
  const [r, g, b] = [toLinear(colour.red), toLinear(colour.green), toLinear(colour.blue)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  };
}

/** Linear light; outside 0–1 where sRGB does not hold the colour. */
function fromOklab({ lightness, a, b }: Oklab): [number, number, number] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function toLinear(channel: number): number {
  const c = channel / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
}

/** 0–1 of linear light to 0–255 of sRGB. */
export function fromLinear(light: number): number {
  const c = Math.min(Math.max(light, 0), 1);
  return 255 * (c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055);
}
