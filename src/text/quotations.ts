// Finds direct quotations: which quotation marks open, which close, where a quotation that is never closed ends. It
// keeps the outermost quotations only; a quotation inside another belongs to the same speaker's words.
import type { Span } from './span.ts';
import { DOUBLE_QUOTE, GLUED, NUMBER, PUNCTUATION, SINGLE_QUOTE, type Tokens } from './tokens.ts';

/** A quotation by its tokens: `from` is the opening mark, `to` the token after the closing one. */
export interface Quotation {
  from: number;
  to: number;
  /** No closing mark: it ends with its sentence, or with its paragraph if that is how it began. */
  closed: boolean;
}

const LEFT = 1;
const RIGHT = 2;
const EITHER = 3;

/** Which way a mark points: by its shape, else by the spaces around it. */
function directionOf(text: string, tokens: Tokens, i: number, end: number): number {
  const code = text.charCodeAt(tokens.from[i]!);
  if (code === 0x201c || code === 0x201e || code === 0xab || code === 0x2018 || code === 0x60) return LEFT;
  if (code === 0xbb) return RIGHT;
  // As a single mark it is an apostrophe far oftener than a misplaced opening.
  if (code === 0x2019) return RIGHT;
  // "'90s"
  const next = i + 1 < end ? tokens.flags[i + 1]! : 0;
  if (code === 0x27 && tokens.word[i] === SINGLE_QUOTE && (next & (NUMBER | GLUED)) === (NUMBER | GLUED))
    return RIGHT;
  const before = (tokens.flags[i]! & GLUED) !== 0;
  const after = i + 1 < end && (tokens.flags[i + 1]! & GLUED) !== 0;
  if (before && !after) return RIGHT;
  if (!before && after) return LEFT;
  if (before && after) {
    // Between two marks or words: after a word or a full stop it closes, after a bracket or a dash it opens.
    const previous = text.charCodeAt(tokens.from[i]! - 1);
    if (previous === 0x28 || previous === 0x5b || previous === 0x2014 || previous === 0x2d) return LEFT;
    if (previous === 0x2c || previous === 0x2e || previous === 0x21 || previous === 0x3f) return RIGHT;
    return next & PUNCTUATION || code === 0x201d ? RIGHT : EITHER;
  }
  return EITHER;
}

/**
 * @param stretches token ranges of the blocks, in order.
 * @returns sorted, without overlaps, none crossing a block.
 */
export function findQuotations(text: string, tokens: Tokens, stretches: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  for (let b = 0; b < stretches.length; b++) {
    const block = stretches[b]!;
    const doubles = pair(text, tokens, block, DOUBLE_QUOTE);
    const last = doubles.at(-1);
    if (last && !last.closed) {
      const next = stretches[b + 1];
      const carriedOn = next && next.from < next.to && tokens.word[next.from] === DOUBLE_QUOTE;
      // Else its end is found when sentences are known.
      if (carriedOn || last.from === block.from) last.to = block.to;
    }
    const singles = pair(text, tokens, block, SINGLE_QUOTE).filter(q => q.closed);
    mergeInto(found, doubles, singles);
  }
  return found;
}

/** Singles count where no double quotation holds them. */
function mergeInto(found: Quotation[], doubles: readonly Quotation[], singles: readonly Quotation[]): void {
  let d = 0;
  let s = 0;
  while (d < doubles.length || s < singles.length) {
    const double = doubles[d];
    const single = singles[s];
    const end = found.at(-1)?.to ?? -1;
    if (double && (!single || double.from < single.from)) {
      if (double.from >= end) found.push(double);
      d++;
    } else if (single) {
      const overlaps = single.from < end || (double && double.from < single.to && double.to > single.to);
      if (!overlaps) found.push(single);
      s++;
    }
  }
}

/** Pairs the marks of one kind within a block; only the last quotation can be unclosed. */
function pair(text: string, tokens: Tokens, block: Span, mark: number): Quotation[] {
  const made: Quotation[] = [];
  let open = -1;
  for (let i = block.from; i < block.to; i++) {
    if (tokens.word[i] !== mark) continue;
    const direction = directionOf(text, tokens, i, block.to);
    if (open < 0) {
      // A straight double mark with space on neither or both sides opens if nothing is open.
      if (direction === LEFT || (direction === EITHER && mark === DOUBLE_QUOTE)) open = i;
    } else if (direction !== LEFT) {
      made.push({ from: open, to: i + 1, closed: true });
      open = -1;
    } else if (mark === SINGLE_QUOTE) open = i; // "’90s" and the like: the later mark is the likelier opening
  }
  if (open >= 0) made.push({ from: open, to: open + 1, closed: false });
  return made;
}
