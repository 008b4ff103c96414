// What a block of text is, judged from the element it stands in: headline, paragraph, text beside the article …
// Judges names and tags only; it does not find the article, and reads no text.
import type { BlockKind } from '../text/article.ts';
import type { PlainDom } from './plain-dom.ts';
import type { Besideness } from './regions.ts';
import type { Tag } from './tags.ts';

/** What an element's names say of the text in it. */
interface Named {
  readonly kind: BlockKind | undefined;
  readonly beside: Besideness;
  readonly isArticle: boolean;
}

const NAMELESS: Named = { kind: undefined, beside: 'no', isArticle: false };
const ROLE_BESIDE: Named = { kind: undefined, beside: 'likely', isArticle: false };
const HEADLINE: Named = { kind: 'headline', beside: 'no', isArticle: false };
const SUBHEADLINE: Named = { kind: 'standfirst', beside: 'no', isArticle: false };
const BODY: Named = { kind: undefined, beside: 'no', isArticle: true };
const EMBEDDED_POST: Named = { kind: 'post', beside: 'no', isArticle: false };

const ITEMPROP: ReadonlyMap<string, Named> = new Map([
  ['headline', HEADLINE],
  ['alternativeHeadline', SUBHEADLINE],
  ['alternativeheadline', SUBHEADLINE],
  ['articleBody', BODY],
]);

const POST =
  /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|fb-post|reddit-(?:embed-bq|card)|truthsocial-embed|text-post-media)(?:$|\s)/;

const STANDFIRST =
  /(?:^|[\s_-])(?:standfirst|dek|deck|sub-?headline|subtitle|article-?summary|article-?(?:intro|description))(?:$|[\s_-])/i;

const word = (...words: string[]) => new RegExp(`(?:^|[\\s_-])(?:${words.join('|')})(?:$|[\\s_-])`, 'i');

// Whole words of a name. What readers write, ways about the site, and what others were paid for: never the article.
const SURELY = word(
  'comments?|commenting|disqus|livefyre|viafoura|spot-?im|openweb|coral-talk|respond',
  'footer',
  'cookies?|consent|gdpr|onetrust|outbrain|taboola|zergnet|dianomi|revcontent',
);

// Not "paywall" nor "subscriber": publishers put those on the article's own body, as Google asks.
const LIKELY = word(
  'nav|navigation|navbar|mega-?menu|breadcrumbs?|skip-?(?:link|to|nav)|pagination',
  'replies|reply|discussion|coral|menu|masthead|toolbar|banner|ticker|hat',
  'related|recommend(?:ed|ations?|s)?|recirc(?:ulation)?|suggested|teasers?|promos?|carousel|trending|popular|ranking',
  'most-(?:read|popular|viewed|shared)|(?:read|see|watch|listen)-?(?:more|next|also)|up-?next|also-(?:read|like|on)',
  'more-(?:from|on|in|stories|news|articles|like)|you-(?:may|might)(?:-\\w+)*|latest(?:-(?:news|stories))?|playlist',
  'newsletters?|sign-?(?:up|in)|log-?in|subscribe|subscription|cta|donat(?:e|ion)s?|modal|pop-?(?:up|over)|tool-?tip',
  'captions?|credits?|copyright|bylines?|authors?|author-?(?:bio|box|info)|bio|contributors?|meta|meta-?data|info-?box',
  'share|sharing|share-?(?:bar|tools|buttons?)|social(?:s|-\\w+)?|sidebar|side-?bar|rail|(?:left|right)-?rail',
  'adverts?|advertisement|advertising|ads?|ad-?(?:slot|unit|wrapper|container)|sponsor(?:ed)?|affiliate|disclaimer|disclosure',
  'tags?|tag-?list|topics?|keywords?|time-?stamp|date-?line|publish(?:ed)?-?date|pub-?date|post-?date|datetime|eyebrow|kicker',
  'poll|quiz|survey|gallery-?(?:text|info)|(?:image|photo|video|media)-(?:info|text|description|source)|print-?only|toc',
);

// A name that says what a page has, not what an element is: "has-sidebar", "with-comments".
const ABOUT = /(?:^|\s)(?:has|with|no|without|show|hide|is)-\S*/gi;

const ARTICLE = word(
  '(?:article|story|post|entry|news|blog)-?(?:post-?)?(?:body|content|text|copy|main)|body-?(?:content|copy|text)|main-?content',
);

const BESIDE_ROLE =
  /^(?:navigation|complementary|contentinfo|search|banner|dialog|alertdialog|form|menu|menubar|tablist|toolbar)$/;

/** What the text right under an element is. */
export interface Look {
  readonly kind: BlockKind;
  readonly beside: Besideness;
  /** Whether tag or names say that an article is in here. */
  readonly isArticle: boolean;
}

/** What an element has of attributes that tell one element from another. */
export interface Traits {
  readonly className: string | null;
  /** Those by which it may look, or be, other than its siblings of the same class. */
  readonly own: readonly string[] | undefined;
}

const BARE: Traits = { className: null, own: undefined };
const OWN = new Set(['style', 'hidden', 'id', 'role', 'itemprop', 'aria-hidden', 'aria-label']);

export function readTraits(element: Element, dom: PlainDom): Traits {
  if (!dom.hasAttributes(element)) return BARE;
  let className: string | null = null;
  let own: string[] | undefined;
  for (const name of dom.attributeNames(element)) {
    if (name === 'class') className = dom.attribute(element, name);
    else if (OWN.has(name)) {
      own ??= [];
      own.push(name);
    }
  }
  return className === null && !own ? BARE : { className, own };
}

/** The element that a text stands in, and those around it. */
export interface Around {
  readonly up: Around | undefined;
  readonly tag: Tag;
  readonly kind: BlockKind;
}

export class KindJudge {
  readonly #dom: PlainDom;
  readonly #articleWrappers: ReadonlySet<Node>;

  /** @param root what is read; elements that wrap its main headline or article are never text beside it. */
  constructor(root: Node, dom: PlainDom) {
    this.#dom = dom;
    this.#articleWrappers = findWrappers(root, dom);
  }

  /** What the text right under an element is, given what the text around it is. */
  look(element: Element, tag: Tag, traits: Traits, around?: Around): Look {
    const named = this.#readNames(element, tag, traits);
    return {
      kind: toKind(tag, named.kind, around?.kind ?? 'paragraph'),
      beside: this.#toBeside(element, tag, named.beside, around),
      isArticle: named.isArticle || tag.isArticle,
    };
  }

  #toBeside(element: Element, tag: Tag, named: Besideness, around: Around | undefined): Besideness {
    if (tag.beside === 'surely') return 'surely';
    if (tag.isWhole || this.#articleWrappers.has(element)) return 'no';
    if (named !== 'no') return named;
    // The header of a page stands under body; that of an article deeper.
    if (tag.isWrapper && !(tag.name === 'header' && isInArticle(around))) return 'likely';
    return tag.beside;
  }

  #readNames(element: Element, tag: Tag, { className, own }: Traits): Named {
    let named = className === null ? NAMELESS : namedOf(className);
    if (tag.isCustom) named = toBoth(namedOf(tag.name), named);
    if (!own) return named;
    for (const name of own) {
      const value = this.#dom.attribute(element, name) ?? '';
      if (name === 'itemprop') {
        const marked = ITEMPROP.get(value);
        if (marked) return marked;
      } else if (name === 'role') {
        if (BESIDE_ROLE.test(value)) return ROLE_BESIDE;
      } else if (name === 'id' || name === 'aria-label') named = toBoth(named, namedOf(value));
    }
    return named;
  }
}

function isInArticle(around: Around | undefined): boolean {
  for (let at = around; at; at = at.up) if (at.tag.isArticle) return true;
  return false;
}

function toKind({ kind }: Tag, named: BlockKind | undefined, around: BlockKind): BlockKind {
  if (named) return named;
  if (kind === 'heading' || kind === 'headline') return kind;
  // A paragraph in a quotation, a post, a list item or a standfirst is still that.
  if (around === 'quote' || around === 'post' || around === 'item' || around === 'standfirst') return around;
  return kind ?? (around === 'headline' || around === 'heading' ? around : 'paragraph');
}

/** What names say, kept from one reading to the next: a page repeats a few of them hundreds of times, and is read again. */
const memory = new Map<string, Named>();
const MOST_NAMES = 4000;

function namedOf(name: string): Named {
  let named = memory.get(name);
  if (!named) {
    named = toNamed(name);
    if (memory.size >= MOST_NAMES) memory.clear();
    memory.set(name, named);
  }
  return named;
}

function toNamed(name: string): Named {
  if (POST.test(name)) return EMBEDDED_POST;
  const words = name.replace(ABOUT, ' ').replace(/([a-z])(?=[A-Z])/g, '$1-');
  const beside = SURELY.test(words) ? 'surely' : LIKELY.test(words) ? 'likely' : 'no';
  return {
    kind: STANDFIRST.test(words) ? 'standfirst' : undefined,
    beside,
    isArticle: beside === 'no' && ARTICLE.test(words),
  };
}

/** What two of an element's names say together. */
function toBoth(one: Named, other: Named): Named {
  if (one === NAMELESS || other === EMBEDDED_POST) return other;
  if (other === NAMELESS || one === EMBEDDED_POST) return one;
  const beside = one.beside === 'surely' || other.beside === 'no' ? one.beside : other.beside;
  return {
    kind: one.kind ?? other.kind,
    beside,
    isArticle: beside === 'no' && (one.isArticle || other.isArticle),
  };
}

/** The article's marks and every element around them. */
function findWrappers(root: Node, dom: PlainDom): ReadonlySet<Node> {
  const wrappers = new Set<Node>();
  const { querySelector } = root as ParentNode;
  if (typeof querySelector !== 'function') return wrappers; // a text node, or a form with a field of that name
  const protect = (mark: string) => {
    let up: Node | null = querySelector.call(root, mark);
    for (; up && !wrappers.has(up); up = dom.parent(up)) wrappers.add(up);
  };
  protect('h1');
  const inHeadline = wrappers.size;
  protect('main');
  if (wrappers.size === inHeadline) protect('[itemprop~="articleBody"]');
  // Only where nothing better is marked: the first <article> may well be a teaser or a comment.
  if (wrappers.size === 0) protect('article');
  return wrappers;
}
