// What Sayso reads: the article's text, decided once, and its blocks. Knows nothing of where it came from.
import { isFurniture } from './furniture.ts';
import type { Span } from './span.ts';

/**
 * What a block is in the article. 'post' is an embedded social post; 'other' is text outside the article's prose
 * (a comment, a teaser), which annotations may be found in when nothing better holds them, and patterns never read.
 */
export type BlockKind =
  | 'headline'
  | 'standfirst'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'quote'
  | 'post'
  | 'other';

/** One paragraph-like run of text without a break. Blocks are sorted, do not overlap, and hold no line break. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

export interface Article {
  /** Blocks joined by one line feed each; spans count its UTF-16 units. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The outlet's own name or domain where known: tells "other outlet" from "own outlet". */
  readonly outlet?: string;
  /** No news article as far as can be told: passages that people annotated are looked for in it, and patterns stay silent. */
  readonly setsOnly?: boolean;
}

/** The block that an offset lies in; undefined at a break. */
export function blockAround({ blocks }: Article, offset: number): Block | undefined {
  return blocks.find(({ from, to }) => from <= offset && offset < to);
}

/** A headline in capitals among the paragraphs leads to another article; a subhead has fewer words. */
function isShouted(line: string): boolean {
  return line.length < LONGEST_HEADLINE && /^[^a-z]*[A-Z][^a-z]*$/.test(line) && line.split(/\s+/).length > 5;
}
/** In UTF-16 units. */
const LONGEST_HEADLINE = 200;

/**
 * Reads plain text with one paragraph a line, as `.txt` files hold it. The text is kept as it is, so offsets are the
 * file's own; blank lines make no block. The first line counts as the headline when it ends without a full stop
 * and is followed by other blocks. Bylines, credits, calls and other articles' headlines among the lines are 'other'.
 */
export function toArticle(text: string): Article {
  const blocks: Block[] = [];
  const line = /[^\r\n]+/g;
  for (let m = line.exec(text); m; m = line.exec(text)) {
    const lead = m[0].length - m[0].trimStart().length;
    const body = m[0].trim();
    if (!body) continue;
    const isOther = blocks.length > 0 && (isFurniture(body) || isShouted(body));
    const kind = isOther ? 'other' : 'paragraph';
    blocks.push({ from: m.index + lead, to: m.index + lead + body.length, kind });
  }
  const first = blocks[0];
  if (first && blocks.length > 1 && !/[.!?…]["'”’)]?$/.test(text.slice(first.from, first.to)))
    blocks[0] = { ...first, kind: 'headline' };
  return { text, blocks };
}
