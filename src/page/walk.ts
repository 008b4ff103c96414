// The walk through a page's DOM, as the page is shown: node after node, through open shadow roots and slots. Decides what
// is read, what an earlier walk has read already, and where a line ends; the text itself is put together by the writer, and what
// is an article is found later.
import { isSuspect, KindJudge, type Look, readTraits, type Traits } from './block-kind.ts';
import { type Earlier, type EarlierWalk, move, type Trace, toEarlierWalk } from './earlier-walk.ts';
import { Level, type Tally, toDifference } from './level.ts';
import { Like } from './like.ts';
import { type PlainDom, plainDomOf } from './plain-dom.ts';
import type { Besideness } from './regions.ts';
import { LETTERS, Seams } from './seams.ts';
import type { Sight } from './sight.ts';
import { type Tag, tagOf } from './tags.ts';
import { TextWriter } from './text-writer.ts';

/**
 * Text that by its names is likely to stand beside the article is read from this length on (UTF-16 units, scripts in it
 * count too): so long, it may be the article after all, under a name that misleads. Of 90 saved news pages none loses
 * any of its article by it; from 1,500 on some do.
 */
const MAY_BE_ARTICLE = 600;
/** … and what holds no end of a sentence is a menu or a list. */
const SENTENCE = new RegExp(`[${LETTERS}\\d”"’)%][.!?…][”"’)]*(?:\\s|$)`);

/** Which text beside the article is read: what may be the article after all, or everything. */
export type TextBeside = 'doubtful' | 'all';

/**
 * Elements nested deeper are not entered. Parsers nest no deeper than 512; scripts can, but browsers lay out little of it, and
 * asking one for the style of what is ten thousand deep takes its tab down (Chromium 156).
 */
const DEEPEST = 600;

export class Walk {
  /** The open shadow roots that were met so far. */
  readonly roots: ShadowRoot[] = [];
  /** And the frames. */
  readonly frames: HTMLIFrameElement[] = [];
  readonly #kept: Level[] = [];
  readonly #earlier: EarlierWalk | undefined;
  readonly #sight: Sight;
  readonly #writer = new TextWriter<Level>();
  readonly #dom: PlainDom;
  readonly #judge: KindJudge;
  #level: Level;
  /** The node to be read next; null at the end. */
  #next: Node | null;
  #links = 0;
  readonly #seams: Seams;
  readonly #textBeside: TextBeside;

  constructor(root: Node, sight: Sight, textBeside: TextBeside, earlier?: Earlier) {
    this.#sight = sight;
    this.#textBeside = textBeside;
    this.#seams = new Seams(this.#writer, sight);
    this.#dom = plainDomOf(root);
    this.#judge = new KindJudge(root, this.#dom);
    if (earlier) this.#earlier = toEarlierWalk(earlier, this.#judge.marks);
    this.#level = this.#toRootLevel(root);
    const { tag } = this.#level;
    if (tag.role === 'text') this.#readTextNode(root as Text);
    this.#next =
      tag.name === '#document'
        ? this.#dom.rootElement(root as Document)
        : this.#firstIn(root as Element, tag);
  }

  #toRootLevel(root: Node): Level {
    const tag = tagOf(this.#dom.nodeName(root));
    const element = root as Element;
    const look: Look = tag.name.startsWith('#')
      ? { kind: 'paragraph', beside: 'no', isArticle: false }
      : this.#judge.look(element, tag, readTraits(element, this.#dom));
    const level = new Level(element, tag, undefined, look.kind, look.beside, new Like(tag, look, '', ''));
    level.isArticle = look.isArticle;
    level.isBlock = level.isShown = true;
    return level;
  }

  /** Whether the walk can go on where it stopped: the node it came to is still where it was. */
  get hasItsPlace(): boolean {
    const node = this.#next;
    return node === null || (node.isConnected && this.#dom.shownIn(node) === this.#level.element);
  }

  /**
   * Reads so many nodes. A loop and a stack of its own: a page may nest deeper than the engine's stack.
   * @returns false once all is read.
   */
  advance(nodes: number): boolean {
    let node = this.#next;
    for (let left = nodes; node && left > 0; left--) node = this.#read(node);
    this.#next = node;
    return node !== null;
  }

  /** What was read; once all is. */
  finish(): Trace {
    const { roots, frames } = this;
    return { written: this.#writer.finish(), roots, frames, kept: this.#kept, marks: this.#judge.marks };
  }

  /** @returns the node after it. */
  #read(node: Node): Node | null {
    const tag = tagOf(this.#dom.nodeName(node));
    const isTooDeep = this.#level.depth >= DEEPEST;
    let isEntered = false;
    let hidden: Level | undefined;
    switch (tag.role) {
      case 'text':
        hidden = this.#readTextNode(node as Text);
        break;
      case 'block':
        isEntered = !isTooDeep && this.#enterBlock(node as Element, tag);
        break;
      case 'inline':
      case 'styled':
        isEntered = !isTooDeep && this.#enterInline(node as Element, tag);
        break;
      case 'line-break':
        this.#writer.breakLine();
        break;
      case 'break':
        this.#writer.closeBlock();
        if (tag.name.endsWith('frame')) this.frames.push(node as HTMLIFrameElement);
    }
    if (isEntered) {
      const first = this.#firstIn(node as Element, tag);
      if (first) return first;
      this.#leave();
    }
    let next = hidden ? null : this.#after(node);
    while (!next && this.#level.up) {
      const left = this.#level;
      this.#leave();
      if (left === hidden) hidden = undefined;
      next = hidden ? null : this.#after(left.element);
    }
    return next;
  }

  /** The first node in the element just entered, as the page is shown. */
  #firstIn(element: Element, tag: Tag): Node | null {
    if (tag.mayHost) {
      const shadow = this.#dom.shadowRoot(element);
      if (shadow) {
        this.roots.push(shadow);
        return this.#dom.firstChild(shadow);
      }
    }
    return this.#level.slotted?.pop() ?? this.#dom.firstChild(element);
  }

  #after(node: Node): Node | null {
    const { slotted } = this.#level;
    return slotted ? (slotted.pop() ?? null) : this.#dom.nextSibling(node);
  }

  /** @returns what is to be left at once, since nothing in it is shown. */
  #readTextNode(node: Text): Level | undefined {
    const { data } = node;
    const writer = this.#writer;
    if (writer.isInLine) {
      if (this.#seams.endsLine(data)) writer.closeBlock();
    } else if (data.trim() === '') return undefined; // indentation between blocks
    if (!writer.isInLine) {
      const hidden = this.#findHidden();
      if (hidden) return hidden;
      this.#seams.clear(); // of a line that a break has ended
    }
    writer.write(node, data, this.#level);
    return undefined;
  }

  /**
   * Whether a block of text that begins here is seen. Asked only now: most elements hold no text of their own, and the
   * sight looks through all that is around one.
   * @returns the outermost element around it that is not shown; undefined if all are.
   */
  #findHidden(): Level | undefined {
    let level = this.#level;
    while (level.up && level.tag.role !== 'block') level = level.up;
    const { like, element } = level;
    if (level.isShown) return undefined;
    level.isShown = like.isShown(element, this.#sight);
    if (level.isShown) return undefined;
    let hidden = level;
    for (let up = level.up; up && !up.isShown && !this.#sight.isShown(up.element); up = up.up) hidden = up;
    return hidden;
  }

  /** Whether the element's children are to be read; if so, it is the new innermost level. */
  #enterBlock(element: Element, tag: Tag): boolean {
    const around = this.#level;
    // What is not shown must not end a line; where none has begun, it is time to ask when text comes.
    const { isInLine } = this.#writer;
    if (isInLine && !this.#sight.isShown(element)) return false;
    const isBetween = !isInLine && this.#links === 0;
    if (isBetween && this.#takeOver(element, around)) return false;
    const traits = readTraits(element, this.#dom);
    const like = this.#findLike(element, tag, traits);
    const { kind, beside, isArticle } = like.look;
    if (this.#isLeftOut(element, tag, beside)) {
      this.#closeBlock();
      return false;
    }
    // Style may run a block-level tag into the line. It matters only if there is a line to run into.
    const isBlock = !isInLine || this.#sight.isBlock(element);
    if (isBlock) this.#closeBlock();
    const level = new Level(element, tag, around, kind, beside, like);
    level.isArticle = isArticle;
    level.isBlock = isBlock;
    level.isFresh = this.#earlier?.isFresh(element, around) === true;
    if (isBetween) level.before = this.#tally();
    // A page may hide its root until its scripts have run (anti-flicker snippets); it is read all the same.
    level.isShown = isInLine || tag.isRoot;
    this.#level = level;
    return true;
  }

  #tally(): Tally {
    const { blocks, runs } = this.#writer;
    return { blocks, runs, roots: this.roots.length, frames: this.frames.length, kept: this.#kept.length };
  }

  /** Adds what an earlier walk has read in an element, if that still holds. */
  #takeOver(element: Element, around: Level): boolean {
    const known = this.#earlier?.find(element, around);
    if (!known) return false;
    const { trace } = this.#earlier!;
    const { before, after } = known;
    const by = toDifference(this.#tally(), before);
    this.#writer.copy(trace.written, before, after);
    for (const root of trace.roots.slice(before.roots, after.roots)) this.roots.push(root);
    for (const frame of trace.frames.slice(before.frames, after.frames)) this.frames.push(frame);
    // The element itself is the last, and moved with the rest.
    for (const level of trace.kept.slice(before.kept, after.kept))
      this.#kept.push(by ? move(level, by) : level);
    known.up = around;
    return true;
  }

  /** What a block is, by itself or by others that look the same. */
  #findLike(element: Element, tag: Tag, traits: Traits): Like {
    const around = this.#level;
    const { own, className } = traits;
    // What wraps the article is like nothing else, however alike it looks.
    const isAlone = own !== undefined || this.#judge.isWrapper(element);
    const known = isAlone ? undefined : around.like.find(tag, className);
    if (known) return known;
    const look = this.#judge.look(element, tag, traits, around);
    const { ownName } = around.like;
    if (own) return new Like(tag, look, ownName, around.look);
    const name = className === null ? tag.name : `${tag.name} ${className}`;
    const made = new Like(tag, look, name, `${name} < ${ownName}`);
    if (isAlone) return made;
    around.like.remember(className, made);
    return made;
  }

  /**
   * Whether text beside the article is not worth reading. Half of a page's elements are in menus, lists of links,
   * comments and the like; to read them took as long as all the rest. A dialog or a form may well be around the article.
   */
  #isLeftOut(element: Element, tag: Tag, beside: Besideness): boolean {
    if (beside === 'no' || this.#textBeside === 'all' || tag.isWrapper) return false;
    if (beside === 'surely') return true;
    const text = this.#dom.allText(element);
    return text.length < MAY_BE_ARTICLE || !SENTENCE.test(text);
  }

  #enterInline(element: Element, tag: Tag): boolean {
    const around = this.#level;
    const isStyled = tag.role === 'styled';
    let { kind } = around;
    let beside: Besideness = 'no';
    let isBlock = false;
    let isSeam = false;
    if (tag.isCustom || this.#dom.hasAttributes(element)) {
      const traits = readTraits(element, this.#dom);
      if ((isStyled || isSuspect(traits)) && !this.#sight.isShown(element)) return false;
      if (traits.own?.includes('itemprop') && this.#dom.attribute(element, 'itemprop') === 'headline')
        kind = 'headline';
      isSeam = isStyled;
      // At the start of a line only the kind is in question, and that only where a name speaks of another one.
      if (isStyled && kind !== 'headline' && !this.#writer.isInLine) {
        const named = this.#judge.look(element, tag, traits, around);
        isBlock = (named.beside !== 'no' || named.kind !== kind) && this.#sight.isBlock(element);
        if (isBlock) {
          ({ kind, beside } = named);
          if (this.#isLeftOut(element, tag, beside)) return false;
        }
      }
    }
    if (!isBlock && this.#writer.isInLine) this.#seams.add(element, isSeam);
    if (tag.name === 'a' && this.#links++ === 0) this.#writer.isLink = true;
    const level = new Level(element, tag, around, kind, beside, around.like);
    level.isBlock = isBlock;
    level.isSeam = isSeam;
    level.isFresh = this.#earlier?.isFresh(element, around) === true;
    if (tag.name === 'slot') level.slotted = [...this.#dom.slotted(element)].reverse();
    this.#level = level;
    return true;
  }

  #leave(): void {
    const level = this.#level;
    const { element, tag, isBlock, isSeam, before } = level;
    this.#level = level.up!;
    if (tag.name === 'a' && --this.#links === 0) this.#writer.isLink = false;
    if (isBlock) this.#closeBlock();
    else if (this.#writer.isInLine) this.#seams.add(element, isSeam);
    if (before && before.blocks < this.#writer.blocks) {
      this.#kept.push(level);
      level.after = this.#tally();
    }
  }

  #closeBlock(): void {
    if (!this.#writer.isInLine) return; // and no seams either
    this.#writer.closeBlock();
    this.#seams.clear();
  }
}
