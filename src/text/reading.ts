// An article as patterns see it: tokens, sentences, quotations, and the questions asked of them most. Made once for an
// article; holds no findings and changes nothing.
import type { Article, Block } from './article.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { type Sentences, splitSentences } from './sentences.ts';
import type { Span } from './span.ts';
import { tokenize } from './tokenize.ts';
import { PUNCTUATION, type Tokens } from './tokens.ts';
import type { KeyedPhrases, Phrases, WordClass } from './vocabulary.ts';

/** Indices that patterns pass around count tokens of the whole article, base 0; ranges are half-open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export class Reading {
  readonly article: Article;
  readonly text: string;
  readonly tokens: Tokens;
  readonly size: number;
  /** Number in the vocabulary of each token. */
  readonly word: Uint16Array;
  readonly flags: Uint8Array;
  /** Equal for equal words, also those that the vocabulary does not have. */
  readonly hash: Int32Array;
  readonly sentences: Sentences;
  readonly quotations: readonly Quotation[];
  /** For each token 1 + the index of the quotation it is in (its marks included), 0 outside. */
  readonly quotationOf: Int32Array;
  /** The blocks that were read, in order: `sentences.stretch` counts them. */
  readonly blocks: readonly Block[];

  constructor(article: Article, blocks: readonly Block[]) {
    this.article = article;
    this.text = article.text;
    this.blocks = blocks;
    const { firstOf, ...tokens } = tokenize(article.text, blocks);
    const stretches: Span[] = blocks.map((_, i) => ({ from: firstOf[i]!, to: firstOf[i + 1]! }));
    this.tokens = tokens;
    this.size = tokens.size;
    this.word = tokens.word;
    this.flags = tokens.flags;
    this.hash = tokens.hash;
    this.sentences = splitSentences(tokens, stretches);
    const quotations = findQuotations(article.text, tokens, stretches);
    this.quotations = quotations;
    this.quotationOf = new Int32Array(tokens.size);
    quotations.forEach((quotation, i) => {
      if (!quotation.closed && quotation.to === quotation.from + 1)
        quotation.to = this.sentences.to[this.sentences.of[quotation.from]!]!;
      this.quotationOf.fill(i + 1, quotation.from, quotation.to);
    });
  }

  /** Whether token `i` is in the class. False outside the article. */
  is(i: number, { mask, bit }: WordClass): boolean {
    return i >= 0 && i < this.size && (mask[this.word[i]!]! & bit) !== 0;
  }

  /** Whether token `i` has any of the flags (see tokens.ts). */
  has(i: number, flags: number): boolean {
    return i >= 0 && i < this.size && (this.flags[i]! & flags) !== 0;
  }

  /** Whether token `i` is this word of the vocabulary, by number. */
  isWord(i: number, id: number): boolean {
    return i >= 0 && i < this.size && this.word[i] === id;
  }

  isPunctuation(i: number): boolean {
    return this.has(i, PUNCTUATION);
  }

  /** First token of the sentence that holds token `i`. */
  sentenceFrom(i: number): number {
    return this.sentences.from[this.sentences.of[i]!]!;
  }

  /** The token after the last of the sentence that holds token `i`. */
  sentenceTo(i: number): number {
    return this.sentences.to[this.sentences.of[i]!]!;
  }

  blockOf(i: number): Block {
    return this.blocks[this.sentences.stretch[this.sentences.of[i]!]!]!;
  }

  /** Whether token `i` stands in a direct quotation. */
  isQuoted(i: number): boolean {
    return i >= 0 && i < this.size && this.quotationOf[i] !== 0;
  }

  quotationAt(i: number): Quotation | undefined {
    const n = i >= 0 && i < this.size ? this.quotationOf[i]! : 0;
    return n ? this.quotations[n - 1] : undefined;
  }

  /** The end (exclusive) of the longest of the phrases that starts at token `i`, undefined if none does. */
  findPhraseAt(i: number, phrases: Phrases): number | undefined {
    if (!this.is(i, phrases.openers)) return undefined;
    for (const ids of phrases.byFirst.get(this.word[i]!)!) {
      let n = 1;
      while (n < ids.length && this.word[i + n] === ids[n] && i + n < this.size) n++;
      if (n === ids.length) return i + n;
    }
    return undefined;
  }

  /** The longest of the phrases that has token `i` as its longest word, undefined if none has. */
  findPhraseAround(i: number, phrases: KeyedPhrases): TokenRange | undefined {
    if (!this.is(i, phrases.keys)) return undefined;
    for (const { ids, key } of phrases.byKey.get(this.word[i]!)!) {
      const from = i - key;
      if (from < 0 || from + ids.length > this.size) continue;
      let n = 0;
      while (n < ids.length && this.word[from + n] === ids[n]) n++;
      if (n === ids.length) return { from, to: from + n };
    }
    return undefined;
  }

  /** The first token in [from, to) that is in the class; undefined if none is. */
  findIn(from: number, to: number, wanted: WordClass): number | undefined {
    for (let i = from; i < to; i++) if (this.is(i, wanted)) return i;
    return undefined;
  }

  /** The words of a token range, as the article has them. */
  textOf(from: number, to: number): string {
    return to > from ? this.text.slice(this.tokens.from[from]!, this.tokens.to[to - 1]!) : '';
  }

  /** A token range in UTF-16 units of the article's text. */
  toSpan(from: number, to: number): Span {
    return { from: this.tokens.from[from]!, to: this.tokens.to[to - 1]! };
  }
}

/** Reads an article: every block of its prose. Text outside it ('other') is not read. */
export function read(article: Article): Reading {
  return new Reading(
    article,
    article.blocks.filter(({ kind }) => kind !== 'other'),
  );
}
