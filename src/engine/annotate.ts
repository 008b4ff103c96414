// The whole of the core in one call: an article in, its findings out.
import type { QuoteIndex } from '../annotations/quote-index.ts';
import type { Finding } from '../taxonomy/finding.ts';
import type { Article } from '../text/article.ts';
import { detect } from './detect.ts';
import { matchSets } from './match-sets.ts';
import { mergeFindings } from './merge-findings.ts';

/**
 * Finds every passage that a set annotates or a pattern describes. Where both cover the same words the annotation stays.
 * @returns sorted by position, without overlaps; spans in UTF-16 units of `article.text`.
 */
export function annotate(article: Article, index: QuoteIndex): Finding[] {
  return mergeFindings(matchSets(article, index), article.setsOnly ? [] : detect(article));
}
