// What was found on a page as an annotation set: the one form that every export starts from.
import type { Finding } from '../taxonomy/finding.ts';
import type { Annotation, AnnotationSet } from './annotation-set.ts';
import { toTextQuote } from './text-quote.ts';

/** What findings alone do not tell. */
export type SetDescription = Omit<AnnotationSet, 'length' | 'annotations'>;

/** @param text of the article, which the findings' spans count in. */
export function toSet(text: string, findings: readonly Finding[], about: SetDescription): AnnotationSet {
  const ids = new Set(findings.map(({ id }) => id));
  return {
    ...about,
    length: text.length,
    annotations: findings.map(finding => toAnnotation(text, finding, ids)),
  };
}

function toAnnotation(text: string, finding: Finding, ids: ReadonlySet<string>): Annotation {
  const { id, category, subtype, span, claim, anatomy, note, leftOpen, origin } = finding;
  const linked = (rel: Finding['links'][number]['rel']) =>
    finding.links.filter(link => link.rel === rel && ids.has(link.to)).map(({ to }) => to);
  const answers = linked('answers');
  const sameSource = linked('same-source');
  const foundBy = 'pattern' in origin ? origin.pattern : undefined;
  return {
    id,
    category,
    subtype,
    target: toTextQuote(text, span),
    ...(claim && { claim: toTextQuote(text, claim) }),
    anatomy,
    ...(note !== undefined && { note }),
    ...(foundBy !== undefined && { foundBy }),
    ...(leftOpen !== undefined && { leftOpen }),
    ...(answers.length > 0 && { answers }),
    ...(sameSource.length > 0 && { sameSource }),
  };
}
