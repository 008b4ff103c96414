// What there is to say of the words that the reader selected: their marks, or why they have none as far as that is known.
// Reads the selection and changes nothing.
import type { Finding } from '../taxonomy/finding.ts';
import type { WhyNot } from '../taxonomy/why-not.ts';
import type { Span } from '../text/span.ts';
import { toFoundName } from '../view/wording.ts';
import type { PageMarks } from './page-marks.ts';

/** The selected words; undefined where nothing is selected that can be seen. */
export function readSelection(document: Document): Range | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  return selection.getRangeAt(0).cloneRange();
}

/** The passages that a selection touches, shown or not, in reading order. */
export function findSelected(range: Range, marks: PageMarks): Finding[] {
  return (marks.reading?.findings ?? []).filter(finding => {
    const own = marks.rangesOf(finding)?.range;
    try {
      // START_TO_END lays our start against its end.
      return (
        own !== undefined &&
        range.compareBoundaryPoints(Range.START_TO_END, own) > 0 &&
        range.compareBoundaryPoints(Range.END_TO_START, own) < 0
      );
    } catch {
      return false; // in another tree
    }
  });
}

/** What of the article a selection covers, from its first to its last word that was read. */
export function toSelectedSpan(range: Range, marks: PageMarks): Span | undefined {
  const { map } = marks.reading ?? {};
  const root = range.commonAncestorContainer;
  if (!map || !root.ownerDocument) return undefined;
  let from: number | undefined;
  let to: number | undefined;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (
    let node: Node | null = root.nodeType === 3 ? root : walker.nextNode();
    node;
    node = walker.nextNode()
  ) {
    if (!range.intersectsNode(node)) continue;
    const { startContainer, startOffset, endContainer, endOffset } = range;
    const begin = map.offsetOf(node, node === startContainer ? startOffset : 0);
    const end = map.offsetOf(node, node === endContainer ? endOffset : (node as Text).data.length);
    from ??= begin;
    to = end ?? to;
  }
  return from !== undefined && to !== undefined && to > from ? { from, to } : undefined;
}

/** Why words have no mark that can be seen, in the order in which one would look. */
export function toWhyNot(facts: {
  readonly isOn: boolean;
  /** Passages in them that the reader does not want to see. */
  readonly unseen: readonly Finding[];
  readonly span: Span | undefined;
  readonly marks: PageMarks;
  /** The name of what a pattern finds in their sentence alone. */
  readonly alone: string | undefined;
}): WhyNot {
  const { isOn, unseen, span, marks, alone } = facts;
  const { article } = marks.reading ?? {};
  const nameOf = ({ category, words }: Finding) => (words ? toFoundName(category, words) : '');
  if (!isOn) return { why: 'off' };
  if (unseen[0]) return { why: 'unseen', name: nameOf(unseen[0]) };
  const block = span && article?.blocks.find(({ from, to }) => from < span.to && to > span.from);
  if (!block || block.kind === 'other') return { why: 'outside' };
  if (article?.setsOnly) return { why: 'notNews' };
  if (alone) return { why: 'alone', name: alone };
  const [near] = marks.shown().filter(({ span: { from, to } }) => from < block.to && to > block.from);
  return near ? { why: 'near', name: nameOf(near), quote: near.quote } : { why: 'none' };
}
