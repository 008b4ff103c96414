// Puts the article's text together: white space, invisible characters, blocks, and the runs that lead back to the text
// nodes. Knows strings and text nodes; does not know elements.
import type { Block, BlockKind } from '../text/article.ts';
import type { Runs } from './text-map.ts';

// Characters without width: soft hyphen, zero-width spaces and joiners, marks of direction, word joiner, BOM.
const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';
/** What does not stand in the text as it is: all white space but a single plain space, and the invisible. */
const IRREGULAR = new RegExp(`[\\s${INVISIBLE}]{2,}|[${INVISIBLE}]|[^\\S ]`, 'g');
/**
 * Whether there may be anything irregular: most text nodes hold nothing. One class and one string, since each further
 * alternative costs as much again per character; so it knows a few characters too many.
 */
const MAY_BE_IRREGULAR =
  /[\t-\r\u0085-\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]| {2}/;
const WHITE = new RegExp(`(?![${INVISIBLE}])\\s`);
const BLANK_LINE = /\n[^\S\n]*\r?\n/;

const SPACE = 32;

/** Where a block stands, as the walk tells it. */
export interface Source {
  readonly kind: BlockKind;
  readonly isPre: boolean;
}

/** What was written, block by block. */
export interface Written<S extends Source> {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** One for each block: where it stands, and how many of its characters stand in links. */
  readonly sources: readonly S[];
  readonly linked: readonly number[];
  readonly runs: Runs;
}

/** How many blocks and runs there were at some point. */
interface Extent {
  readonly blocks: number;
  readonly runs: number;
}

export class TextWriter<S extends Source> {
  /** Where each block began. */
  readonly #sources: S[] = [];
  /** How many characters of each block stand in links. */
  readonly #linked: number[] = [];
  readonly #parts: string[] = [];
  readonly #blocks: Block[] = [];
  readonly #nodes: Text[] = [];
  readonly #nodeOffsets: number[] = [];
  readonly #textOffsets: number[] = [];
  readonly #lengths: number[] = [];
  /** Length of the text so far. */
  #length = 0;
  #from = 0;
  #source: S | undefined;
  #linkedHere = 0;
  /** Whether what is written now stands in a link. */
  isLink = false;
  /** Whether the line that is being written holds a character. A field, not a getter: asked at every node; written here only. */
  isInLine = false;
  #endsInSpace = false;
  #lineBreaks = 0;

  /** Whether what comes next would touch a character, other than a mark that opens something. */
  get isInWord(): boolean {
    if (!this.isInLine || this.#endsInSpace) return false;
    const part = this.#parts.at(-1)!;
    return !'“‘"\'([/-–—'.includes(part[part.length - 1]!);
  }

  /** Adds a text node's data. `source` counts if a block begins here; in preformatted text a blank line ends a block. */
  write(node: Text, data: string, source: S): void {
    if (!MAY_BE_IRREGULAR.test(data)) {
      if (data !== '') this.#writePlain(node, data, 0, data.length, source);
      return;
    }
    if (!this.isInLine && data.trim() === '') return; // indentation between blocks
    let at = 0;
    IRREGULAR.lastIndex = 0;
    for (let m = IRREGULAR.exec(data); m; m = IRREGULAR.exec(data)) {
      const found = m[0];
      if (m.index > at) this.#writePlain(node, data, at, m.index, source);
      if (source.isPre && BLANK_LINE.test(found)) this.closeBlock();
      else if (this.isInLine && !this.#endsInSpace) {
        const white = found.search(WHITE);
        if (white >= 0) this.#writeSpace(node, m.index + white);
      }
      at = m.index + found.length;
    }
    if (at < data.length) this.#writePlain(node, data, at, data.length, source);
  }

  /** One `<br>`: a space; a second one in a row ends the block. */
  breakLine(): void {
    this.#lineBreaks++;
    if (this.#lineBreaks > 1) this.closeBlock();
    else if (this.isInLine && !this.#endsInSpace) this.#append(' ');
  }

  /** Ends the block, if one has begun. A space at its end is taken back. */
  closeBlock(): void {
    this.#lineBreaks = 0;
    if (!this.isInLine) return;
    if (this.#endsInSpace) this.#takeBackSpace();
    this.#blocks.push({ from: this.#from, to: this.#length, kind: this.#source!.kind });
    this.#sources.push(this.#source!);
    this.#linked.push(this.#linkedHere);
    this.isInLine = false;
  }

  /** Numbers of the blocks and runs so far; between blocks only. */
  get blocks(): number {
    return this.#blocks.length;
  }
  get runs(): number {
    return this.#nodes.length;
  }

  /** Adds blocks of an earlier text, at least one, with all their runs; between blocks only. */
  copy(earlier: Written<S>, from: Extent, to: Extent): void {
    if (this.#blocks.length > 0) this.#append('\n');
    const start = earlier.blocks[from.blocks]!.from;
    const by = this.#length - start;
    this.#append(earlier.text.slice(start, earlier.blocks[to.blocks - 1]!.to));
    for (let i = from.blocks; i < to.blocks; i++) {
      const block = earlier.blocks[i]!;
      const source = earlier.sources[i]!;
      this.#blocks.push({ from: block.from + by, to: block.to + by, kind: source.kind });
      this.#sources.push(source);
      this.#linked.push(earlier.linked[i]!);
    }
    const { nodes, nodeOffsets, textOffsets, lengths } = earlier.runs;
    for (let i = from.runs; i < to.runs; i++) {
      this.#nodes.push(nodes[i]!);
      this.#nodeOffsets.push(nodeOffsets[i]!);
      this.#textOffsets.push(textOffsets[i]! + by);
      this.#lengths.push(lengths[i]!);
    }
  }

  finish(): Written<S> {
    this.closeBlock();
    return {
      text: this.#parts.join(''),
      blocks: this.#blocks,
      sources: this.#sources,
      linked: this.#linked,
      runs: {
        nodes: this.#nodes,
        nodeOffsets: new Int32Array(this.#nodeOffsets),
        textOffsets: new Int32Array(this.#textOffsets),
        lengths: new Int32Array(this.#lengths),
      },
    };
  }

  /** Adds characters that stand as they are; only their first and last may be a space. */
  #writePlain(node: Text, data: string, start: number, end: number, source: S): void {
    let from = start;
    if (data.charCodeAt(from) === SPACE && (!this.isInLine || this.#endsInSpace)) from++;
    if (from === end) return;
    const isSpaceOnly = end - from === 1 && data.charCodeAt(from) === SPACE;
    if (!this.isInLine) this.#open(source);
    if (!isSpaceOnly) this.#lineBreaks = 0;
    if (this.isLink) this.#linkedHere += end - from;
    this.#addRun(node, from, end - from);
    this.#append(from === 0 && end === data.length ? data : data.slice(from, end));
    this.#endsInSpace = data.charCodeAt(end - 1) === SPACE;
  }

  #writeSpace(node: Text, nodeOffset: number): void {
    this.#addRun(node, nodeOffset, 1);
    this.#append(' ');
  }

  #open(source: S): void {
    if (this.#blocks.length > 0) this.#append('\n');
    this.#from = this.#length;
    this.#source = source;
    this.#linkedHere = 0;
    this.isInLine = true;
    this.#endsInSpace = false;
  }

  #append(part: string): void {
    this.#parts.push(part);
    this.#length += part.length;
    this.#endsInSpace = part === ' ';
  }

  #addRun(node: Text, nodeOffset: number, length: number): void {
    const last = this.#nodes.length - 1;
    if (
      last >= 0 &&
      this.#nodes[last] === node &&
      this.#nodeOffsets[last]! + this.#lengths[last]! === nodeOffset &&
      this.#textOffsets[last]! + this.#lengths[last]! === this.#length
    ) {
      this.#lengths[last]! += length;
      return;
    }
    this.#nodes.push(node);
    this.#nodeOffsets.push(nodeOffset);
    this.#textOffsets.push(this.#length);
    this.#lengths.push(length);
  }

  #takeBackSpace(): void {
    const part = this.#parts.pop()!;
    if (part.length > 1) this.#parts.push(part.slice(0, -1));
    this.#length--;
    this.#endsInSpace = false;
    const last = this.#nodes.length - 1;
    if (last < 0 || this.#textOffsets[last]! + this.#lengths[last]! <= this.#length) return;
    if (--this.#lengths[last]! > 0) return;
    for (const list of [this.#nodes, this.#nodeOffsets, this.#textOffsets, this.#lengths]) list.pop();
  }
}
