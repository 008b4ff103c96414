// Our own form of an annotation set as a file: the compiled set itself, with a version in front.
import * as v from 'valibot';
import { isSubtype, type Subtype } from '../taxonomy/taxonomy.ts';
import { say } from '../words/say.ts';
import type { Annotation, AnnotationSet } from './annotation-set.ts';
import { check, detailShape, quoteShape, textUpTo, toAnnotation, webAddress } from './annotation-shape.ts';
import { type Import, type Rejection, toPlace } from './import-report.ts';
import { MAX_ADDRESS, MAX_ANNOTATIONS, MAX_LINE, MAX_NOTE } from './limits.ts';

/** Raised when a file written by a newer Sayso could not be read by an older one. */
const VERSION = 1;

/** Same set, same bytes, whichever way the set came about. @param indent spaces for each level; 0 for one line. */
export function toOwnFile(set: AnnotationSet, indent = 2): string {
  const annotations = set.annotations.map(toOrdered);
  return `${JSON.stringify({ sayso: VERSION, ...toSet(set, annotations) }, null, indent)}\n`;
}

function toOrdered(annotation: Annotation): Annotation {
  const { id, category, subtype, target, claim, anatomy, note, foundBy, leftOpen, answers, sameSource } =
    annotation;
  return {
    id,
    category,
    subtype,
    target,
    ...(claim && { claim }),
    anatomy,
    ...(note !== undefined && { note }),
    ...(foundBy !== undefined && { foundBy }),
    ...(leftOpen !== undefined && { leftOpen }),
    ...(answers && { answers }),
    ...(sameSource && { sameSource }),
  };
}

const text = (units: number) => v.optional(textUpTo(units));
/** What may be unknown is the empty text in a set. */
const lineOrNothing = v.optional(
  v.union([v.literal(''), textUpTo(MAX_LINE)], () => say('rejected_not_text')),
  '',
);

/** What is told of a set as a whole, whichever form it comes in. */
export const aboutShape = v.object({
  id: textUpTo(MAX_LINE),
  title: textUpTo(MAX_LINE),
  outlet: lineOrNothing,
  published: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^(?:\d{4}-\d\d-\d\d)?$/, () => say('rejected_date')),
    ),
    '',
  ),
  author: lineOrNothing,
  licence: text(MAX_LINE),
  source: v.optional(webAddress),
  modified: v.optional(
    v.pipe(
      v.string(),
      v.isoTimestamp(() => say('rejected_time')),
    ),
  ),
  summary: text(MAX_NOTE),
  length: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), 0),
});
export type About = v.InferOutput<typeof aboutShape>;

const subtypeShape = v.custom<Subtype>(isSubtype, () => say('rejected_subtype'));
const ownShape = v.object({
  id: textUpTo(MAX_ADDRESS),
  subtype: subtypeShape,
  target: quoteShape,
  anatomy: v.optional(v.unknown()),
});

export function isOwnFile(value: object): boolean {
  return 'sayso' in value && 'annotations' in value;
}

export function readOwnSet(value: object): Import {
  const rejected: Rejection[] = [];
  const { sayso, annotations } = value as { sayso: unknown; annotations: unknown };
  const fail = (where: string, why: string): Import => ({
    form: 'sayso',
    sets: [],
    rejected: [...rejected, { where, why }],
  });
  if (sayso !== VERSION) {
    const why =
      typeof sayso === 'number'
        ? say('rejected_version', { found: String(sayso), known: VERSION })
        : say('rejected_unknown_version', { known: VERSION });
    return fail('sayso', why);
  }
  const about = check(aboutShape, value, '', rejected);
  if (!about) return { form: 'sayso', sets: [], rejected };
  if (!Array.isArray(annotations)) return fail('annotations', say('rejected_not_list'));
  const read = annotations.flatMap((item, i) => readAnnotation(item, toPlace('annotations', i), rejected));
  return { form: 'sayso', ...toSets(about, read, rejected) };
}

function readAnnotation(item: unknown, where: string, rejected: Rejection[]): Annotation[] {
  const own = check(ownShape, item, where, rejected);
  const details = own && check(detailShape, item, where, rejected);
  if (!own || !details) return [];
  const parts = {
    ...own,
    quote: own.target,
    anatomy: own.anatomy,
    details,
    anatomyAt: toPlace(where, 'anatomy'),
  };
  const annotation = toAnnotation(parts, rejected);
  return annotation ? [annotation] : [];
}

/** One set of what was read, or none; double ids and links to nowhere are taken out, with a reason each. */
export function toSets(
  about: About,
  read: readonly Annotation[],
  rejected: Rejection[],
): Pick<Import, 'sets' | 'rejected'> {
  const byId = new Map<string, Annotation>();
  for (const annotation of read) {
    if (byId.has(annotation.id)) rejected.push({ where: annotation.id, why: say('rejected_same_id') });
    else if (byId.size >= MAX_ANNOTATIONS) {
      rejected.push({ where: '', why: say('rejected_too_many', { number: MAX_ANNOTATIONS }) });
      break;
    } else byId.set(annotation.id, annotation);
  }
  if (byId.size === 0) return { sets: [], rejected };
  // Their order in the article is one of the proofs that a quote stands where it was found.
  const annotations = [...byId.values()]
    .map(annotation => withKnownLinks(annotation, byId))
    .sort((a, b) => a.target.start - b.target.start);
  return { sets: [toSet(about, annotations)], rejected };
}

function withKnownLinks(annotation: Annotation, byId: ReadonlyMap<string, Annotation>): Annotation {
  const { answers, sameSource, ...rest } = annotation;
  const known = (ids: readonly string[] = []) => ids.filter(id => byId.has(id) && id !== annotation.id);
  const [replies, others] = [known(answers), known(sameSource)];
  return {
    ...rest,
    ...(replies.length > 0 && { answers: replies }),
    ...(others.length > 0 && { sameSource: others }),
  };
}

/** A checked description, or a set. */
type Described = Omit<About, 'licence' | 'source' | 'modified' | 'summary'> &
  Partial<Record<'licence' | 'source' | 'modified' | 'summary', string | undefined>>;

/** With its fields in the order in which files have them. */
function toSet(about: Described, annotations: readonly Annotation[]): AnnotationSet {
  const { id, title, outlet, published, author, licence, source, modified, summary, length } = about;
  return {
    id,
    title,
    outlet,
    published,
    author,
    ...(licence !== undefined && { licence }),
    ...(source !== undefined && { source }),
    ...(modified !== undefined && { modified }),
    ...(summary !== undefined && { summary }),
    length,
    annotations,
  };
}
