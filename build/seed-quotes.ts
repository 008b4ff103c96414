// Checks that quotes are the article's words, say which of several places they mean, and keep out of each other's way.
import { isOverlapping, type Span } from '../src/text/span.ts';
import { findLookAlike, isSameLetters, listPlaces, toLine } from './seed-places.ts';
import type { SeedReport } from './seed-report.ts';
import type { DraftAnnotation } from './seed-shape.ts';

export interface PlacedPassage extends Span {
  /** 'annotations[3]' */
  readonly key: string;
  /** What messages call it. */
  readonly name: string;
}

/** Where an annotation's quote stands; undefined, with a report, where that cannot be told. */
export function findPlace(
  { key, quote, occurrence }: DraftAnnotation,
  text: string,
  report: SeedReport,
): Span | undefined {
  if (quote === undefined) return undefined;
  const quoteKey = `${key}.quote`;
  if (quote.includes('\n')) {
    report.add(quoteKey, 'The quote runs over a line end: quote within one paragraph.');
    return undefined;
  }
  if (!isInArticle(quote, quoteKey, 'quote', text, report)) return undefined;
  if (quote !== quote.trim()) report.add(quoteKey, 'The quote begins or ends with a space: take it out.');
  const places = listPlaces(text, quote);
  if (occurrence === undefined && places.length > 1) {
    const lines = listInWords(places.map(({ from }) => String(toLine(text, from))));
    report.add(
      quoteKey,
      `These words stand ${places.length} times in the article (lines ${lines}). Add "occurrence", 1 to ${places.length}, or quote more words.`,
    );
    return undefined;
  }
  const place = places[(occurrence ?? 1) - 1];
  if (!place)
    report.add(
      `${key}.occurrence`,
      places.length === 1
        ? 'These words stand only once in the article: take “occurrence” out.'
        : `These words stand only ${places.length} times in the article: write 1 to ${places.length}.`,
    );
  return place;
}

/** Whether words stand in the article; if not, reports what does that is like them. @param name of the field. */
export function isInArticle(
  words: string,
  key: string,
  name: string,
  text: string,
  report: SeedReport,
): boolean {
  if (text.includes(words)) return true;
  const near = findLookAlike(text, words);
  const advice =
    near === undefined
      ? 'Nor anything like it. Copy the words from article.txt.'
      : isSameLetters(near, words)
        ? `It has “${near}”: only punctuation, capitals or spaces differ. Copy the words from there.`
        : `The nearest is “${near}”. Copy the words from article.txt${/…|\.\.\./.test(words) ? ', with nothing left out between them' : ''}.`;
  report.add(key, `The article does not have this ${name}. ${advice}`);
  return false;
}

/** No two marked passages may share words, and none may share words with one that is listed as not highlighted. */
export function checkOverlaps(
  marked: readonly PlacedPassage[],
  unmarked: readonly PlacedPassage[],
  text: string,
  report: SeedReport,
): void {
  const sorted = [...marked].sort((a, b) => a.from - b.from || a.to - b.to);
  sorted.forEach((later, n) => {
    for (const earlier of sorted.slice(0, n))
      if (isOverlapping(earlier, later))
        report.add(
          `${later.key}.quote`,
          `“${later.name}” and “${earlier.name}” share the words “${toShared(earlier, later, text)}”. Passages never overlap: shorten one of the quotes.`,
        );
  });
  for (const passage of unmarked)
    for (const other of marked)
      if (isOverlapping(passage, other))
        report.add(
          `${passage.key}.quote`,
          `“${other.name}” marks the words “${toShared(passage, other, text)}”, which this says are not highlighted. Keep one of the two.`,
        );
}

function toShared(a: Span, b: Span, text: string): string {
  return text.slice(Math.max(a.from, b.from), Math.min(a.to, b.to)).trim();
}

/** '2, 5 and 9' */
function listInWords(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
