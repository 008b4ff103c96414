// One reading of a page: its text, what was found in it, and where that stands in the DOM. Paints nothing.
import type { PlacedMark } from '../page/mark-at.ts';
import type { PageText } from '../page/read-text.ts';
import type { Finding } from '../taxonomy/finding.ts';
import type { Article } from '../text/article.ts';

export interface PageReading extends PageText {
  /** All that was found in the article's text. */
  readonly annotated: readonly Finding[];
  /** In reading order; those whose words could not be found again in the DOM are left out. */
  readonly findings: readonly Finding[];
  /** One for each finding, in the same order. */
  readonly marks: readonly PlacedMark[];
}

/**
 * Where the findings of a page's article stand in its DOM now: not where the page has changed meanwhile.
 * @param before an earlier reading of the page; a range of it that still stands right is taken over as it is.
 */
export function placeFindings(
  page: PageText,
  annotated: readonly Finding[],
  before?: PageReading,
): PageReading {
  const standing = new Map(before?.marks.map(({ id, range }) => [id, range]));
  const ranges = page.map.toRanges(
    annotated.map(({ span }) => span),
    annotated.map(({ id }) => standing.get(id)),
  );
  const findings: Finding[] = [];
  const marks: PlacedMark[] = [];
  annotated.forEach((finding, i) => {
    const range = ranges[i];
    if (!range) return;
    findings.push(finding);
    marks.push({ id: finding.id, span: finding.span, range });
  });
  return { ...page, annotated, findings, marks };
}

/** Whether two articles are the same to whoever looks for passages in them. */
export function isSameArticle(one: Article, other: Article): boolean {
  return (
    one.text === other.text &&
    one.setsOnly === other.setsOnly &&
    one.blocks.length === other.blocks.length &&
    one.blocks.every(({ from, kind }, i) => from === other.blocks[i]?.from && kind === other.blocks[i]?.kind)
  );
}

/** Whether two readings mark the same words at places that still stand, so that nothing has to be painted anew. */
export function isSameReading(before: PageReading, after: PageReading): boolean {
  return (
    before.article.text === after.article.text &&
    before.marks.length === after.marks.length &&
    // The same words may have been annotated anew.
    before.findings.every((finding, i) => finding === after.findings[i]) &&
    before.marks.every(({ range, id }, i) => {
      const other = after.marks[i];
      return other?.id === id && isSamePlace(range, other.range);
    })
  );
}

function isSamePlace(one: Range, other: Range): boolean {
  return (
    one === other ||
    (one.startContainer === other.startContainer &&
      one.startOffset === other.startOffset &&
      one.endContainer === other.endContainer &&
      one.endOffset === other.endOffset)
  );
}

/**
 * A page as it is to be annotated: one that is no news article has only its annotated passages marked, unless the reader
 * asked for it to be read.
 */
export function toGatedPage(page: PageText, isNews: boolean): PageText {
  return isNews ? page : { ...page, article: { ...page.article, setsOnly: true } };
}
