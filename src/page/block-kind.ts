// What a block of text is, judged from the element it stands in: headline, paragraph, text beside the article …
// Judges names and tags only; it does not find the article, and reads no text.
import type { BlockKind } from '../text/article.ts';
import type { Besideness } from './find-article.ts';
import type { PlainDom } from './plain-dom.ts';

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

/** Tags that say what text is. */
const TAG_KIND: Readonly<Record<string, BlockKind>> = {
  h1: 'headline',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  blockquote: 'quote',
};

/** Tags of what stands beside an article. */
const TAG_BESIDE: Readonly<Record<string, Besideness>> = {
  nav: 'surely',
  footer: 'surely',
  figcaption: 'surely',
  caption: 'surely',
  figure: 'likely',
  aside: 'likely',
  address: 'likely',
  fieldset: 'likely',
  menu: 'likely',
};

/** Text beside the article, unless the article itself is within: a form may wrap a whole page. */
const WRAPPER = new Set(['form', 'header', 'dialog', 'search']);

/** The page's own elements: what their names say is about the page, not about their text. */
const WHOLE = new Set(['html', 'body', 'main']);

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

/** What names say, kept from one reading to the next: a page repeats a few of them hundreds of times, and is read again. */
const memory = new Map<string, Named>();
const MOST_NAMES = 4000;

export class KindJudge {
  readonly #dom: PlainDom;
  readonly #articleWrappers: ReadonlySet<Node>;

  /** @param root what is read; elements that wrap its main headline or article are never text beside it. */
  constructor(root: Node, dom: PlainDom) {
    this.#dom = dom;
    this.#articleWrappers = findWrappers(root, dom);
  }

  /** What the text right under an element is, given what the text around it is. */
  look(element: Element, tag: string, around: BlockKind): Look {
    const named = this.#dom.hasAttributes(element) ? this.#readNames(element, tag) : NAMELESS;
    return {
      kind: toKind(tag, named.kind, around),
      beside: this.#toBeside(element, tag, named.beside),
      isArticle: named.isArticle || tag === 'article' || tag === 'main',
    };
  }

  #toBeside(element: Element, tag: string, named: Besideness): Besideness {
    const byTag = TAG_BESIDE[tag];
    if (byTag === 'surely') return byTag;
    if (WHOLE.has(tag) || this.#articleWrappers.has(element)) return 'no';
    if (named !== 'no') return named;
    if (WRAPPER.has(tag) && !(tag === 'header' && this.#isInArticle(element))) return 'likely';
    return byTag ?? 'no';
  }

  #readNames(element: Element, tag: string): Named {
    const read = (name: string) => this.#dom.attribute(element, name) ?? '';
    const itemprop = read('itemprop');
    if (itemprop === 'headline') return HEADLINE;
    if (itemprop === 'alternativeHeadline' || itemprop === 'alternativeheadline') return SUBHEADLINE;
    if (itemprop === 'articleBody') return BODY;
    if (BESIDE_ROLE.test(read('role'))) return ROLE_BESIDE;
    const custom = tag.includes('-') ? `${tag} ` : '';
    const name = `${custom}${read('class')} ${read('id')} ${read('aria-label')}`;
    if (name === '  ') return NAMELESS;
    let named = memory.get(name);
    if (!named) {
      named = toNamed(name);
      if (memory.size >= MOST_NAMES) memory.clear();
      memory.set(name, named);
    }
    return named;
  }

  #isInArticle(element: Element): boolean {
    // The header of a page stands under body; that of an article deeper. Asked once or twice a page.
    for (
      let up = this.#dom.parent(element), steps = 0;
      up && steps < 64;
      up = this.#dom.parent(up), steps++
    ) {
      if (this.#dom.nodeType(up) !== 1) break;
      const tag = this.#dom.localName(up as Element);
      if (tag === 'article' || tag === 'main') return true;
    }
    return false;
  }
}

function toKind(tag: string, named: BlockKind | undefined, around: BlockKind): BlockKind {
  if (named) return named;
  const byTag = TAG_KIND[tag];
  if (byTag === 'heading' || byTag === 'headline') return byTag;
  // A paragraph in a quotation, a post, a list item or a standfirst is still that.
  if (around === 'quote' || around === 'post' || around === 'item' || around === 'standfirst') return around;
  return byTag ?? (around === 'headline' || around === 'heading' ? around : 'paragraph');
}

function toNamed(name: string): Named {
  if (POST.test(name)) return { kind: 'post', beside: 'no', isArticle: false };
  const words = name.replace(ABOUT, ' ').replace(/([a-z])(?=[A-Z])/g, '$1-');
  const beside = SURELY.test(words) ? 'surely' : LIKELY.test(words) ? 'likely' : 'no';
  return {
    kind: STANDFIRST.test(words) ? 'standfirst' : undefined,
    beside,
    isArticle: beside === 'no' && ARTICLE.test(words),
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
