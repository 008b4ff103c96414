// Brings together what people annotated and what patterns found: where both cover the same words the annotation wins and
// takes over what the pattern knows and it does not.
import type { Finding, Link } from '../taxonomy/finding.ts';
import { isOverlapping } from '../text/span.ts';

/**
 * @param annotated,detected each sorted by position and without overlaps of its own.
 * @returns all findings, sorted, without overlaps; links to a pattern's finding that gave way lead to the annotation.
 */
export function mergeFindings(annotated: readonly Finding[], detected: readonly Finding[]): Finding[] {
  if (annotated.length === 0) return [...detected];
  if (detected.length === 0) return [...annotated];
  const gaveWay = new Map<string, string>(); // a pattern's finding → the annotation that covers its words
  const merged = annotated.map(finding => {
    const same = detected.filter(other => isOverlapping(other.span, finding.span));
    for (const other of same) if (!gaveWay.has(other.id)) gaveWay.set(other.id, finding.id);
    const twin = same.find(other => other.category === finding.category);
    return twin ? ({ ...finding, anatomy: fillSilence(finding.anatomy, twin.anatomy) } as Finding) : finding;
  });
  const rest = detected
    .filter(finding => !gaveWay.has(finding.id))
    .map(finding => ({ ...finding, links: redirect(finding.links, gaveWay, finding.id) }));
  return [...merged, ...rest].sort((a, b) => a.span.from - b.span.from);
}

/** Keys that are absent or null in the first, from the second. */
function fillSilence<T extends object>(own: T, other: T): T {
  const filled = { ...own } as Record<string, unknown>;
  for (const [key, value] of Object.entries(other)) filled[key] ??= value;
  return filled as T;
}

function redirect(links: readonly Link[], gaveWay: ReadonlyMap<string, string>, self: string): Link[] {
  return links
    .map(link => ({ ...link, to: gaveWay.get(link.to) ?? link.to }))
    .filter(
      (link, i, all) => link.to !== self && all.findIndex(l => l.rel === link.rel && l.to === link.to) === i,
    );
}
