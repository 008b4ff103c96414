// What the names of an element, its classes, id and label, say of the text in it: that it stands beside an article, that the
// article is in here, that it is a post from elsewhere. Knows words only, neither nor the page.
import type { BlockKind } from '../text/article.ts';
import type { Besideness } from './regions.ts';

export interface Named {
  readonly kind: BlockKind | undefined;
  readonly beside: Besideness;
  readonly isArticle: boolean;
}

export const NAMELESS: Named = { kind: undefined, beside: 'no', isArticle: false };
const EMBEDDED_POST: Named = { kind: 'post', beside: 'no', isArticle: false };

const toList = (words: string) => words.split(' ').filter(Boolean);
const toSet = (words: string): ReadonlySet<string> => new Set(toList(words));

/** Whole classes that the networks' own embedding code sets. */
const POSTS = toSet(
  'twitter-tweet twitter-video instagram-media tiktok-embed bluesky-embed mastodon-embed fb-post reddit-embed-bq ' +
    'reddit-card truthsocial-embed text-post-media',
);

/** A class that begins so says what a page has, not what an element is: "has-sidebar", "with-comments". */
const ABOUT = toSet('has with no without show hide is');

/** What a word says, as bits; FIRST: it may be the first of a phrase. */
const SURELY = 1;
const LIKELY = 2;
const STANDFIRST = 4;
const ARTICLE = 8;
const FIRST = 16;

// Words of a name, then phrases, which may also be written as one word. Looked up, not matched by an expression: to compile
// one of two hundred alternatives costs a page more than to look up all of its names.

/** What readers write, ways about the site, and what others were paid for: never the article. */
const SURELY_WORDS =
  'comment commenting disqus livefyre viafoura openweb respond footer cookie consent gdpr ' +
  'onetrust outbrain taboola zergnet dianomi revcontent';
const SURELY_PHRASES = 'spot-im coral-talk';

/** Not "paywall" nor "subscriber": publishers put those on the article's own body, as Google asks. */
const LIKELY_WORDS =
  'nav navigation navbar breadcrumb pagination replies reply discussion coral menu masthead toolbar banner ' +
  'ticker hat related recommend recommended recommendation recirc recirculation suggested ' +
  'teaser promo carousel trending popular ranking latest playlist newsletter subscribe ' +
  'subscription cta donate donation modal caption credit copyright byline author ' +
  'bio contributor meta share sharing social sidebar rail advert advertisement ' +
  'advertising ad sponsor sponsored affiliate disclaimer disclosure tag topic keyword eyebrow ' +
  'kicker poll quiz survey toc datetime megamenu metadata taglist authorbio';
const toLikelyPhrases = () => [
  ...toList(
    'skip-link skip-to skip-nav up-next tool-tip print-only time-stamp date-line log-in sign-up sign-in pop-up pop-over info-box side-bar',
  ),
  ...cross('most', 'read popular viewed shared'),
  ...cross('read see watch listen', 'more next also'),
  ...cross('also', 'read like on'),
  ...cross('more', 'from on in stories news articles like'),
  ...cross('you', 'may might'),
  ...cross('publish published pub post', 'date'),
  ...cross('gallery', 'text info'),
  ...cross('image photo video media', 'info text description source'),
];

const STANDFIRST_WORDS = 'standfirst dek deck subtitle';
const STANDFIRST_PHRASES = 'sub-headline article-summary article-intro article-description';

const toArticlePhrases = () => [
  ...cross('article story post entry news blog', 'body content text copy main'),
  ...cross('article story entry news blog', 'post', 'body content text copy main'),
  ...cross('body', 'content copy text'),
  'main-content',
];

/** Every word of the first list with every one of the next. */
function cross(...lists: readonly string[]): readonly string[] {
  return lists
    .map(toList)
    .reduce((before, words) => before.flatMap(one => words.map(word => `${one}-${word}`)));
}

/** All words by what they say; phrases without what stands between their words. Made for the first page that is read. */
let made: ReadonlyMap<string, number> | undefined;

function toSenses(): ReadonlyMap<string, number> {
  const senses = new Map<string, number>();
  const add = (word: string, sense: number) => senses.set(word, (senses.get(word) ?? 0) | sense);
  const lists = [
    [SURELY, toList(SURELY_WORDS), toList(SURELY_PHRASES)],
    [LIKELY, toList(LIKELY_WORDS), toLikelyPhrases()],
    [STANDFIRST, toList(STANDFIRST_WORDS), toList(STANDFIRST_PHRASES)],
    [ARTICLE, [], toArticlePhrases()],
  ] as const;
  for (const [sense, words, phrases] of lists) {
    for (const word of words) add(word, sense);
    for (const phrase of phrases) {
      const parts = phrase.split('-');
      add(parts.join(''), sense);
      for (let end = 1; end < parts.length; end++) add(parts.slice(0, end).join(''), FIRST);
    }
  }
  return senses;
}

/** What names say, kept from one reading to the next: a page repeats a few of them hundreds of times, and is read again. */
const memory = new Map<string, Named>();
const MOST_NAMES = 4000;

/** @param name one or more names, as in a class attribute; in any case, with words put together in any way. */
export function namedOf(name: string): Named {
  let named = memory.get(name);
  if (!named) {
    named = toNamed(name);
    if (memory.size >= MOST_NAMES) memory.clear();
    memory.set(name, named);
  }
  return named;
}

function toNamed(names: string): Named {
  let senses = 0;
  for (const name of names.split(/\s/)) {
    if (POSTS.has(name)) return EMBEDDED_POST;
    senses |= sensesOf(name);
  }
  if ((senses & ~FIRST) === 0) return NAMELESS;
  const beside = senses & SURELY ? 'surely' : senses & LIKELY ? 'likely' : 'no';
  return {
    kind: senses & STANDFIRST ? 'standfirst' : undefined,
    beside,
    isArticle: beside === 'no' && (senses & ARTICLE) !== 0,
  };
}

/** What all words and phrases in one name say. */
function sensesOf(name: string): number {
  const words = toWords(name);
  const first = words[0]!;
  if (name[first.length] === '-' && ABOUT.has(first)) return 0;
  let senses = 0;
  for (let i = 0; i < words.length; i++) {
    let phrase = words[i]!;
    let said = senseOf(phrase);
    senses |= said;
    for (let next = i + 1; said & FIRST && next < words.length; next++) {
      phrase += words[next];
      said = senseOf(phrase);
      senses |= said;
    }
  }
  return senses;
}

/** Plurals say the same. */
function senseOf(word: string): number {
  made ??= toSenses();
  return made.get(word) ?? (word.endsWith('s') ? made.get(word.slice(0, -1)) : 0) ?? 0;
}

/** In lower case. "read-more", "read_more" and "readMore" have two each. */
function toWords(name: string): readonly string[] {
  const lower = name.toLowerCase();
  const parted = lower === name ? name : name.replace(/([a-z])(?=[A-Z])/g, '$1-').toLowerCase();
  return (parted.includes('_') ? parted.replaceAll('_', '-') : parted).split('-');
}

/** What two of an element's names say together. */
export function toBoth(one: Named, other: Named): Named {
  if (one === NAMELESS || other === EMBEDDED_POST) return other;
  if (other === NAMELESS || one === EMBEDDED_POST) return one;
  const beside = one.beside === 'surely' || other.beside === 'no' ? one.beside : other.beside;
  return {
    kind: one.kind ?? other.kind,
    beside,
    isArticle: beside === 'no' && (one.isArticle || other.isArticle),
  };
}
