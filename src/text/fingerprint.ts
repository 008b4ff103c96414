// A number that stands for some words: the same for the same words, and by all odds another for any others. Not for secrets.

/**
 * 52 bits of a span of text (UTF-16 units) and of a label, so that a thousand million pairs would have to be compared for
 * one mistake to be likely.
 */
export function fingerprint(text: string, from = 0, to = text.length, label = ''): number {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (let i = -label.length; i < to - from; i++) {
    // The label's letters are set off from the text's by a bit that no unit has.
    const unit = i < 0 ? label.charCodeAt(-i - 1) | 0x10000 : text.charCodeAt(from + i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
    b ^= b >>> 15;
  }
  a ^= b >>> 13;
  a = Math.imul(a, 0xc2b2ae35);
  a ^= a >>> 16;
  return (a >>> 0) * 0x100000 + (b >>> 12);
}

/** A fingerprint as a share of all there are, 0 up to 1. */
export function toHash(print: number): number {
  return print / 2 ** 52;
}
