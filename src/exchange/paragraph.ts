// Which paragraph of an article a passage stands in, as people count them.
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';

/** Base 1, over the blocks of the article's own prose; 0 for a passage outside it. */
export function paragraphOf({ blocks }: Article, { from }: Span): number {
  const prose = blocks.filter(({ kind }) => kind !== 'other');
  return prose.findIndex(block => block.from <= from && from < block.to) + 1;
}
