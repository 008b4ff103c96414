// What the patterns find in a sentence taken by itself: the nearest answer to “why is this not marked?”. It does not tell what
// in the article keeps them silent there.
import type { Finding } from '../taxonomy/finding.ts';
import type { Article } from '../text/article.ts';
import { read } from '../text/reading.ts';
import type { Span } from '../text/span.ts';
import { detect } from './detect.ts';

/** More words than a reader asks about at once; a bound, as the span comes from a page. */
const MOST_SENTENCES = 10;

/**
 * The first finding that touches a span of the article (UTF-16 units), when each sentence in question stands alone. Its own
 * span is in that sentence.
 */
export function findAlone(article: Article, span: Span): Finding | undefined {
  const { sentences, tokens } = read(article);
  let asked = 0;
  for (let s = 0; s < sentences.count && asked < MOST_SENTENCES; s++) {
    const from = tokens.from[sentences.from[s]!]!;
    const to = tokens.to[sentences.to[s]! - 1]!;
    if (to <= span.from || from >= span.to) continue;
    asked++;
    const text = article.text.slice(from, to);
    const { outlet } = article;
    const alone = { text, blocks: [{ from: 0, to: text.length, kind: 'paragraph' as const }] };
    const found = detect(outlet === undefined ? alone : { ...alone, outlet }).find(
      finding => finding.span.to + from > span.from && finding.span.from + from < span.to,
    );
    if (found) return found;
  }
  return undefined;
}
