// What a block of text is, judged from the element it stands in: headline, paragraph, text beside the article …
// Judges names and tags only; it does not find the article, and reads no text.
import type { BlockKind } from '../text/article.ts';
import type { PlainDom } from './plain-dom.ts';

/** Tags that decide by themselves, before any name is looked at. */
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
  nav: 'other',
  footer: 'other',
  aside: 'other',
  figcaption: 'other',
  caption: 'other',
  address: 'other',
  fieldset: 'other',
  menu: 'other',
};

/** Text beside the article, unless the article itself is within: a form may wrap a whole page. */
const WRAPPER = new Set(['form', 'header', 'dialog', 'search']);

const POST =
  /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|fb-post|reddit-(?:embed-bq|card)|truthsocial-embed|text-post-media)(?:$|\s)/;

const STANDFIRST =
  /(?:^|[\s_-])(?:standfirst|dek|deck|sub-?headline|subtitle|article-?summary|article-?(?:intro|description))(?:$|[\s_-])/i;

// Whole words of a name. Not "paywall" nor "subscriber": publishers put those on the article's own body, as Google asks.
const BESIDE =
  /(?:^|[\s_-])(?:comments?|commenting|disqus|livefyre|viafoura|spot-?im|openweb|coral|reply|replies|respond|discussion|related|recommend(?:ed|ations?)|teasers?|promo|newsletter|sign-?up|subscribe|captions?|figcaption|bylines?|author-?bio|contributors?|share|sharing|breadcrumbs?|sidebar|footer|nav|navigation|navbar|menu|masthead|toolbar|cookies?|consent|gdpr|onetrust|advert|advertisement|ads?|sponsor(?:ed)?|outbrain|taboola|tags|credits?|copyright|trending|most-?read|most-?popular|read-?more|read-?next|up-?next|pagination|skip-?link|timestamp|dateline)(?:$|[\s_-])/i;

// A name that says what a page has, not what an element is: "has-sidebar", "with-comments".
const ABOUT = /(?:^|\s)(?:has|with|no|without|show|hide|is)-\S*/gi;

const BESIDE_ROLE =
  /^(?:navigation|complementary|contentinfo|search|banner|dialog|alertdialog|form|menu|menubar|tablist|toolbar)$/;

/** A judge with a memory for names: a page repeats a few of them hundreds of times. */
export class KindJudge {
  readonly #names = new Map<string, BlockKind | undefined>();
  readonly #dom: PlainDom;
  readonly #articleWrappers: ReadonlySet<Node>;

  /** @param root what is read; elements that wrap its main headline or article are never text beside it. */
  constructor(root: Node, dom: PlainDom) {
    this.#dom = dom;
    this.#articleWrappers = findWrappers(root, dom);
  }

  /** The kind of the text right under an element, given the kind of the text around it. */
  kindWithin(element: Element, tag: string, around: BlockKind): BlockKind {
    if (around === 'other') return 'other';
    const byTag = TAG_KIND[tag];
    if (byTag === 'other') return 'other';
    const isWrapper = this.#articleWrappers.has(element);
    if (!isWrapper && WRAPPER.has(tag) && !(tag === 'header' && this.#isInArticle(element))) return 'other';
    const named = this.#dom.hasAttributes(element) ? this.#kindByName(element, tag) : undefined;
    if (named && !(named === 'other' && isWrapper)) return named;
    if (byTag === 'heading' || byTag === 'headline') return byTag;
    // A paragraph in a quotation, a post, a list item or a standfirst is still that.
    if (around === 'quote' || around === 'post' || around === 'item' || around === 'standfirst')
      return around;
    return byTag ?? (around === 'headline' || around === 'heading' ? around : 'paragraph');
  }

  #kindByName(element: Element, tag: string): BlockKind | undefined {
    const read = (name: string) => this.#dom.attribute(element, name) ?? '';
    const itemprop = read('itemprop');
    if (itemprop === 'headline') return 'headline';
    if (itemprop === 'alternativeHeadline' || itemprop === 'alternativeheadline') return 'standfirst';
    if (BESIDE_ROLE.test(read('role'))) return 'other';
    const custom = tag.includes('-') ? `${tag} ` : '';
    const name = `${custom}${read('class')} ${read('id')} ${read('aria-label')}`;
    if (name === '  ') return undefined;
    if (!this.#names.has(name)) this.#names.set(name, toKind(name));
    return this.#names.get(name);
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

function toKind(name: string): BlockKind | undefined {
  if (POST.test(name)) return 'post';
  if (STANDFIRST.test(name)) return 'standfirst';
  return BESIDE.test(name.replace(ABOUT, ' ')) ? 'other' : undefined;
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
