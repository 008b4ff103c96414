// The set that a reader writes for one article, in this browser: annotations put in, changed, taken out and put back, and what
// of it others get. Pure; where it is kept is platform's.
import type { Finding } from '../taxonomy/finding.ts';
import { isOwnSet, type OwnKey } from '../taxonomy/own-annotations.ts';
import { categoryOf, type Subtype } from '../taxonomy/taxonomy.ts';
import type { Span } from '../text/span.ts';
import type { Annotation, AnnotationSet } from './annotation-set.ts';
import type { SetDescription } from './from-findings.ts';
import { toUniqueQuote } from './text-quote.ts';

/** `own:`, a name of the reader's that tells nothing of them, the article's address. */
const OWN_ID = /^own:([a-z\d]{8}):(.*)$/s;

/** @param name eight letters and digits, made by chance: sets of two readers about one article are two sets. */
export function toOwnSetId(address: string, name: string): string {
  return `own:${name}:${address}`;
}

export function isOwnSetOf(id: string, address: string): boolean {
  return OWN_ID.exec(id)?.[2] === address;
}

/** The id under which a set is known to everybody but its writer: the same each time it is handed on. */
export function toForeignId(id: string): string {
  return isOwnSet(id) ? toForeignId(id.slice(id.indexOf(':') + 1)) : id;
}

/** What the reader says of a passage. */
export interface OwnWords {
  /** The annotation that is changed; a new one without it. */
  readonly edited?: OwnKey['annotation'];
  /** For a new one, and for the passage it answers: not one that the set has. */
  readonly newId: () => string;
  readonly span: Span;
  readonly subtype: Subtype;
  readonly note: string;
  /** The passage that is answered. */
  readonly answers?: Finding;
}

/**
 * Puts an annotation into a set, in the place of the one it changes. Links lead only within a set: a passage that a pattern
 * found is taken in with it, and still says that a pattern found it.
 * @param text of the article, in which the spans count.
 */
export function putAnnotation(set: AnnotationSet, text: string, own: OwnWords): AnnotationSet {
  const { edited, newId, span, subtype, note, answers } = own;
  const before = set.annotations.find(({ id }) => id === edited);
  const answered = answers && toAnswered(set, text, answers, newId);
  const category = categoryOf(subtype);
  const isAnatomyKept = before?.category === category;
  const annotation = {
    id: before?.id ?? newId(),
    category,
    subtype,
    // Where it was changed it may be another copy of the article, which the set is not about.
    target: before?.target ?? toUniqueQuote(text, span),
    ...(isAnatomyKept && before.claim && { claim: before.claim }),
    anatomy: isAnatomyKept ? before.anatomy : {},
    ...(note.trim() !== '' && { note: note.trim() }),
    ...(isAnatomyKept && before.leftOpen !== undefined && { leftOpen: before.leftOpen }),
    ...(answered && { answers: [answered.id] }),
    ...(before?.sameSource && { sameSource: before.sameSource }),
  };
  const others = set.annotations.filter(({ id }) => id !== annotation.id && id !== answered?.id);
  return withAnnotations(set, [...others, annotation, ...(answered ? [answered] : [])]);
}

function toAnswered(set: AnnotationSet, text: string, finding: Finding, newId: () => string): Annotation {
  const { origin, category, subtype, span, anatomy } = finding;
  const known =
    'set' in origin && origin.set === set.id
      ? set.annotations.find(({ id }) => id === origin.annotation)
      : undefined;
  if (known) return known;
  const { pattern } = origin;
  const target = toUniqueQuote(text, span);
  return {
    id: newId(),
    category,
    subtype,
    target,
    anatomy,
    ...(pattern !== undefined && { foundBy: pattern }),
  };
}

export interface Taken {
  /** Without annotations when nothing the reader wrote is left. */
  readonly set: AnnotationSet;
  /** The same set with what was taken out, and with the links to it as they were. */
  readonly taken: AnnotationSet;
}

/** Takes an annotation out; undefined where the set has none of that id. */
export function takeAnnotation(set: AnnotationSet, id: string): Taken | undefined {
  if (!set.annotations.some(annotation => annotation.id === id)) return undefined;
  const left = withAnnotations(
    set,
    set.annotations.filter(annotation => annotation.id !== id),
  );
  const leftIds = new Set(left.annotations.map(annotation => annotation.id));
  const isTouched = ({ id: own, answers = [], sameSource = [] }: Annotation) =>
    !leftIds.has(own) || [...answers, ...sameSource].some(other => !leftIds.has(other));
  return { set: left, taken: { ...set, annotations: set.annotations.filter(isTouched) } };
}

/** Puts back what was taken out; what has been written in the meantime stays. */
export function putBack(set: AnnotationSet | undefined, taken: AnnotationSet): AnnotationSet {
  const ids = new Set(taken.annotations.map(({ id }) => id));
  const others = (set?.annotations ?? []).filter(({ id }) => !ids.has(id));
  return withAnnotations(set ?? taken, [...others, ...taken.annotations]);
}

/** In the article's order; without links to what is gone, and without what patterns found that nothing leads to any more. */
function withAnnotations(set: AnnotationSet, all: readonly Annotation[]): AnnotationSet {
  const answered = new Set(all.flatMap(({ answers = [] }) => answers));
  const kept = all.filter(({ id, foundBy }) => foundBy === undefined || answered.has(id));
  const ids = new Set(kept.map(({ id }) => id));
  const annotations = kept
    .map(({ answers, sameSource, ...annotation }) => {
      const replies = answers?.filter(id => ids.has(id)) ?? [];
      const others = sameSource?.filter(id => ids.has(id)) ?? [];
      return {
        ...annotation,
        ...(replies.length > 0 && { answers: replies }),
        ...(others.length > 0 && { sameSource: others }),
      };
    })
    .sort((one, other) => one.target.start - other.target.start);
  return { ...set, annotations };
}

/** A new set, about an article as it is described. */
export function toNewSet(about: SetDescription, id: string, text: string): AnnotationSet {
  return { ...about, id, length: text.length, annotations: [] };
}

/** The set as others get it. */
export function toSharedSet(set: AnnotationSet): AnnotationSet {
  return { ...set, id: toForeignId(set.id) };
}
