// Reads a page's text once: which words, in which blocks, and where in the DOM each stands. Changes nothing on the
// page, and does not judge which part of it is the article: a block's kind only tells prose from what stands beside it.
import type { Article, Block } from '../text/article.ts';
import { KindJudge, type Look } from './block-kind.ts';
import { type Besideness, type BlockPlace, findArticle, type Place } from './find-article.ts';
import { type PlainDom, plainDomOf } from './plain-dom.ts';
import { attributesOnly, BLOCK_TAGS, isSuspectName, type Sight, toSight } from './sight.ts';
import { TextMap } from './text-map.ts';
import { TextWriter } from './text-writer.ts';

/** Node types. */
const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

export interface PageText {
  readonly article: Article;
  readonly map: TextMap;
  /** Where each block of the article stands, one for each. */
  readonly places: readonly BlockPlace[];
}

/** What the walk does at an element, by its tag. Tags that are not listed are inline. */
type TagRole = 'skip' | 'skip-and-break' | 'break' | 'line-break' | 'block' | 'styled';

const ROLE = new Map<string, TagRole>();
const assign = (role: TagRole, tags: string) => {
  for (const tag of tags.split(' ')) ROLE.set(tag, role);
};
assign(
  'skip',
  'script style noscript template textarea select option datalist button svg annotation annotation-xml canvas ' +
    'map head title del rp wbr noframes noembed progress meter',
);
assign('skip-and-break', 'iframe object embed video audio');
assign('break', 'hr');
assign('line-break', 'br');
assign('block', [...BLOCK_TAGS].join(' '));
// Most often inline, but made a block by style more often than any other tag.
assign('styled', 'span');

/**
 * Paragraphs that look alike to a style sheet are alike: after one has been seen, the next ones of the same tag and
 * class, in parents that are alike too, are taken as shown too, up to this many. Asking for each doubles the time of the whole reading; the price
 * is that paragraphs hidden by `:nth-child` alone may be read, at most this many of them.
 */
const TRUSTED_SIBLINGS = 12;

/** Attributes by which an element may look or be other than its siblings of the same class. */
const OWN_LOOK = new Set(['style', 'hidden', 'id', 'role', 'itemprop', 'aria-hidden', 'aria-label']);

/** In text beside the article, shorter than this there is not much to leave unread … */
const WORTH_SKIPPING = 100;
/** … and without the end of a sentence nothing to annotate. */
const SENTENCE = /[\p{L}\d”"’)%][.!?…][”"’)]*(?:\s|$)/u;

const PLAIN: Look = { kind: 'paragraph', beside: 'no', isArticle: false };

/** Nodes: well under a millisecond of reading. */
const BETWEEN_YIELDS = 256;

/** What a walk knows of the element it is in. */
interface Level extends Place {
  readonly element: Element;
  readonly tag: string;
  readonly up: Level | undefined;
  readonly isPre: boolean;
  /** How the element ends: with a line of its own, or as a part of one. */
  readonly isBlock: boolean;
  /** An inline element that style may well have made a block. */
  readonly isSeam: boolean;
  /** Whether it stands in something beside an article. */
  readonly isBeside: boolean;
  /** What was seen in it, and in others like it. */
  readonly like: Like;
}

/** What was seen of a block, how many were taken to be like it since, and their child blocks by tag and class. */
interface Like {
  readonly look: Look;
  count: number;
  children: Map<string, Like> | undefined;
}

/**
 * Reads the text of a document or of any node in it.
 *
 * Read is what a reader of the page sees: `aria-hidden` letters (drop caps) are, copies for screen readers are not.
 * Style is asked for block-level elements and for spans and custom elements with attributes; for any other inline
 * element only where it would join two words, or where its own attributes speak of hiding. So an inline element that
 * only a style sheet hides, under an ordinary name, is read.
 *
 * @param sight what is visible; by default the document's own computed style, or attributes alone where it has none.
 */
export function readText(root: Node, sight: Sight = defaultSight(root)): PageText {
  const writer = new TextWriter<Level>();
  const walk = new Walk(root, sight, writer).run();
  while (!walk.next().done);
  return toPageText(root, writer);
}

/**
 * The same, in stretches of work after each of which `pause` is awaited, so that a long page never blocks the browser.
 * @param isDue whether it is time to pause; asked every few hundred nodes.
 * @returns undefined where the page was changed under the walk, so that it lost its way; whoever follows the page will
 * have noticed the change too, and reads again.
 */
export async function readTextInSlices(
  root: Node,
  isDue: () => boolean,
  pause: () => Promise<void>,
  sight: Sight = defaultSight(root),
): Promise<PageText | undefined> {
  const writer = new TextWriter<Level>();
  const walk = new Walk(root, sight, writer);
  const steps = walk.run();
  while (!steps.next().done) {
    if (!isDue()) continue;
    await pause();
    if (!walk.hasItsPlace) return undefined;
  }
  return toPageText(root, writer);
}

function toPageText(root: Node, writer: TextWriter<Level>): PageText {
  const { text, blocks, sources, linked, runs } = writer.finish();
  const places = sources.map((place, i) => ({ place, linked: linked[i]! }));
  const kinds = findArticle(text, blocks, places);
  const judged = blocks.map(({ from, to }, i): Block => ({ from, to, kind: kinds[i]! }));
  return { article: { text, blocks: judged }, map: new TextMap(root, text, runs), places };
}

function defaultSight(root: Node): Sight {
  // A node outside its document has no computed style at all.
  if (!root.isConnected) return attributesOnly;
  return toSight(root.ownerDocument ?? (root as Document));
}

class Walk {
  readonly #root: Node;
  readonly #sight: Sight;
  readonly #writer: TextWriter<Level>;
  readonly #dom: PlainDom;
  readonly #judge: KindJudge;
  #level!: Level;
  /** Where the walk stopped. */
  #next: Node | null = null;
  #links = 0;
  /** Inline elements that began or ended since the last character; any may be a block by style, and so end the line. */
  #seams: Element[] = [];
  /** The seams that are asked about even where white space holds the words apart. */
  #styledSeams = 0;

  constructor(root: Node, sight: Sight, writer: TextWriter<Level>) {
    this.#root = root;
    this.#sight = sight;
    this.#writer = writer;
    this.#dom = plainDomOf(root);
    this.#judge = new KindJudge(root, this.#dom);
  }

  /** Whether the walk can go on where it stopped: the node it came to is still where it was. */
  get hasItsPlace(): boolean {
    const node = this.#next;
    return node === null || (node.isConnected && this.#dom.parent(node) === this.#level.element);
  }

  /**
   * A loop and a stack of its own: a page may nest deeper than the engine's stack. Yields every few hundred nodes, for
   * whoever wants to stop there for a while.
   */
  *run(): Generator<void> {
    const { firstChild, nextSibling, nodeType } = this.#dom;
    const tag = nodeType(this.#root) === ELEMENT ? this.#dom.localName(this.#root as Element) : '';
    const look: Look = tag ? this.#judge.look(this.#root as Element, tag, 'paragraph') : PLAIN;
    this.#level = {
      element: this.#root as Element,
      tag,
      ...look,
      isPre: tag === 'pre',
      isBlock: true,
      isSeam: false,
      isBeside: false,
      up: undefined,
      look: undefined,
      like: toLike(look),
    };
    if (nodeType(this.#root) === TEXT) this.#readTextNode(this.#root as Text);
    let node: Node | null = firstChild(this.#root);
    let count = 0;
    while (node) {
      if (++count % BETWEEN_YIELDS === 0) {
        this.#next = node;
        yield;
      }
      const type = nodeType(node);
      let next: Node | null = null;
      if (type === TEXT || type === CDATA) this.#readTextNode(node as Text);
      else if (type === ELEMENT && this.#enter(node as Element)) {
        next = firstChild(node);
        if (!next) this.#leave();
      }
      next ??= nextSibling(node);
      while (!next && this.#level.up) {
        const { element } = this.#level;
        this.#leave();
        next = nextSibling(element);
      }
      node = next;
    }
  }

  #readTextNode(node: Text): void {
    const { data } = node;
    if (this.#seams.length > 0) this.#closeSeams(data);
    this.#writer.write(node, data, this.#level);
  }

  /** Whether the element's children are to be read; if so, it is the new innermost level. */
  #enter(element: Element): boolean {
    const tag = this.#dom.localName(element);
    const role = ROLE.get(tag);
    if (role === undefined) return this.#enterInline(element, tag, tag.includes('-'));
    switch (role) {
      case 'block':
        return this.#enterBlock(element, tag);
      case 'styled':
        return this.#enterInline(element, tag, true);
      case 'line-break':
        this.#writer.breakLine();
        return false;
      case 'skip':
        return false;
      default:
        this.#writer.closeBlock();
        return false;
    }
  }

  #enterBlock(element: Element, tag: string): boolean {
    const around = this.#level;
    const look = this.#lookOf(element, tag);
    const known = look === undefined ? undefined : around.like.children?.get(look);
    let like: Like;
    if (known && known.count < TRUSTED_SIBLINGS) {
      known.count++;
      like = known;
    } else {
      // A page may hide its root until its scripts have run (anti-flicker snippets); it is read all the same.
      if (tag !== 'html' && tag !== 'body' && !this.#sight.isShown(element)) return false;
      if (known) known.count = 0;
      like = known ?? toLike(this.#judge.look(element, tag, around.kind));
      if (look !== undefined && !known) {
        around.like.children ??= new Map();
        around.like.children.set(look, like);
      }
    }
    const { kind, beside, isArticle } = like.look;
    const isBeside = around.isBeside || beside !== 'no';
    if (isBeside && !around.isBeside && !this.#holdsProse(element)) {
      this.#closeBlock();
      return false;
    }
    // Style may run a block-level tag into the line. It matters only if there is a line to run into.
    const isBlock = !this.#writer.isInLine || this.#sight.isBlock(element);
    if (isBlock) this.#closeBlock();
    this.#level = {
      element,
      tag,
      kind,
      beside,
      isArticle,
      isPre: around.isPre || tag === 'pre',
      isBlock,
      isSeam: false,
      isBeside,
      up: around,
      look,
      like,
    };
    return true;
  }

  /** What an element shares with siblings that look the same; undefined if it may look, or be, like no other. */
  #lookOf(element: Element, tag: string): string | undefined {
    let hasClass = false;
    for (const name of this.#dom.attributeNames(element)) {
      if (name === 'class') hasClass = true;
      else if (OWN_LOOK.has(name)) return undefined;
    }
    return hasClass ? `${tag} ${this.#dom.attribute(element, 'class')}` : tag;
  }

  /** Menus, lists of links and the like are not worth reading: half of a page's elements are in them. */
  #holdsProse(element: Element): boolean {
    const text = this.#dom.allText(element);
    return text.length < WORTH_SKIPPING || SENTENCE.test(text);
  }

  #enterInline(element: Element, tag: string, isStyled: boolean): boolean {
    const around = this.#level;
    let { kind } = around;
    let beside: Besideness = 'no';
    let isBlock = false;
    let isSeam = false;
    if (tag.includes('-') || this.#dom.hasAttributes(element)) {
      if ((isStyled || this.#isSuspect(element)) && !this.#sight.isShown(element)) return false;
      if (this.#dom.attribute(element, 'itemprop') === 'headline') kind = 'headline';
      isSeam = isStyled;
      // At the start of a line only the kind is in question, and that only where a name speaks of another one.
      if (isStyled && kind !== 'headline' && !this.#writer.isInLine) {
        const named = this.#judge.look(element, tag, kind);
        isBlock = (named.beside !== 'no' || named.kind !== kind) && this.#sight.isBlock(element);
        if (isBlock) ({ kind, beside } = named);
      }
    }
    if (!isBlock) this.#addSeam(element, isSeam);
    if (tag === 'a' && this.#links++ === 0) this.#writer.isLink = true;
    this.#level = {
      element,
      tag,
      kind,
      beside,
      isArticle: false,
      isPre: around.isPre,
      isBlock,
      isSeam,
      isBeside: around.isBeside,
      up: around,
      look: undefined,
      like: around.like,
    };
    return true;
  }

  #isSuspect(element: Element): boolean {
    const { attribute } = this.#dom;
    const className = attribute(element, 'class');
    return (
      (className !== null && isSuspectName(className)) ||
      attribute(element, 'hidden') !== null ||
      attribute(element, 'style') !== null
    );
  }

  #leave(): void {
    const { element, tag, isBlock, isSeam, up } = this.#level;
    this.#level = up!;
    if (tag === 'a' && --this.#links === 0) this.#writer.isLink = false;
    if (isBlock) this.#closeBlock();
    else this.#addSeam(element, isSeam);
  }

  #closeBlock(): void {
    this.#writer.closeBlock();
    if (this.#seams.length > 0) this.#clearSeams();
  }

  #addSeam(element: Element, isStyled: boolean): void {
    if (!this.#writer.isInLine || !(isStyled || this.#writer.isInWord)) return;
    // Few elements begin and end between two words; a page that puts thousands there is not asked for each.
    if (this.#seams.length >= 8) return;
    this.#seams.push(element);
    if (isStyled) this.#styledSeams++;
  }

  /** Before the next text: ends the line if an element by style does so here. */
  #closeSeams(data: string): void {
    const first = /\S/.exec(data);
    if (!first) {
      // White space: no words touch here, and only the styled seams stay in question.
      if (this.#styledSeams === 0 && data !== '') this.#clearSeams();
      return;
    }
    const isTouching = first.index === 0 && this.#writer.isInWord && /^[\p{L}\p{N}“"]/u.test(data);
    const isAsked = isTouching || this.#styledSeams > 0;
    if (isAsked && this.#seams.some(element => this.#sight.isBlock(element))) this.#writer.closeBlock();
    this.#clearSeams();
  }

  #clearSeams(): void {
    this.#seams = [];
    this.#styledSeams = 0;
  }
}

function toLike(look: Look): Like {
  return { look, count: 0, children: undefined };
}
