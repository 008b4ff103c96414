// Where findings stand in their article: in which paragraph, how far in. Pure; where that is on the screen is page's.
import type { Finding } from '../taxonomy/finding.ts';
import type { Place } from '../taxonomy/place.ts';
import type { Article, Block, BlockKind } from '../text/article.ts';

const UNNUMBERED: ReadonlySet<BlockKind> = new Set(['headline', 'standfirst', 'heading', 'other']);

/** One for each finding, in the same order. @param findings in reading order. */
export function toPlaces({ blocks }: Article, findings: readonly Finding[]): Place[] {
  const own = blocks.filter(({ kind }) => kind !== 'other');
  const start = own[0]?.from ?? 0;
  const length = Math.max(1, (own.at(-1)?.to ?? 0) - start);
  let next = 0;
  let paragraph = 0;
  let block: Block | undefined;
  return findings.map(({ span }) => {
    for (; next < blocks.length && blocks[next]!.from <= span.from; next++) {
      block = blocks[next]!;
      if (!UNNUMBERED.has(block.kind)) paragraph++;
    }
    const at = Math.min(1, Math.max(0, (span.from - start) / length));
    return { block: block?.kind ?? 'paragraph', paragraph, at };
  });
}
