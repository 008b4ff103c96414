// Checks the ids of a set and the links between its annotations, and completes groups of one source.
import { categoryOf } from '../src/taxonomy/taxonomy.ts';
import { toSuggestion } from './nearest-word.ts';
import type { SeedReport } from './seed-report.ts';
import type { DraftAnnotation } from './seed-shape.ts';

/** Reports ids used twice, and links that lead nowhere, to themselves or to what cannot be answered. */
export function checkLinks(annotations: readonly DraftAnnotation[], report: SeedReport): void {
  const byId = new Map<string, DraftAnnotation>();
  for (const annotation of annotations) {
    const { id, key } = annotation;
    if (id === undefined) continue;
    const holder = byId.get(id);
    if (holder) report.add(`${key}.id`, `${holder.key} has the id “${id}” already: give this one its own.`);
    else byId.set(id, annotation);
  }
  for (const annotation of annotations) {
    const isReply = !annotation.subtype || categoryOf(annotation.subtype) === 'denial';
    if (annotation.answers && !isReply)
      report.add(
        `${annotation.key}.answers`,
        `Only denials and responses answer something; ${annotation.subtype} is none. Put the link on the reply.`,
      );
    for (const name of ['answers', 'sameSource'] as const)
      (annotation[name] ?? []).forEach((id, n) => {
        const problem = findLinkProblem(annotation, name, id, byId);
        if (problem) report.add(`${annotation.key}.${name}[${n}]`, problem);
        else if (annotation[name]!.indexOf(id) < n)
          report.add(`${annotation.key}.${name}[${n}]`, `“${id}” stands in this list already: take one out.`);
      });
  }
}

function findLinkProblem(
  annotation: DraftAnnotation,
  name: 'answers' | 'sameSource',
  id: string,
  byId: ReadonlyMap<string, DraftAnnotation>,
): string | undefined {
  if (id === annotation.id) return `“${id}” links to itself: name another annotation, or leave the link out.`;
  const target = byId.get(id);
  if (!target)
    return `There is no annotation “${id}” in this set: name one that there is, or leave the link out.${toSuggestion(id, [...byId.keys()])}`;
  if (name === 'answers' && target.subtype && categoryOf(target.subtype) === 'denial')
    return `“${id}” is a reply itself; a reply answers an anonymous source or an unverified claim.`;
  return undefined;
}

/** For each annotation the others of its source, in the order of the file: one link joins two groups. */
export function toSourceGroups(
  annotations: readonly DraftAnnotation[],
): ReadonlyMap<string, readonly string[]> {
  const groupOf = new Map<string, Set<string>>();
  for (const { id, sameSource } of annotations) {
    if (!sameSource) continue;
    const ids = [id!, ...sameSource];
    const joined = new Set(ids.flatMap(member => [member, ...(groupOf.get(member) ?? [])]));
    for (const member of joined) groupOf.set(member, joined);
  }
  const order = annotations.map(({ id }) => id!);
  return new Map(
    [...groupOf].map(([id, group]) => [id, order.filter(other => other !== id && group.has(other))]),
  );
}
