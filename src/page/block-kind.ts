// What a block of text is, judged from the element it stands in: headline, paragraph, text beside the article …
// Judges names and tags only; it does not find the article, and reads no text.
import type { BlockKind } from '../text/article.ts';
import { NAMELESS, type Named, namedOf, toBoth } from './names.ts';
import type { PlainDom } from './plain-dom.ts';
import type { Besideness } from './regions.ts';
import { isSuspectName } from './sight.ts';
import type { Tag } from './tags.ts';

const ROLE_BESIDE: Named = { kind: undefined, beside: 'likely', isArticle: false };
const HEADLINE: Named = { kind: 'headline', beside: 'no', isArticle: false };
const SUBHEADLINE: Named = { kind: 'standfirst', beside: 'no', isArticle: false };
const BODY: Named = { kind: undefined, beside: 'no', isArticle: true };

const ITEMPROP: ReadonlyMap<string, Named> = new Map([
  ['headline', HEADLINE],
  ['alternativeHeadline', SUBHEADLINE],
  ['alternativeheadline', SUBHEADLINE],
  ['articleBody', BODY],
]);

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
  const names = dom.attributeNames(element);
  // By number, here and below: asked of every element, and iterators are dear until the engine has optimised them.
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    if (name === 'class') className = dom.attribute(element, name);
    else if (OWN.has(name)) {
      own ??= [];
      own.push(name);
    }
  }
  return className === null && !own ? BARE : { className, own };
}

/** Whether attributes make it likely that an inline element is not for the eye. */
export function isSuspect({ className, own }: Traits): boolean {
  if (className !== null && isSuspectName(className)) return true;
  return own !== undefined && (own.includes('hidden') || own.includes('style'));
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
  /** The elements by which headline and article are known; while they stay, so does what is in them. */
  readonly marks: readonly (Node | null)[];

  /** @param root what is read; elements that wrap its main headline or article are never text beside it. */
  constructor(root: Node, dom: PlainDom) {
    this.#dom = dom;
    this.marks = findMarks(root);
    this.#articleWrappers = toWrappers(this.marks, dom);
  }

  /** Whether the main headline or the article is in it. */
  isWrapper(element: Element): boolean {
    return this.#articleWrappers.has(element);
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
    if (tag.isWhole || this.isWrapper(element)) return 'no';
    if (named !== 'no') return named;
    // The header of a page stands under body; that of an article deeper.
    if (tag.isWrapper && !(tag.name === 'header' && isInArticle(around))) return 'likely';
    return tag.beside;
  }

  #readNames(element: Element, tag: Tag, { className, own }: Traits): Named {
    let named = className === null ? NAMELESS : namedOf(className);
    if (tag.isCustom) named = toBoth(namedOf(tag.name), named);
    if (!own) return named;
    for (let i = 0; i < own.length; i++) {
      const name = own[i]!;
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

/** What marks a page's main headline and article. */
function findMarks(root: Node): readonly (Node | null)[] {
  const { querySelector } = root as ParentNode;
  if (typeof querySelector !== 'function') return []; // a text node, or a form with a field of that name
  const find = (mark: string): Element | null => querySelector.call(root, mark);
  const headline = find('h1');
  const main = find('main');
  // A main element around the headline may hold anything else, too.
  const body = main && !main.contains(headline) ? null : find('[itemprop~="articleBody"]');
  // Only where nothing better is marked: the first <article> may well be a teaser or a comment.
  return [headline, main, body, headline || main || body ? null : find('article')];
}

/** Marks, and every element around them. */
function toWrappers(marks: readonly (Node | null)[], dom: PlainDom): ReadonlySet<Node> {
  const wrappers = new Set<Node>();
  for (const mark of marks)
    for (let up: Node | null = mark; up && !wrappers.has(up); up = dom.parent(up)) wrappers.add(up);
  return wrappers;
}
