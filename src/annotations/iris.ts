// The names by which other programs know our terms: IRIs that never change. They name, they are not addresses; nothing is
// fetched from them.
import { isSubtype, type Subtype } from '../taxonomy/taxonomy.ts';

const OURS = 'urn:sayso:';

/** JSON-LD's: the standard's terms, and ours beside them. */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
export const CONTEXT = [
  ANNOTATION_CONTEXT,
  {
    sayso: OURS,
    anatomy: { '@id': 'sayso:anatomy', '@type': '@json' },
    claim: 'sayso:claim',
    leftOpen: 'sayso:leftOpen',
    answers: { '@id': 'sayso:answers', '@type': '@id' },
    sameSource: { '@id': 'sayso:sameSource', '@type': '@id' },
    outlet: 'sayso:outlet',
    published: 'sayso:published',
    licence: 'sayso:licence',
    summary: 'sayso:summary',
    articleLength: 'sayso:articleLength',
  },
] as const;

export const toSubtypeIri = (subtype: Subtype): string => `${OURS}subtype:${subtype}`;
export const toPatternIri = (pattern: string): string => `${OURS}pattern:${pattern}`;
export const toSetIri = (set: string): string => `${OURS}set:${encodeURIComponent(set)}`;
/** Of an article whose address is not known. */
export const toArticleIri = (set: string): string => `${OURS}article:${encodeURIComponent(set)}`;

/** An annotation that came from elsewhere keeps the name it has there. */
export function toAnnotationIri(set: string, annotation: string): string {
  if (isIri(annotation)) return annotation;
  return `${OURS}annotation:${encodeURIComponent(set)}:${encodeURIComponent(annotation)}`;
}

export function isIri(name: string): boolean {
  return /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(name);
}

export function findSubtype(iri: unknown): Subtype | undefined {
  const name = nameBehind(iri, 'subtype');
  return isSubtype(name) ? name : undefined;
}

export function findPattern(iri: unknown): string | undefined {
  const name = nameBehind(iri, 'pattern');
  return name !== undefined && /^[a-z\d-]{1,100}$/.test(name) ? name : undefined;
}

function nameBehind(iri: unknown, sort: 'subtype' | 'pattern'): string | undefined {
  const lead = `${OURS}${sort}:`;
  return typeof iri === 'string' && iri.startsWith(lead) ? iri.slice(lead.length) : undefined;
}

/** The id behind one of our set or article IRIs. */
export function findSetId(iri: unknown): string | undefined {
  const match = typeof iri === 'string' ? /^urn:sayso:(?:set|article):([^:]+)$/.exec(iri) : null;
  return match ? decode(match[1] as string) : undefined;
}

/** The annotation's id within its set behind one of our annotation IRIs; any other IRI stands for itself. */
export function toAnnotationId(iri: string): string {
  const match = /^urn:sayso:annotation:[^:]+:([^:]+)$/.exec(iri);
  return (match && decode(match[1] as string)) ?? iri;
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined; // not one of ours after all
  }
}
