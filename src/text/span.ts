// A stretch of text by its two ends. The one unit of offsets in this project: UTF-16 code units of `article.text`.

/** Half-open: `from` is the first unit, `to` the first unit after it. Base 0. `from <= to` always. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whether two spans share at least one unit. */
export function isOverlapping(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Without white space at its ends. */
export function trimSpan(text: string, { from, to }: Span): Span {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return { from: start, to: Math.max(start, to - (words.length - words.trimEnd().length)) };
}
