// Marked passages as plain text, for a reader who quotes them elsewhere: the words, what they tell, where they stand.
import type { Finding } from '../taxonomy/finding.ts';
import { say } from '../words/say.ts';
import { toQuoted } from './english.ts';

/** @param page where the passages stand. */
export function toCopyText(
  findings: readonly Finding[],
  page: { readonly title: string; readonly address: string },
): string {
  const paragraphs = findings.map(({ quote, words }) => {
    if (!words) return toQuoted(quote);
    const { kind, subtypeName, note, explanation, origin } = words;
    return `${toQuoted(quote)}\n${say('card_name', { kind, subtype: subtypeName })}. ${note ?? explanation} ${origin}.`;
  });
  return [...paragraphs, [page.title, page.address].filter(Boolean).join('\n')].join('\n\n');
}
