// Paints the marks with the CSS Custom Highlight API: ranges in, colour on the page out. Touches no node of the page;
// it does not decide what is marked, and knows findings only by their id and category.
import type { Category } from '../taxonomy/taxonomy.ts';
import { CATEGORIES } from '../taxonomy/taxonomy.ts';
import { type MarkLook, toMarkSheet } from './mark-sheet.ts';

export interface Mark {
  /** The finding's id. */
  readonly id: string;
  readonly category: Category;
  readonly range: AbstractRange;
}

/** What the painter uses of the page's registry. Never iterated: Firefox's Xrays throw there. */
export interface Registry {
  get(name: string): unknown;
  set(name: string, highlight: never): unknown;
  delete(name: string): boolean;
}

/** What the painter uses of `Highlight`. */
export interface PaintedRanges {
  priority: number;
  readonly size: number;
  add(range: AbstractRange): unknown;
  delete(range: AbstractRange): unknown;
  clear(): void;
}

/** A constructed style sheet, or what stands for one. */
export interface MarkSheet {
  /** Replaces all rules. */
  replace(css: string): void;
  /** Puts the sheet on these, and takes it off all others: it is nowhere after an empty list. */
  putOn(roots: ReadonlySet<Node>): void;
}

export interface PainterParts {
  readonly document: Document;
  /** `CSS.highlights`; undefined where the browser has none. */
  readonly registry: Registry | undefined;
  /** The `Highlight` constructor. */
  readonly Highlight: (new () => PaintedRanges) | undefined;
  /** Makes a new, empty sheet; by default a constructed one, to be adopted. Undefined if refused. */
  readonly createSheet?: (document: Document) => MarkSheet | undefined;
}

/** A look; which mark is being read the painter knows itself. */
export type PaintedLook = Omit<MarkLook, 'current'>;

export interface Painter {
  /** False where the browser lacks the API or refuses the sheet; then all calls are without effect. */
  readonly isSupported: boolean;
  /** Replaces all marks. The current mark and the claim are dropped with them. */
  paint(marks: readonly Mark[]): void;
  /** The mark being read; one of those that are painted. */
  setCurrent(id: string | undefined): void;
  /** The claim that the current mark is about. */
  setClaim(range: AbstractRange | undefined): void;
  /** How marks look from now on, those on the page too. */
  setLook(look: PaintedLook): void;
  /**
   * Puts back what somebody else has taken out of the shared registry; a bounded number of times, so that a page which
   * insists wins. True if something had been missing and was put back.
   */
  repair(): boolean;
  /** Takes everything off the page. The painter may paint again afterwards. */
  clear(): void;
}

const nameOf = (category: Category) => `sayso-${category}`;
const CURRENT = 'sayso-current';
const CLAIM = 'sayso-claim';
const PRIORITY: Readonly<Record<string, number>> = { [CLAIM]: 0, [CURRENT]: 2 };

/** A page that clears the registry more often than this does so on purpose. */
const MOST_REPAIRS = 5;

export function createPainter(parts: PainterParts): Painter {
  const { document, registry, Highlight, createSheet = createConstructedSheet } = parts;
  if (!registry || !Highlight) return unsupported;
  const sheet = createSheet(document);
  if (!sheet) return unsupported;
  return new HighlightPainter(document, registry, Highlight, sheet);
}

class HighlightPainter implements Painter {
  readonly isSupported = true;
  readonly #document: Document;
  readonly #registry: Registry;
  readonly #Highlight: new () => PaintedRanges;
  readonly #sheet: MarkSheet;
  /** Our own record of what is in the registry, since that cannot be asked in every browser. */
  readonly #painted = new Map<string, { highlight: PaintedRanges; ranges: ReadonlySet<AbstractRange> }>();
  #marks: readonly Mark[] = [];
  #current: Mark | undefined;
  /** The document, and the shadow roots that hold marked text: rules for highlights count only within their own root. */
  #roots: ReadonlySet<Node> = new Set();
  #look: PaintedLook = { ground: 'light', style: 'line-and-tint' };
  #css = '';
  #repairs = 0;

  constructor(document: Document, registry: Registry, Highlight: new () => PaintedRanges, sheet: MarkSheet) {
    this.#document = document;
    this.#registry = registry;
    this.#Highlight = Highlight;
    this.#sheet = sheet;
  }

  paint(marks: readonly Mark[]): void {
    // A script of ours that Firefox took down with its extension has left its marks here, and can no longer take them away.
    if (marks.length > 0 && this.#painted.size === 0)
      for (const name of [...CATEGORIES.map(nameOf), CURRENT, CLAIM]) this.#registry.delete(name);
    this.#marks = marks;
    this.#current = undefined;
    this.#roots = new Set([this.#document, ...rootsOf(marks.map(({ range }) => range))]);
    this.#repairs = 0;
    this.#put(CURRENT, []);
    this.#put(CLAIM, []);
    for (const category of CATEGORIES) {
      const ranges = marks.filter(mark => mark.category === category).map(mark => mark.range);
      this.#put(nameOf(category), ranges);
    }
    this.#putSheet();
  }

  setCurrent(id: string | undefined): void {
    this.#current = this.#marks.find(mark => mark.id === id);
    this.#putSheet();
    this.#put(CURRENT, this.#current ? [this.#current.range] : []);
    if (!this.#current) this.#put(CLAIM, []);
  }

  setClaim(range: AbstractRange | undefined): void {
    this.#put(CLAIM, range ? [range] : []);
    if (!range) return;
    this.#roots = new Set([...this.#roots, ...rootsOf([range])]);
    this.#putSheet();
  }

  setLook(look: PaintedLook): void {
    this.#look = look;
    this.#putSheet();
  }

  repair(): boolean {
    if (this.#repairs >= MOST_REPAIRS) return false;
    let isMissing = false;
    for (const [name, { highlight }] of this.#painted) {
      if (this.#registry.get(name) === highlight) continue;
      isMissing = true;
      this.#registry.set(name, highlight as never);
    }
    if (isMissing) this.#repairs++;
    return isMissing;
  }

  clear(): void {
    this.#marks = [];
    this.#current = undefined;
    for (const name of [...this.#painted.keys()]) this.#put(name, []);
    this.#sheet.putOn(new Set());
  }

  /**
   * Makes a name hold exactly these ranges; those it held before are not touched, since each that is would be drawn anew.
   * Without ranges it is taken out, so that the page is as it was.
   */
  #put(name: string, list: readonly AbstractRange[]): void {
    const old = this.#painted.get(name);
    if (list.length === 0) {
      if (!old) return;
      old.highlight.clear();
      this.#painted.delete(name);
      // The page may have a highlight of the same name by now.
      if (this.#registry.get(name) === old.highlight) this.#registry.delete(name);
      return;
    }
    const highlight = old?.highlight ?? new this.#Highlight();
    const ranges = new Set(list);
    // A page that got hold of our highlight may have emptied it.
    const held = highlight.size === old?.ranges.size ? old.ranges : undefined;
    if (!held) highlight.clear();
    for (const range of held ?? []) if (!ranges.has(range)) highlight.delete(range);
    // One by one: a constructor with thousands of arguments overflows the stack.
    for (const range of ranges) if (!held?.has(range)) highlight.add(range);
    this.#painted.set(name, { highlight, ranges });
    if (old) return;
    highlight.priority = PRIORITY[name] ?? 1;
    this.#registry.set(name, highlight as never);
  }

  #putSheet(): void {
    if (this.#marks.length === 0) return;
    const css = toMarkSheet({ ...this.#look, current: this.#current?.category });
    if (css !== this.#css) this.#sheet.replace(css);
    this.#css = css;
    this.#sheet.putOn(this.#roots);
  }
}

/** Shadow roots in which ranges begin. */
function rootsOf(ranges: readonly AbstractRange[]): ReadonlySet<Node> {
  const roots = new Set<Node>();
  for (const { startContainer } of ranges) {
    const root = startContainer.getRootNode();
    if ('host' in root) roots.add(root);
  }
  return roots;
}

const unsupported: Painter = {
  isSupported: false,
  paint() {},
  setCurrent() {},
  setClaim() {},
  setLook() {},
  repair: () => false,
  clear() {},
};

/** A constructed sheet. Adopting it leaves no trace in the DOM, and a page's Content-Security-Policy does not bind it. */
function createConstructedSheet(document: Document): MarkSheet | undefined {
  const Sheet = document.defaultView?.CSSStyleSheet;
  if (!Sheet || !('adoptedStyleSheets' in document)) return undefined;
  let sheet: CSSStyleSheet;
  try {
    sheet = new Sheet();
  } catch {
    return undefined;
  }
  let wearers: ReadonlySet<Node> = new Set();
  return {
    replace: css => sheet.replaceSync(css),
    putOn(roots) {
      for (const root of wearers) if (!roots.has(root)) takeOff(sheet, root as Node & DocumentOrShadowRoot);
      for (const root of roots) adopt(sheet, root as Node & DocumentOrShadowRoot);
      wearers = roots;
    },
  };
}

/** Also when the page has meanwhile assigned a list of its own. In the place of what a script of ours from before has left. */
function adopt(sheet: CSSStyleSheet, root: DocumentOrShadowRoot): void {
  const { adoptedStyleSheets } = root;
  if (!Array.prototype.includes.call(adoptedStyleSheets, sheet))
    root.adoptedStyleSheets = [...Array.from(adoptedStyleSheets).filter(other => !isForMarks(other)), sheet];
}

/** By its first rule, which may stand in a condition. */
function isForMarks({ cssRules }: CSSStyleSheet): boolean {
  const first = cssRules?.[0] as Partial<CSSGroupingRule & CSSStyleRule> | undefined;
  const { selectorText } = (first?.cssRules?.[0] ?? first ?? {}) as Partial<CSSStyleRule>;
  return selectorText?.startsWith('::highlight(sayso-') ?? false;
}

function takeOff(sheet: CSSStyleSheet, root: DocumentOrShadowRoot): void {
  const { adoptedStyleSheets } = root;
  if (Array.prototype.includes.call(adoptedStyleSheets, sheet))
    root.adoptedStyleSheets = Array.from(adoptedStyleSheets).filter(other => other !== sheet);
}
