// Whether a page is a news article in English: the gate before the patterns. Weighs the words of its prose, its markup and
// its address; none of them alone decides, since blogs mark themselves as news and many newsrooms mark nothing.
import type { Article } from '../text/article.ts';
import { plainDomOf } from './plain-dom.ts';
import type { PageText } from './read-text.ts';

/** What a page tells of itself. Rates are per thousand words of a sample of its prose. */
export interface PageSigns {
  /** Paragraphs of some length. */
  readonly paragraphs: number;
  /** Headings between them that are links: a front page has one for each paragraph. */
  readonly linkedHeadings: number;
  readonly words: number;
  /** The page's own word for its language; empty if it has none. */
  readonly language: string;
  /** Share of the commonest English words, as they stand within sentences, 0–1. */
  readonly english: number;
  /** "said", "told", "according to", also in quotations; the following are counted outside of them. */
  readonly attributions: number;
  readonly readerAddressed: number;
  readonly firstPerson: number;
  readonly weekdays: number;
  readonly quotationMarks: number;
  readonly isMarkedNews: boolean;
  readonly isMarkedArticle: boolean;
  readonly host: string;
  readonly path: string;
  /** Whether the site is known as a news outlet's. */
  readonly isListed: boolean;
}

/** Shorter ones may be teasers, captions, notes. */
const LONG = 80;
/** Characters of prose that are enough to know the language and the manner of. */
const SAMPLE = 6000;

/** Words of it that are enough to know the language. */
const ENOUGH_WORDS = 200;

/** The weight that makes a page news. */
const ENOUGH = 2;
/** What its manner of speaking can take away. */
const MOST_AGAINST = 4;

/** Looked up word by word: an expression of thirty alternatives takes a browser longer to make than a page's words to look up. */
const ENGLISH: ReadonlySet<string> = new Set(
  'the of and to in a is that for it on with as was he at by from are this be his have an has but not who they were'.split(
    ' ',
  ),
);
const ATTRIBUTION = /\b(?:sa(?:id|ys)|told|according to|announced|reported|added)\b/gi;
const READER = /\byou(?:r|rs|rself|['’]\w+)?\b/gi;
const FIRST_PERSON = /\b(?:I|my|me|I['’]\w+)\b/g;
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;
const QUOTED = /“[^”]{0,600}”?|"[^"]{0,600}"?/g;
const NEWS_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]{0,80})?"(?:\w*NewsArticle|LiveBlogPosting|NewsMediaOrganization)"/;

// Words that newsrooms put into their names and sections, and others seldom.
const NEWS_HOST =
  /news|times|post\b|herald|tribune|daily|gazette|journal|chronicle|observer|telegraph|mirror|press|citizen|examiner|leader|standard|courier|globe|republic|sentinel|record|bulletin|dispatch|inquirer|mail\b|argus|echo\b|express|today|reporter/;
const NEWS_PATH =
  /\/(?:(?:[a-z]+-)?news|politics|world|national|local|business|economy|sports?|opinions?|crime|courts?|us|uk|europe|asia|africa|middle-east|americas|elections?)(?:\/|-\d)/;
const DATED_PATH = /\/(?:19|20)\d\d[/-]?(?:0?\d|1[0-2]|[a-z]{3})(?:[/-]|\d\d)/;

const BLOG = /(?:^|[./])(?:blogs?|medium|substack|wiki|docs|forums?|shop|store|support|help)(?:[./]|$)/;

/**
 * Reads what speaks for a news article. What takes a search through the page or its prose is read when it is asked for:
 * most pages are decided by less.
 * @param isListed whether the site is known as a news outlet's.
 */
export function readSigns(document: Document, page: PageText, isListed: boolean): PageSigns {
  const prose = sampleOf(page.article);
  const words = prose.split(' ');
  let unquoted: string | undefined;
  const own = () => {
    unquoted ??= prose.replace(QUOTED, ' ');
    return unquoted;
  };
  const rate = (text: string, of: RegExp) => ((text.match(of)?.length ?? 0) / words.length) * 1000;
  const dom = plainDomOf(document);
  const root = dom.rootElement(document);
  const { hostname = '', pathname = '' } = document.location ?? {};
  return {
    ...countBlocks(page),
    words: words.length - 1, // after the last space there is none
    language: root ? (dom.attribute(root, 'lang') ?? '').toLowerCase() : '',
    get english() {
      const some = words.slice(0, ENOUGH_WORDS);
      return some.filter(word => ENGLISH.has(word)).length / some.length;
    },
    get attributions() {
      return rate(prose, ATTRIBUTION);
    },
    get readerAddressed() {
      return rate(own(), READER);
    },
    get firstPerson() {
      return rate(own(), FIRST_PERSON);
    },
    get weekdays() {
      return rate(prose, WEEKDAY);
    },
    get quotationMarks() {
      return rate(prose, /["“]/g);
    },
    get isMarkedNews() {
      return isMarkedNews(document);
    },
    get isMarkedArticle() {
      return (
        findAll(document, 'meta[property="og:type"]')[0]?.getAttribute('content')?.toLowerCase() ===
          'article' || findAll(document, 'meta[property="article:published_time"]').length > 0
      );
    },
    host: hostname,
    path: pathname,
    isListed,
  };
}

/** Whether the signs together say so. */
export function isArticle(signs: PageSigns): boolean {
  return isEnglishProse(signs) && isNews(signs);
}

function isEnglishProse({ paragraphs, linkedHeadings, words, language, english, path, isListed }: PageSigns) {
  if (paragraphs < 2 || words < (isListed ? 50 : 80)) return false;
  if (path === '/' || (linkedHeadings > 2 && linkedHeadings >= paragraphs)) return false; // a front page
  return english >= (language === '' || language.startsWith('en') ? 0.14 : 0.21);
}

/** Weighs against first, then for, the cheap before the dear, and no further than it takes: what comes later only adds. */
function isNews(s: PageSigns): boolean {
  const { attributions } = s;
  const isTold = attributions >= 3;
  let weight = Math.min(attributions, 12) / 4;
  if (s.isListed) weight += 3;
  if (NEWS_HOST.test(s.host)) weight += 1;
  if (NEWS_PATH.test(s.path)) weight += 1;
  if (DATED_PATH.test(s.path)) weight += 0.5;
  if (BLOG.test(s.host) || BLOG.test(s.path)) weight -= 1;
  if (weight >= ENOUGH + MOST_AGAINST) return true;
  // A guide speaks to its reader, a diary of its writer.
  weight -=
    Math.min(s.readerAddressed / 10, MOST_AGAINST / 2) + Math.min(s.firstPerson / 15, MOST_AGAINST / 2);
  if (weight >= ENOUGH) return true;
  if (s.isMarkedArticle) weight += 0.5;
  if (s.weekdays >= 1.5) weight += 0.5;
  if (isTold && s.quotationMarks >= 15) weight += 0.5;
  return weight >= ENOUGH || (s.isMarkedNews && weight + (isTold ? 2 : 1.5) >= ENOUGH);
}

function sampleOf({ text, blocks }: Article): string {
  let sample = '';
  for (const { kind, from, to } of blocks) {
    if (kind !== 'paragraph' && kind !== 'quote' && kind !== 'item') continue;
    sample += `${text.slice(from, to)} `;
    if (sample.length > SAMPLE) break;
  }
  return sample;
}

function countBlocks({ article: { blocks }, places }: PageText): {
  paragraphs: number;
  linkedHeadings: number;
} {
  let paragraphs = 0;
  let linkedHeadings = 0;
  let since = 0; // those that may yet turn out to stand behind the last paragraph
  blocks.forEach(({ kind, from, to }, i) => {
    const { place, linked } = places[i]!;
    const isHeading = place.kind === 'heading' || place.kind === 'headline';
    if (isHeading && linked > (to - from) * 0.7) since++;
    else if (!isHeading && kind !== 'other' && kind !== 'standfirst' && to - from >= LONG) {
      if (paragraphs > 0) linkedHeadings += since;
      since = 0;
      paragraphs++;
    }
  });
  return { paragraphs, linkedHeadings };
}

function isMarkedNews(document: Document): boolean {
  if (findAll(document, '[itemtype$="NewsArticle"], [itemtype$="LiveBlogPosting"]').length > 0) return true;
  for (const script of findAll(document, 'script[type="application/ld+json"]'))
    if (NEWS_TYPE.test(script.textContent ?? '')) return true;
  return false;
}

/** None where a form of the page stands in the method's place. */
function findAll(document: Document, selector: string): ArrayLike<Element> & Iterable<Element> {
  const { querySelectorAll } = document;
  return typeof querySelectorAll === 'function' ? querySelectorAll.call(document, selector) : [];
}
