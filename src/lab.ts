// The lab build: the page layer and the engine as one script that any page can be given, for tests and measures. Shows
// nothing unless started; knows no browser.*.
import sets from 'sayso:sets';
import { buildQuoteIndex } from './annotations/quote-index.ts';
import { anchorQuote, type QuoteSelector } from './engine/anchor-quote.ts';
import { annotate } from './engine/annotate.ts';
import { readText } from './page/read-text.ts';
import type { Finding } from './taxonomy/finding.ts';

const index = buildQuoteIndex(sets);

const saysoPage = {
  /** What Sayso reads of a page: all that is annotated, the article's body alone, and whether it looks like one. */
  readArticle(document: Document): { text: string; body: string; isArticle: boolean } {
    const { article } = readText(document);
    const body = article.blocks
      .filter(({ kind }) => kind !== 'other' && kind !== 'headline' && kind !== 'standfirst')
      .map(({ from, to }) => article.text.slice(from, to));
    return { text: article.text, body: body.join('\n'), isArticle: body.join(' ').length > 1000 };
  },

  annotate(document: Document): { finding: Finding; range: Range }[] {
    const { article, map } = readText(document);
    const findings = annotate(article, index);
    const ranges = map.toRanges(findings.map(f => f.span));
    return findings.flatMap((finding, i) => {
      const range = ranges[i];
      return range ? [{ finding, range }] : [];
    });
  },

  /** Where a quote stands under `root`: by its words and context, as the passages of sets are found. */
  anchor(root: Node, selector: QuoteSelector): Range | null {
    const { article, map } = readText(root);
    const span = anchorQuote(article.text, selector);
    return (span && map.toRange(span)) ?? null;
  },
};

Object.assign(globalThis, { saysoPage });
