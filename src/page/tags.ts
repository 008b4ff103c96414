// What HTML's own elements are to the reading of text: which are read, which stand in lines of their own, what their text
// is. Knows tags only; names, attributes and style are judged elsewhere.
import type { BlockKind } from '../text/article.ts';
import type { Besideness } from './regions.ts';

/** What the walk does at a node. Tags that are not listed are inline. */
export type TagRole =
  | 'text'
  | 'block'
  | 'inline'
  /** Most often inline, but made a block by style more often than any other tag. */
  | 'styled'
  | 'line-break'
  /** Is not read, and ends the line. */
  | 'break'
  | 'skip';

export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly role: TagRole;
  /** What text in it is, where the tag says so. */
  readonly kind: BlockKind | undefined;
  readonly beside: Besideness;
  /** Text beside the article, unless the article itself is within: a form may wrap a whole page. */
  readonly isWrapper: boolean;
  /** The page's own element: what its names say is about the page, not about its text. */
  readonly isWhole: boolean;
  readonly isRoot: boolean;
  /** Whether it says that an article is in here. */
  readonly isArticle: boolean;
  readonly isCustom: boolean;
  /** Whether it may have a shadow root: few of HTML's own elements may. */
  readonly mayHost: boolean;
}

const toSet = (tags: string): ReadonlySet<string> => new Set(tags.split(' '));

/** Tags that HTML lays out as lines of their own. All others, unknown and custom ones too, stand within a line. */
export const BLOCK_TAGS = toSet(
  'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup legend li main menu nav ol p pre search section summary ' +
    'table caption thead tbody tfoot tr td th ul',
);

const SKIPPED = toSet(
  '#comment #processing-instruction script style noscript template textarea select option datalist button svg ' +
    'annotation annotation-xml canvas map head title del rp wbr noframes noembed progress meter',
);
const BREAKS = toSet('hr iframe frame object embed video audio');
const TEXTS = toSet('#text #cdata-section');

const WRAPPERS = toSet('form header dialog search');
const WHOLE = toSet('html body main');
const ARTICLES = toSet('article main');
const HOSTS = toSet(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span',
);

const KINDS: Readonly<Record<string, BlockKind>> = {
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

const BESIDE: Readonly<Record<string, Besideness>> = {
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

/** By node name, as the document writes it: one look-up a node tells the walk all it needs to know. */
const known = new Map<string, Tag>();
/** More than HTML has; a page that makes up thousands of tags is not remembered. */
const MOST_TAGS = 1000;

/** @param nodeName as the DOM gives it: '#text', 'DIV', or 'div' in XHTML. */
export function tagOf(nodeName: string): Tag {
  const tag = known.get(nodeName);
  if (tag) return tag;
  const made = toTag(nodeName);
  if (known.size < MOST_TAGS) known.set(nodeName, made);
  return made;
}

function toTag(nodeName: string): Tag {
  const name = nodeName.slice(nodeName.indexOf(':') + 1).toLowerCase();
  const isCustom = name.includes('-') && !name.startsWith('#');
  return {
    name,
    role: toRole(name, isCustom),
    kind: Object.hasOwn(KINDS, name) ? KINDS[name] : undefined,
    beside: (Object.hasOwn(BESIDE, name) && BESIDE[name]) || 'no',
    isWrapper: WRAPPERS.has(name),
    isWhole: WHOLE.has(name),
    isRoot: name === 'html' || name === 'body',
    isArticle: ARTICLES.has(name),
    isCustom,
    mayHost: isCustom || HOSTS.has(name),
  };
}

function toRole(name: string, isCustom: boolean): TagRole {
  if (TEXTS.has(name)) return 'text';
  if (BLOCK_TAGS.has(name)) return 'block';
  if (SKIPPED.has(name)) return 'skip';
  if (BREAKS.has(name)) return 'break';
  if (name === 'br') return 'line-break';
  return name === 'span' || isCustom ? 'styled' : 'inline';
}
