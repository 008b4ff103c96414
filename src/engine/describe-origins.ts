// What the patterns and sets behind some findings say of themselves, for whoever shows the findings and carries neither.
import type { AnnotationSet } from '../annotations/annotation-set.ts';
import { PATTERNS } from '../patterns/catalogue.ts';
import { parseMarked } from '../patterns/marked-text.ts';
import { toShownExamples } from '../patterns/shown-examples.ts';
import type { Annotations, Example } from '../taxonomy/annotations.ts';
import type { Finding } from '../taxonomy/finding.ts';
import type { Subtype } from '../taxonomy/taxonomy.ts';

/** By the pattern's or set's id; one entry for each that found any of the findings. */
export function describeOrigins(
  findings: readonly Finding[],
  sets: readonly AnnotationSet[],
): Pick<Annotations, 'patterns' | 'sets'> {
  const found = new Set(
    findings.flatMap(({ origin }) => [origin.pattern, 'set' in origin ? origin.set : undefined]),
  );
  return {
    patterns: Object.fromEntries(
      PATTERNS.filter(({ id }) => found.has(id)).map(({ id, title, explain, subtype, examples }) => [
        id,
        { title, explain, examples: toShownExamples(examples).map(example => toExample(example, subtype)) },
      ]),
    ),
    sets: Object.fromEntries(
      sets
        .filter(({ id }) => found.has(id))
        .map(({ id, title, outlet, author }) => [id, { title, outlet, author }]),
    ),
  };
}

function toExample(marked: string, subtype: Subtype): Example {
  const { text, expected } = parseMarked(marked, subtype);
  return { text, marks: expected.map(({ from, to }) => ({ from, to })) };
}
