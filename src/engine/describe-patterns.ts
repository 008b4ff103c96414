// What the patterns behind some findings say of themselves, for whoever shows the findings and does not carry the patterns.
import { PATTERNS } from '../patterns/catalogue.ts';
import type { Annotations } from '../taxonomy/annotations.ts';
import type { Finding } from '../taxonomy/finding.ts';

/** By the pattern's id; one entry for each pattern that found any of the findings. */
export function describePatterns(findings: readonly Finding[]): Annotations['patterns'] {
  const found = new Set(findings.map(({ origin }) => ('pattern' in origin ? origin.pattern : undefined)));
  return Object.fromEntries(
    PATTERNS.filter(({ id }) => found.has(id)).map(({ id, title, explain }) => [id, { title, explain }]),
  );
}
