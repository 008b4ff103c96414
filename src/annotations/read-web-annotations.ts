// Reads W3C Web Annotations: ours as they were, and those of other programs as far as they have what a set needs: words to
// find, and a kind. Takes a collection, a page, a list, or one annotation.
import * as v from 'valibot';
import type { Subtype } from '../taxonomy/taxonomy.ts';
import { say } from '../words/say.ts';
import type { Annotation } from './annotation-set.ts';
import {
  check,
  detailShape,
  isWebAddress,
  type QuoteShape,
  quoteShape,
  textUpTo,
  toAnnotation,
} from './annotation-shape.ts';
import { type Import, type Rejection, toPlace } from './import-report.ts';
import { findPattern, findSetId, findSubtype, toAnnotationId } from './iris.ts';
import { isObject, type JsonObject } from './json-object.ts';
import { MAX_ADDRESS, MAX_LINE } from './limits.ts';
import { type About, aboutShape, toSets } from './own-set.ts';
import { findSubtypeOfTag } from './subtype-names.ts';

/** Whether a parsed file looks like Web Annotations; says nothing about whether they are sound. */
export function isWebAnnotations(value: unknown): boolean {
  const first = Array.isArray(value) ? value[0] : value;
  if (!isObject(first)) return false;
  const types = [first.type].flat();
  return ['Annotation', 'AnnotationPage', 'AnnotationCollection'].some(type => types.includes(type));
}

export function readWebAnnotations(value: unknown): Import {
  const rejected: Rejection[] = [];
  const { items, at } = findItems(value);
  const collection = isObject(value) ? value : {};
  const sources = new Map<string, Annotation[]>();
  items.forEach((item, i) => {
    const where = toPlace(at, i);
    if (!isObject(item)) rejected.push({ where, why: say('rejected_not_annotation') });
    else {
      const read = readAnnotation(item, where, rejected);
      if (read) sources.set(read.source, [...(sources.get(read.source) ?? []), read.annotation]);
    }
  });
  const sets = [...sources].flatMap(([source, annotations], i) => {
    const about = check(aboutShape, toAbout(collection, source, i), '', rejected);
    return about ? toSets(about, annotations, rejected).sets : [];
  });
  return { form: 'web-annotation', sets, rejected };
}

function findItems(value: unknown): { items: readonly unknown[]; at: string } {
  if (Array.isArray(value)) return { items: value, at: '' };
  if (!isObject(value)) return { items: [], at: '' };
  if (Array.isArray(value.items)) return { items: value.items, at: 'items' };
  if (isObject(value.first) && Array.isArray(value.first.items))
    return { items: value.first.items, at: 'first.items' };
  return [value.type].flat().includes('Annotation') ? { items: [value], at: '' } : { items: [], at: '' };
}

/** The set's own description; a file about several articles makes a set of each, told apart by their number. */
function toAbout(
  collection: JsonObject,
  source: string,
  index: number,
): Partial<Record<keyof About, unknown>> {
  const { label, creator, outlet, published, licence, modified, summary, articleLength } = collection;
  const ids = [
    findSetId(collection.id),
    findSetId(source),
    typeof collection.id === 'string' ? collection.id : undefined,
  ];
  const id = ids.find(found => found !== undefined) ?? source;
  const defined = {
    id: index === 0 ? id : `${id} (${index + 1})`,
    title: typeof label === 'string' ? label : source,
    outlet,
    published,
    author: isObject(creator) ? creator.name : undefined,
    licence,
    source: isWebAddress(source) ? source : undefined,
    modified,
    summary,
    length: articleLength,
  };
  return Object.fromEntries(Object.entries(defined).filter(([, value]) => value !== undefined));
}

function readAnnotation(
  item: JsonObject,
  where: string,
  rejected: Rejection[],
): { source: string; annotation: Annotation } | undefined {
  const target = [item.target].flat()[0];
  const { source, selector } = isObject(target) ? target : { source: undefined, selector: undefined };
  const place = toPlace(where, 'target');
  const name = check(textUpTo(MAX_ADDRESS), source, toPlace(place, 'source'), rejected);
  const quote = name && readQuote(selector, toPlace(place, 'selector'), rejected);
  if (!name || !quote) return undefined;
  const bodies = [item.body].flat().filter(isObject);
  const subtype = findKind(bodies);
  if (!subtype) {
    rejected.push({ where: toPlace(where, 'body'), why: say('rejected_no_body') });
    return undefined;
  }
  const details = check(detailShape, toDetails(item, bodies), where, rejected);
  const id = check(
    textUpTo(MAX_LINE),
    typeof item.id === 'string' ? toAnnotationId(item.id) : where,
    toPlace(where, 'id'),
    rejected,
  );
  if (!details || !id) return undefined;
  const parts = { id, subtype, quote, anatomy: item.anatomy, details, anatomyAt: toPlace(where, 'anatomy') };
  const annotation = toAnnotation(parts, rejected);
  return annotation && { source: name, annotation };
}

const selectorShape = v.looseObject({ type: v.string() });

/** The words of a target, and its position if it has one. */
function readQuote(selector: unknown, where: string, rejected: Rejection[]): QuoteShape | undefined {
  const selectors = [selector].flat().filter(one => v.is(selectorShape, one)) as JsonObject[];
  const words = selectors.find(({ type }) => type === 'TextQuoteSelector');
  if (!words) {
    rejected.push({ where, why: say('rejected_no_quote_selector') });
    return undefined;
  }
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const { exact, prefix, suffix } = words;
  return check(
    quoteShape,
    { exact, prefix, suffix, ...(position && { start: position.start, end: position.end }) },
    where,
    rejected,
  );
}

/** By a classifying body, or else by a tag. */
function findKind(bodies: readonly JsonObject[]): Subtype | undefined {
  for (const { source, id } of bodies) {
    const subtype = findSubtype(source) ?? findSubtype(id);
    if (subtype) return subtype;
  }
  for (const { purpose, value } of bodies) {
    const subtype =
      [purpose].flat().includes('tagging') && typeof value === 'string' && findSubtypeOfTag(value);
    if (subtype) return subtype;
  }
  return undefined;
}

/** Notes are bodies that comment, or that name no purpose at all. */
function toDetails(item: JsonObject, bodies: readonly JsonObject[]): object {
  const note = bodies.find(
    ({ type, purpose, value }) =>
      type === 'TextualBody' &&
      typeof value === 'string' &&
      (purpose === undefined || [purpose].flat().includes('commenting')),
  );
  const iris = (value: unknown) =>
    value === undefined
      ? undefined
      : [value].flat().map(iri => (typeof iri === 'string' ? toAnnotationId(iri) : iri));
  const claim = [item.claim].flat().filter(isObject);
  const words = claim.find(({ type }) => type === 'TextQuoteSelector');
  const position = claim.find(({ type }) => type === 'TextPositionSelector');
  return {
    claim: words && {
      exact: words.exact,
      prefix: words.prefix,
      suffix: words.suffix,
      start: position?.start,
      end: position?.end,
    },
    note: note?.value,
    leftOpen: item.leftOpen,
    foundBy: isObject(item.generator) ? findPattern(item.generator.id) : undefined,
    answers: iris(item.answers),
    sameSource: iris(item.sameSource),
  };
}
