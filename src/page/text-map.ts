// The way back from the article's text to the page: which characters of which text node stand at which offset.
// Made by readText; does not read the page again, except to make sure that a node still says what it said.
import type { Span } from '../text/span.ts';
import { elementsAround } from './plain-dom.ts';

/**
 * Characters of one text node that follow each other both there and in the article's text. Where white space was
 * collapsed or a character left out, one run ends and the next begins; a space that stands for a line break, and
 * the line feed between blocks, are in no run.
 */
export interface Runs {
  readonly nodes: readonly Text[];
  /** Where each run begins in its node's data, UTF-16 units. */
  readonly nodeOffsets: Int32Array;
  /** Where each run begins in `article.text`; ascending. */
  readonly textOffsets: Int32Array;
  readonly lengths: Int32Array;
}

/** Index of the last run that begins at or before a text offset; -1 if none does. */
function findRunBefore(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const isSpace = (unit: string) => /\s/.test(unit);

export class TextMap {
  readonly #root: Node;
  readonly #text: string;
  readonly #runs: Runs;
  readonly #wasConnected: boolean;
  /** First run of each node; made when the first caret is looked up. */
  #firstRuns: Map<Text, number> | undefined;

  constructor(root: Node, text: string, runs: Runs) {
    this.#root = root;
    this.#text = text;
    this.#runs = runs;
    this.#wasConnected = root.isConnected;
  }

  /** Number of runs; what a merge walk costs. */
  get size(): number {
    return this.#runs.nodes.length;
  }

  /**
   * The range of a span (offsets into `article.text`), from its first to its last visible character. Undefined for a
   * span without visible characters, and when the page has since changed there: nothing rather than a wrong place.
   */
  toRange(span: Span): Range | undefined {
    return this.#toRangeFrom(span, findRunBefore(this.#runs.textOffsets, span.from));
  }

  /**
   * The ranges of spans sorted by `from`, in one walk along the text; each as by `toRange`.
   * @param standing one for each span, if at hand: where it is right it is returned itself, since making thousands of ranges
   * anew, which the browser then keeps up to date until it forgets them, costs more than all the rest.
   */
  toRanges(spans: readonly Span[], standing: readonly (Range | undefined)[] = []): (Range | undefined)[] {
    const { textOffsets } = this.#runs;
    let run = 0;
    return spans.map((span, i) => {
      if ((textOffsets[run] ?? 0) > span.from) run = Math.max(0, findRunBefore(textOffsets, span.from));
      while (run + 1 < textOffsets.length && textOffsets[run + 1]! <= span.from) run++;
      return this.#toRangeFrom(span, run, standing[i]);
    });
  }

  /** The text offset of a caret in a text node (UTF-16 units of its data); undefined if that text was not read. */
  offsetOf(node: Node, offset: number): number | undefined {
    this.#firstRuns ??= this.#toFirstRuns();
    const { nodes, nodeOffsets, textOffsets, lengths } = this.#runs;
    const first = this.#firstRuns.get(node as Text);
    if (first === undefined || offset < 0) return undefined;
    // The runs of a node lie together, in ascending order in the node too: the last that begins at or before the caret.
    let low = first;
    let high = first;
    for (let step = 1; nodes[high + 1] === node && nodeOffsets[high + 1]! <= offset; step *= 2) {
      low = high + 1;
      high = Math.min(high + step, nodes.length - 1);
      while (nodes[high] !== node) high = low + ((high - low) >>> 1);
    }
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (nodeOffsets[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    // In collapsed white space the caret stands where the space is.
    const into = Math.min(Math.max(offset - nodeOffsets[low]!, 0), lengths[low]!);
    return textOffsets[low]! + into;
  }

  /** The element whose text stands at an offset; at a break, the element before it. */
  elementOf(offset: number): Element | undefined {
    const run = findRunBefore(this.#runs.textOffsets, offset);
    const node = this.#runs.nodes[run];
    return node && elementsAround(node).next().value;
  }

  #toFirstRuns(): Map<Text, number> {
    const first = new Map<Text, number>();
    let last: Text | undefined;
    this.#runs.nodes.forEach((node, run) => {
      if (node !== last) first.set(node, run);
      last = node;
    });
    return first;
  }

  #toRangeFrom(span: Span, near: number, standing?: Range): Range | undefined {
    let { from, to } = span;
    if (!(from >= 0 && to <= this.#text.length)) return undefined;
    while (from < to && isSpace(this.#text[from]!)) from++;
    while (from < to && isSpace(this.#text[to - 1]!)) to--;
    if (from >= to) return undefined;
    const { nodes, nodeOffsets, textOffsets, lengths } = this.#runs;
    let first = Math.max(near, 0);
    while (first < nodes.length && textOffsets[first]! + lengths[first]! <= from) first++;
    let last = first;
    while (last + 1 < nodes.length && textOffsets[last + 1]! < to) last++;
    for (let run = first; run <= last; run++) if (!this.#isUnchanged(run, from, to)) return undefined;
    const start = nodes[first];
    const end = nodes[last];
    if (!start || !end) return undefined;
    const startAt = nodeOffsets[first]! + from - textOffsets[first]!;
    const endAt = nodeOffsets[last]! + to - textOffsets[last]!;
    const stands =
      standing?.startContainer === start &&
      standing.startOffset === startAt &&
      standing.endContainer === end &&
      standing.endOffset === endAt;
    if (stands) return standing;
    const range = start.ownerDocument.createRange();
    range.setStart(start, startAt);
    range.setEnd(end, endAt);
    return range.collapsed ? undefined : range; // collapsed: the nodes have changed places
  }

  /** Whether a run's node is still in place and still holds the characters read from it, as far as the span goes. */
  #isUnchanged(run: number, from: number, to: number): boolean {
    const { nodes, nodeOffsets, textOffsets, lengths } = this.#runs;
    const node = nodes[run];
    if (!node) return false;
    if (this.#wasConnected ? !node.isConnected : !this.#root.contains(node)) return false;
    const start = Math.max(from, textOffsets[run]!);
    const end = Math.min(to, textOffsets[run]! + lengths[run]!);
    const at = nodeOffsets[run]! + start - textOffsets[run]!;
    const now = node.data.slice(at, at + end - start);
    const then = this.#text.slice(start, end);
    return now === then || now.replace(/\s/g, ' ') === then;
  }
}
