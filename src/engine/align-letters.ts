// Fits one string of letters to the start of another with the fewest edits. Knows nothing of quotes.

export interface Aligned {
  edits: number;
  /** Letters of the text used up. */
  used: number;
}

/**
 * Fits all of `pattern` to a start of `text` with the fewest edits (the text may run on). Two rows of the usual matrix;
 * context is at most 64 units long.
 */
export function alignStart(pattern: string, text: string): Aligned {
  if (text.startsWith(pattern)) return { edits: 0, used: pattern.length };
  const width = Math.min(text.length, pattern.length + 16);
  let row = new Uint16Array(width + 1);
  let next = new Uint16Array(width + 1);
  for (let j = 0; j <= width; j++) row[j] = j;
  for (let i = 1; i <= pattern.length; i++) {
    next[0] = i;
    const letter = pattern.charCodeAt(i - 1);
    for (let j = 1; j <= width; j++) {
      const same = (row[j - 1] as number) + (letter === text.charCodeAt(j - 1) ? 0 : 1);
      next[j] = Math.min(same, (row[j] as number) + 1, (next[j - 1] as number) + 1);
    }
    [row, next] = [next, row];
  }
  let best = 0;
  for (let j = 1; j <= width; j++)
    if (
      (row[j] as number) < (row[best] as number) ||
      ((row[j] as number) === (row[best] as number) &&
        Math.abs(j - pattern.length) < Math.abs(best - pattern.length))
    )
      best = j;
  return { edits: row[best] as number, used: best };
}

export const reverse = (s: string) => [...s].reverse().join('');
/** Share of `length` letters that agree, 0–1. */
export const likeness = (edits: number, length: number) => (length ? Math.max(0, 1 - edits / length) : 1);
