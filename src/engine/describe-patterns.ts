// What the patterns behind some findings say of themselves, for whoever shows the findings and does not carry the patterns.
import { PATTERNS } from '../patterns/catalogue.ts';
import type { Finding } from '../taxonomy/finding.ts';
import type { PatternDescription } from '../taxonomy/pattern-description.ts';

const BY_ID = new Map(PATTERNS.map(({ id, title, explain }) => [id, { title, explain }]));

/** By the pattern's id; one entry for each pattern that found any of the findings. */
export function describePatterns(findings: readonly Finding[]): Record<string, PatternDescription> {
  const described: Record<string, PatternDescription> = {};
  for (const { origin } of findings) {
    const found = 'pattern' in origin ? BY_ID.get(origin.pattern) : undefined;
    if (found && 'pattern' in origin) described[origin.pattern] = found;
  }
  return described;
}
