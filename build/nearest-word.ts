// Guesses which word was meant by one that is not in a list. A guess for messages only; nothing is ever taken for another.

/** The word of `words` that is most like `written`, capitals and underscores aside; undefined if none is much like it. */
export function findNearestWord(written: string, words: readonly string[]): string | undefined {
  const plain = toPlain(written);
  let nearest: string | undefined;
  // Two slips, or three in a long word; in a short one no more than a third of it.
  let most = Math.min(plain.length > 8 ? 3 : 2, Math.floor(plain.length / 3)) + 1;
  for (const word of words) {
    const distance = countEdits(plain, toPlain(word));
    if (distance < most) {
      nearest = word;
      most = distance;
    }
  }
  return nearest;
}

/** ' Did you mean “note”?' or nothing. */
export function toSuggestion(written: string, words: readonly string[]): string {
  const nearest = findNearestWord(written, words);
  return nearest === undefined ? '' : ` Did you mean “${nearest}”?`;
}

function toPlain(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, '');
}

/** Letters to insert, delete or replace to make one word the other. */
function countEdits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}
