// An annotation set in the shape of the Hypothesis API (https://h.readthedocs.io/en/latest/api-reference/), so that it can be
// read by what reads theirs, and back. Anatomy and links have no place there and are left out.

import { say } from '../words/say.ts';
import type { Annotation, AnnotationSet } from './annotation-set.ts';
import { check, detailShape, isWebAddress, quoteShape, textUpTo, toAnnotation } from './annotation-shape.ts';
import { type Import, type Rejection, toPlace } from './import-report.ts';
import { findSetId, toAnnotationIri, toArticleIri } from './iris.ts';
import { isObject, type JsonObject } from './json-object.ts';
import { MAX_ADDRESS, MAX_LINE } from './limits.ts';
import { aboutShape, toSets } from './own-set.ts';
import { findSubtypeOfTag } from './subtype-names.ts';
import type { NameOf } from './web-annotation.ts';

export function toHypothesis(set: AnnotationSet, nameOf: NameOf): string {
  const rows = set.annotations.map(annotation => toRow(set, annotation, nameOf));
  return `${JSON.stringify({ total: rows.length, rows }, null, 2)}\n`;
}

function toRow(set: AnnotationSet, { id, subtype, note = '', target }: Annotation, nameOf: NameOf): object {
  const uri = set.source ?? toArticleIri(set.id);
  const { exact, prefix, suffix, start, end } = target;
  return {
    id: toAnnotationIri(set.id, id),
    ...(set.modified !== undefined && { created: set.modified, updated: set.modified }),
    ...(set.author !== '' && { user_info: { display_name: set.author } }),
    uri,
    text: note,
    tags: [`sayso:${subtype}`, nameOf(subtype)],
    document: { title: [set.title] },
    target: [
      {
        source: uri,
        selector: [
          { type: 'TextQuoteSelector', exact, prefix, suffix },
          { type: 'TextPositionSelector', start, end },
        ],
      },
    ],
  };
}

/** A search answer of the API (`rows`) or a file of its client's export (`annotations`). */
export function isHypothesis(value: object): boolean {
  const list = findRows(value as JsonObject)?.list;
  return list?.some(row => isObject(row) && 'uri' in row && 'target' in row) ?? false;
}

export function readHypothesis(value: object): Import {
  const rejected: Rejection[] = [];
  const { list, key } = findRows(value as JsonObject) ?? { list: [], key: '' };
  const byPage = new Map<string, { first: JsonObject; annotations: Annotation[] }>();
  list.forEach((row, i) => {
    const where = toPlace(key, i);
    if (!isObject(row)) {
      rejected.push({ where, why: say('rejected_not_annotation') });
      return;
    }
    const read = readRow(row, where, rejected);
    if (!read) return;
    const page = byPage.get(read.uri) ?? { first: row, annotations: [] };
    page.annotations.push(read.annotation);
    byPage.set(read.uri, page);
  });
  const sets = [...byPage].flatMap(([uri, { first, annotations }]) => {
    const about = check(aboutShape, toAbout(uri, first), key, rejected);
    return about ? toSets(about, annotations, rejected).sets : [];
  });
  return { form: 'hypothesis', sets, rejected };
}

/** What the first annotation of a page says of it and of whoever wrote it. */
function toAbout(uri: string, row: JsonObject): object {
  const author = authorOf(row);
  const { updated } = row;
  return {
    id: findSetId(uri) ?? uri,
    title: titleOf(row) ?? uri,
    ...(isWebAddress(uri) && { source: uri }),
    ...(author !== undefined && { author }),
    ...(typeof updated === 'string' && !Number.isNaN(Date.parse(updated)) && { modified: toIso(updated) }),
  };
}

/** The service writes microseconds and offsets; a date that is in our form stays as it is. */
function toIso(date: string): string {
  return /Z$/.test(date) ? date : new Date(date).toISOString();
}

function readRow(
  row: JsonObject,
  where: string,
  rejected: Rejection[],
): { uri: string; annotation: Annotation } | undefined {
  const uri = check(textUpTo(MAX_ADDRESS), row.uri, toPlace(where, 'uri'), rejected);
  const id = check(textUpTo(MAX_LINE), row.id, toPlace(where, 'id'), rejected);
  if (!uri || !id) return undefined;
  const target = [row.target].flat().find(isObject);
  const selectors = [target?.selector].flat().filter(isObject);
  const words = selectors.find(({ type }) => type === 'TextQuoteSelector');
  if (!words) {
    rejected.push({ where: toPlace(where, 'target'), why: say('rejected_page_note') });
    return undefined;
  }
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const { exact, prefix, suffix } = words;
  const quote = check(
    quoteShape,
    { exact, prefix, suffix, start: position?.start, end: position?.end },
    toPlace(where, 'target'),
    rejected,
  );
  if (!quote) return undefined;
  const tags = [row.tags].flat().filter(tag => typeof tag === 'string');
  const subtype = tags.map(findSubtypeOfTag).find(found => found !== undefined);
  if (!subtype) {
    rejected.push({ where: toPlace(where, 'tags'), why: say('rejected_no_tag') });
    return undefined;
  }
  const note = typeof row.text === 'string' && row.text.trim() !== '' ? row.text : undefined;
  const details = check(detailShape, { note }, toPlace(where, 'text'), rejected);
  const parts = details && { id, subtype, quote, anatomy: undefined, details, anatomyAt: where };
  const annotation = parts && toAnnotation(parts, rejected);
  return annotation && { uri, annotation };
}

function findRows(value: JsonObject): { list: readonly unknown[]; key: string } | undefined {
  for (const key of ['rows', 'annotations']) {
    const list = value[key];
    if (Array.isArray(list)) return { list, key };
  }
  return undefined;
}

function titleOf(row: JsonObject): string | undefined {
  const title = isObject(row.document) ? [row.document.title].flat()[0] : undefined;
  return toLine(title);
}

/** Shown names first; an account is 'acct:name@place'. */
function authorOf(row: JsonObject): string | undefined {
  const shown = isObject(row.user_info) ? row.user_info.display_name : undefined;
  return toLine(shown) ?? toLine(row.user)?.replace(/^acct:/, '');
}

/** Text that can stand in a line, cut to what a line holds. */
function toLine(value: unknown): string | undefined {
  return typeof value === 'string' && /[\p{L}\p{N}]/u.test(value) ? value.slice(0, MAX_LINE) : undefined;
}
