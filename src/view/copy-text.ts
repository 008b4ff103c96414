// Marked passages as plain text, for a reader who quotes them elsewhere: the words, what they tell, where they stand.
import type { Finding } from '../taxonomy/finding.ts';
import { toQuoted } from './english.ts';
import { WORDS } from './words-en.ts';

/** @param page where the passages stand. */
export function toCopyText(
  findings: readonly Finding[],
  page: { readonly title: string; readonly address: string },
): string {
  const paragraphs = findings.map(({ quote, words }) => {
    if (!words) return toQuoted(quote);
    const { kind, subtypeName, note, explanation, origin } = words;
    return `${toQuoted(quote)}\n${WORDS.cardName(kind, subtypeName)}. ${note ?? explanation} ${origin}.`;
  });
  return [...paragraphs, [page.title, page.address].filter(Boolean).join('\n')].join('\n\n');
}
