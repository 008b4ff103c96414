// Cuts what is longer than any article (a live blog, an endless page) into chapters that can be read one by one. Where it
// cuts depends on the words near by alone, so that a line more, wherever it comes in, changes the chapter around it and
// leaves the others as they were. Reads nothing in them.
import type { Article, Block } from './article.ts';
import { fingerprint, toHash } from './fingerprint.ts';

export interface Chapter {
  readonly article: Article;
  /** Where it begins in the whole text. */
  readonly from: number;
  /** Two chapters of the same name say the same. */
  readonly name: string;
}

/** Characters of prose; the longest reports of magazines have fewer. What is shorter is one chapter. */
const LONGEST = 60_000;
/** Within so many characters of prose there is one cut at most. Chapters are about twice as long. */
const REACH = 12_000;

/** Where to cut rather: before a headline, before a heading, anywhere. */
const RANK = new Map([
  ['headline', 2],
  ['heading', 1],
]);

/** @returns one chapter at least, in order; all blocks are in one. */
export function toChapters(article: Article): Chapter[] {
  const { text, blocks } = article;
  const prose = blocks.reduce((sum, block) => sum + proseOf(block), 0);
  if (prose <= LONGEST || article.setsOnly) return [{ article, from: 0, name: '' }];
  const prints = blocks.map(({ from, to, kind }) => fingerprint(text, from, to, kind));
  const firsts = [0, ...findCuts(blocks, prints, prose), blocks.length];
  return firsts.slice(1).map((end, i) => toChapter(article, prints, firsts[i]!, end));
}

function proseOf({ kind, from, to }: Block): number {
  return kind === 'other' ? 0 : to - from;
}

/**
 * The blocks that outweigh all others within reach: by rank, then by fingerprint, which is as good as a lot drawn, but
 * the same for the same words. The ends of the text outweigh everything.
 */
function findCuts(blocks: readonly Block[], prints: readonly number[], prose: number): number[] {
  interface Peak {
    readonly block: number;
    readonly at: number;
    readonly weight: number;
    /** Prose since the last block of more weight; none in reach on that side if it is enough. */
    readonly clear: number;
  }
  const cuts: number[] = [];
  const falling: Peak[] = []; // each outweighs those behind it
  let at = 0;
  const close = ({ block, at: peak, clear }: Peak, until: number) => {
    if (clear > REACH && until - peak > REACH) cuts.push(block);
  };
  blocks.forEach((block, i) => {
    const own = proseOf(block);
    if (own === 0) return;
    const weight = (RANK.get(block.kind) ?? 0) + toHash(prints[i]!);
    while (falling.length > 0 && falling.at(-1)!.weight < weight) close(falling.pop()!, at);
    falling.push({ block: i, at, weight, clear: at - (falling.at(-1)?.at ?? 0) });
    at += own;
  });
  for (const peak of falling) close(peak, prose);
  return cuts.sort((a, b) => a - b);
}

function toChapter(whole: Article, prints: readonly number[], first: number, end: number): Chapter {
  const { from } = whole.blocks[first]!;
  const blocks = whole.blocks
    .slice(first, end)
    .map(block => ({ kind: block.kind, from: block.from - from, to: block.to - from }));
  const article = { ...whole, text: whole.text.slice(from, whole.blocks[end - 1]!.to), blocks };
  return { article, from, name: prints.slice(first, end).join() };
}
