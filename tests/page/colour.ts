// What the eye makes of a colour: contrast as WCAG 2 counts it, how far two colours stand apart (CIE76 in Lab), and what is
// left of a hue without one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1). For tests; colours are 0–255.

export type Rgb = readonly [r: number, g: number, b: number];

/** '#a0579b', '#fff' or 'rgb(160 87 155 / .09)'. @throws Error for anything else. */
export function parseColour(text: string): { rgb: Rgb; alpha: number } {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text)?.[1];
  if (hex) {
    const full = hex.length === 3 ? [...hex].map(digit => digit + digit).join('') : hex;
    const at = (i: number) => Number.parseInt(full.slice(i, i + 2), 16);
    return { rgb: [at(0), at(2), at(4)], alpha: 1 };
  }
  const parts = /^rgb\((\d+) (\d+) (\d+)(?: ?\/ ?([\d.]+))?\)$/.exec(text);
  if (!parts) throw new Error(`“${text}” is no colour this test can read.`);
  const [, r, g, b, alpha = '1'] = parts;
  return { rgb: [Number(r), Number(g), Number(b)], alpha: Number(alpha) };
}

/** A translucent colour laid on an opaque one. */
export function layOn(ground: Rgb, over: string): Rgb {
  const { rgb, alpha } = parseColour(over);
  return rgb.map((value, i) => value * alpha + ground[i]! * (1 - alpha)) as unknown as Rgb;
}

const toLinear = (value: number): number =>
  value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;

const toLuminance = (rgb: Rgb): number =>
  0.2126 * toLinear(rgb[0]) + 0.7152 * toLinear(rgb[1]) + 0.0722 * toLinear(rgb[2]);

/** From 1 to 21. */
export function toContrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [toLuminance(one), toLuminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

type Matrix = readonly (readonly [number, number, number])[];

/** In linear light. */
export const VISIONS: Readonly<Record<'usual' | 'protanopia' | 'deuteranopia' | 'tritanopia', Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const clamp = (value: number) => Math.min(1, Math.max(0, value));

const times = (matrix: Matrix, [x, y, z]: readonly number[]) =>
  matrix.map(([a, b, c]) => a * x! + b * y! + c * z!);

/** CIE Lab (D65) of a colour as that eye sees it. */
function toLab(rgb: Rgb, vision: Matrix): readonly number[] {
  const seen = times(vision, rgb.map(toLinear)).map(clamp);
  const [x, y, z] = times(
    [
      [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883],
    ],
    seen,
  ).map(value => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116)) as [
    number,
    number,
    number,
  ];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** ΔE*ab: 2.3 is the least that can be told apart side by side. */
export function toDistance(one: Rgb, other: Rgb, vision: Matrix): number {
  const a = toLab(one, vision);
  const b = toLab(other, vision);
  return Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!, a[2]! - b[2]!);
}
