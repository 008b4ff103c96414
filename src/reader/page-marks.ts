// The marks of a reading on its page: which of its passages are shown, where they stand, how they are painted. When a page
// is read and which card is open, reader.ts and card-control.ts decide.
import { readGround } from '../page/ground.ts';
import { createPainter, type Painter } from '../page/highlight-painter.ts';
import { type PlacedMark, toMarkFinder } from '../page/mark-at.ts';
import type { Ground, MarkStyle, OwnColours } from '../page/mark-sheet.ts';
import type { Finding } from '../taxonomy/finding.ts';
import { isChosen, type MarkChoice } from '../taxonomy/mark-choice.ts';
import type { Category } from '../taxonomy/taxonomy.ts';
import { toPassageKey } from './hidden-passage.ts';
import { isSameReading, type PageReading } from './page-reading.ts';

/** What of a reading is shown, and how. */
export interface MarkSettings extends MarkChoice {
  readonly marks: MarkStyle;
  readonly colours: OwnColours;
  /** Whether marks are printed with the page. */
  readonly print: boolean;
  /** Keys of passages that the reader hid; see hidden-passage.ts. */
  readonly hidden?: ReadonlySet<string>;
}

/** Where a passage stands on the page now, and the claim it is about. */
export interface PassageRanges {
  readonly range: Range;
  readonly claim: Range | undefined;
}

/** Above this share of the words under marks, tints give way to lines, so that an article still looks like itself. */
const DENSE = 0.2;

export class PageMarks {
  readonly #document: Document;
  readonly #painter: Painter;
  #settings: MarkSettings;
  #reading: PageReading | undefined;
  #findAt: ReturnType<typeof toMarkFinder> = () => undefined;
  #ground: Ground = 'light';
  readonly #keys = new WeakMap<Finding, string>();

  constructor(document: Document, settings: MarkSettings) {
    const { CSS: css, Highlight } = document.defaultView as {
      CSS?: typeof CSS;
      Highlight?: typeof globalThis.Highlight;
    };
    this.#document = document;
    this.#settings = settings;
    this.#painter = createPainter({
      document,
      registry: css?.highlights as never,
      Highlight: Highlight as never,
    });
  }

  /** False where the browser cannot paint marks. */
  get isSupported(): boolean {
    return this.#painter.isSupported;
  }

  get reading(): PageReading | undefined {
    return this.#reading;
  }

  /** What the marked words stand on. */
  get ground(): Ground {
    return this.#ground;
  }

  /** The passages that the reader wants to see, in reading order. */
  shown(): readonly Finding[] {
    return (this.#reading?.findings ?? []).filter(finding => this.isShown(finding));
  }

  /** The same, with where they were found. */
  placed(): { finding: Finding; range: Range }[] {
    const { findings = [], marks = [] } = this.#reading ?? {};
    return findings.flatMap((finding, i) => {
      const range = marks[i]?.range;
      return range && this.isShown(finding) ? [{ finding, range }] : [];
    });
  }

  isShown(finding: Finding): boolean {
    return isChosen(finding, this.#settings) && !this.isHidden(finding);
  }

  /** Whether the reader hid this very passage. */
  isHidden(finding: Finding): boolean {
    const { hidden } = this.#settings;
    return hidden !== undefined && hidden.size > 0 && hidden.has(this.keyOf(finding));
  }

  /** By what the passage is known again when it was hidden. */
  keyOf(finding: Finding): string {
    const known = this.#keys.get(finding);
    if (known !== undefined || !this.#reading) return known ?? '';
    const key = toPassageKey(this.#reading.article, finding.span);
    this.#keys.set(finding, key);
    return key;
  }

  /** Undefined where the page has changed. */
  rangesOf(finding: Finding): PassageRanges | undefined {
    const mark = this.#reading?.marks.find(({ id }) => id === finding.id);
    const range = mark && this.#reading?.map.toRange(mark.span);
    return range && { range, claim: finding.claim && this.#reading?.map.toRange(finding.claim) };
  }

  /** Where a passage is in the window now, in CSS pixels. */
  boxOf(id: string): DOMRect | undefined {
    const mark = this.#reading?.marks.find(other => other.id === id);
    return mark && this.#reading?.map.toRange(mark.span)?.getBoundingClientRect();
  }

  /** The shown mark at a point of the window, in CSS pixels. */
  findAt(x: number, y: number): PlacedMark | undefined {
    return this.#findAt(x, y)?.mark;
  }

  /** Paints a reading in place of the one before. @returns false where all of it stands there already. */
  put(reading: PageReading): boolean {
    if (this.#reading && isSameReading(this.#reading, reading)) {
      this.#painter.repair();
      return false;
    }
    this.#reading = reading;
    this.#paint();
    return true;
  }

  change(settings: MarkSettings): void {
    this.#settings = settings;
    this.#paint();
  }

  /** Deepens the mark whose card is open, and shows the claim it is about; without a finding, none. */
  setCurrent(finding: Finding | undefined): void {
    this.#painter.setCurrent(finding?.id);
    if (finding) this.#painter.setClaim(this.rangesOf(finding)?.claim);
  }

  /** Shows words that are being annotated; undefined for none. */
  setDraft(range: Range | undefined): void {
    this.#painter.setCurrent(undefined);
    this.#painter.setClaim(range);
  }

  /** Takes all marks off the page and forgets the reading. */
  clear(): void {
    this.#reading = undefined;
    this.#findAt = () => undefined;
    this.#painter.clear();
  }

  #paint(): void {
    const reading = this.#reading;
    if (!reading) return;
    const chosen = new Map(this.shown().map(({ id, category }) => [id, category]));
    const shown = reading.marks.filter(({ id }) => chosen.has(id));
    const { map, roots } = reading;
    this.#findAt = toMarkFinder({ document: this.#document, map, roots, marks: () => shown });
    const first = reading.marks[0];
    const element = first && map.elementOf(first.span.from);
    if (element) this.#ground = readGround(element);
    const { colours, print } = this.#settings;
    this.#painter.setLook({
      ground: this.#ground,
      style: this.#styleFor(reading, shown),
      colours,
      isPrinted: print,
    });
    this.#painter.paint(shown.map(({ id, range }) => ({ id, range, category: chosen.get(id) as Category })));
  }

  #styleFor({ article }: PageReading, shown: readonly PlacedMark[]): MarkStyle {
    const { marks } = this.#settings;
    if (marks !== 'line-and-tint') return marks;
    const { blocks } = article;
    // Menus, adverts and readers' comments are many words that no mark is counted against.
    const words = blocks.reduce((sum, { kind, from, to }) => sum + (kind === 'other' ? 0 : to - from), 0);
    const under = shown.reduce((sum, { span }) => sum + span.to - span.from, 0);
    return under > words * DENSE ? 'line' : marks;
  }
}
