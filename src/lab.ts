// The lab build: the page layer and the engine as one script that any page can be given, for tests and measures. Shows
// nothing unless started; knows no browser.*.
import './words/bind-english.ts';
import sets from 'sayso:sets';
import { buildQuoteIndex } from './annotations/quote-index.ts';
import { anchorQuote, type QuoteSelector } from './engine/anchor-quote.ts';
import { annotate } from './engine/annotate.ts';
import { describeOrigins } from './engine/describe-origins.ts';
import { isArticle, readSigns } from './page/is-article.ts';
import { readText } from './page/read-text.ts';
import { isSiteOf } from './platform/match-patterns.ts';
import domains from './platform/news-domains.json';
import { startReader } from './reader/reader.ts';
import type { Finding } from './taxonomy/finding.ts';
import type { Article } from './text/article.ts';
import { withWords } from './view/wording.ts';

const index = buildQuoteIndex(sets);
const names = domains.map(({ domain }) => domain);
const isNewsSite = (document: Document) => isSiteOf(names, document.location?.hostname ?? '');

const saysoPage = {
  /** What Sayso reads of a page: all that is annotated, the article's body alone, and whether it looks like one. */
  readArticle(document: Document): { text: string; body: string; isArticle: boolean } {
    const page = readText(document);
    const { article } = page;
    const body = article.blocks
      .filter(({ kind }) => kind !== 'other' && kind !== 'headline' && kind !== 'standfirst')
      .map(({ from, to }) => article.text.slice(from, to));
    return {
      text: article.text,
      body: body.join('\n'),
      isArticle: isArticle(readSigns(document, page, isNewsSite(document))),
    };
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
    const { article, map } = readText(root, undefined, 'all');
    const span = anchorQuote(article.text, selector);
    return (span && map.toRange(span)) ?? null;
  },

  /** Marks a page, follows it and opens cards, as the extension does on its own sites. @returns what ends all that. */
  start(document: Document): () => void {
    const stop = new AbortController();
    const kinds = { anonymous: true, denial: true, unverified: true };
    const settings = {
      isOn: true,
      kinds,
      subtypesOff: [],
      marks: 'line-and-tint',
      colours: {},
      print: false,
      opens: 'hover',
      delay: 300,
    } as const;
    const findHere = async (article: Article) => {
      const findings = annotate(article, index);
      return { findings: withWords(findings), ...describeOrigins(findings, sets) };
    };
    startReader({ document, annotate: findHere, settings, isNewsSite: isNewsSite(document) }, stop.signal);
    return () => stop.abort();
  },
};

Object.assign(globalThis, { saysoPage });
