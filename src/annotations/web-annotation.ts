// An annotation set as W3C Web Annotations: a JSON-LD AnnotationCollection (https://www.w3.org/TR/annotation-model/). The
// standard's own terms say all that they can; ours, in a context of our own, say the rest. Same set, same bytes.
import type { Subtype } from '../taxonomy/taxonomy.ts';
import type { Annotation, AnnotationSet, TextQuote } from './annotation-set.ts';
import {
  ANNOTATION_CONTEXT,
  CONTEXT,
  toAnnotationIri,
  toArticleIri,
  toPatternIri,
  toSetIri,
  toSubtypeIri,
} from './iris.ts';

/** What a subtype is called where people read it, in a tag. */
export type NameOf = (subtype: Subtype) => string;

export function toWebAnnotations(set: AnnotationSet, nameOf: NameOf): string {
  const { id, title, outlet, published, author, licence, modified, summary, length } = set;
  const collection = {
    '@context': CONTEXT,
    id: toSetIri(id),
    type: 'AnnotationCollection',
    label: title,
    ...(author !== '' && { creator: { name: author } }),
    ...(modified !== undefined && { modified }),
    ...(outlet !== '' && { outlet }),
    ...(published !== '' && { published }),
    ...(licence !== undefined && { licence }),
    ...(summary !== undefined && { summary }),
    articleLength: length,
    total: set.annotations.length,
    first: {
      id: `${toSetIri(id)}:page:1`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: set.annotations.map(annotation => toWebAnnotation(set, annotation, nameOf)),
    },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function toWebAnnotation(set: AnnotationSet, annotation: Annotation, nameOf: NameOf): object {
  const { id, subtype, note, foundBy, target, claim, anatomy, leftOpen, answers, sameSource } = annotation;
  const iriOf = (other: string) => toAnnotationIri(set.id, other);
  return {
    // The standard asks for it in every annotation; our own terms are known from the collection around it.
    '@context': ANNOTATION_CONTEXT,
    id: iriOf(id),
    type: 'Annotation',
    motivation: note === undefined ? 'classifying' : ['classifying', 'commenting'],
    ...(foundBy !== undefined
      ? { generator: { id: toPatternIri(foundBy), type: 'Software', name: 'Sayso' } }
      : set.author !== '' && { creator: { name: set.author } }),
    body: [
      { type: 'SpecificResource', source: toSubtypeIri(subtype), purpose: 'classifying' },
      toTextualBody(nameOf(subtype), 'tagging'),
      ...(note === undefined ? [] : [toTextualBody(note, 'commenting')]),
    ],
    target: { source: set.source ?? toArticleIri(set.id), selector: toSelectors(target) },
    ...(claim && { claim: toSelectors(claim) }),
    anatomy,
    ...(leftOpen !== undefined && { leftOpen }),
    ...(answers && { answers: answers.map(iriOf) }),
    ...(sameSource && { sameSource: sameSource.map(iriOf) }),
  };
}

function toTextualBody(value: string, purpose: 'tagging' | 'commenting'): object {
  return { type: 'TextualBody', value, purpose, format: 'text/plain', language: 'en' };
}

/** The quote tells where it is on any copy, the position where it was in the one that was annotated. */
function toSelectors({ exact, prefix, suffix, start, end }: TextQuote): object[] {
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end },
  ];
}
