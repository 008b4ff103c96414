// The annotation sets that an administrator gives everybody in an organisation, from storage.managed. Each passes the very checks
// and limits of a file that a reader takes in; what does not is left out, with its place and reason. Stores nothing.
import * as v from 'valibot';
import type { AnnotationSet } from '../annotations/annotation-set.ts';
import { parseImport } from '../annotations/parse-import.ts';
import { toSharedSet } from '../annotations/readers-set.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { POLICY_NAMES, parsePolicy, readManaged } from './policy.ts';
import { POLICY_WORDS as WORDS } from './policy-words.ts';

export interface PolicySets {
  readonly sets: readonly AnnotationSet[];
  /** Ids of sets, among these or Sayso's own, that are off until the reader switches them on. */
  readonly off: readonly string[];
  /** Whether these, and Sayso's own, stay as they are switched. */
  readonly isLocked: boolean;
  /** Sentences for the reader about what could not be used. */
  readonly problems: readonly string[];
}

export const NO_SETS: PolicySets = { sets: [], off: [], isLocked: false, problems: [] };

/** As many reasons are told of one set; a broken file has thousands of the same. */
const TOLD = 3;

/** Never rejects. */
export async function readPolicySets(): Promise<PolicySets> {
  const given = await readManaged(null);
  const unknown = Object.keys(given).filter(name => !POLICY_NAMES.some(known => known === name));
  const read = parsePolicySets(given);
  return { ...read, problems: [...unknown.map(WORDS.unknown), ...read.problems] };
}

/** Another text whenever what a policy says of sets is another; empty where it says nothing. Never rejects. */
export async function readPolicySetsMark(): Promise<string> {
  const given = await readManaged(['sets', 'setsOff', 'locked']);
  return Object.keys(given).length === 0 ? '' : String(fingerprint(JSON.stringify(given)));
}

const ids = v.optional(v.array(v.string()), []);

/** Never throws. */
export function parsePolicySets(given: Readonly<Record<string, unknown>>): PolicySets {
  const problems: string[] = [];
  const off = v.safeParse(ids, given.setsOff);
  if (!off.success) problems.push(WORDS.unusable('setsOff'));
  const { sets: items = [] } = given;
  if (!Array.isArray(items)) problems.push(WORDS.unusable('sets'));
  // Of two with the same id the first counts.
  const byId = new Map<string, AnnotationSet>();
  for (const [i, item] of (Array.isArray(items) ? items : []).entries())
    for (const set of readItem(item, i + 1, problems)) if (!byId.has(set.id)) byId.set(set.id, set);
  return {
    sets: [...byId.values()],
    off: off.success ? off.output : [],
    isLocked: parsePolicy({ locked: given.locked }).locked.includes('sets'),
    problems,
  };
}

/** @param item the text of a file, as Chrome's schema has it; or what such a text says, as Firefox's policies may hold it. */
function readItem(item: unknown, number: number, problems: string[]): AnnotationSet[] {
  const { sets, rejected } = parseImport(typeof item === 'string' ? item : (JSON.stringify(item) ?? ''));
  for (const { where, why } of rejected.slice(0, TOLD)) problems.push(WORDS.setRejected(number, where, why));
  if (rejected.length > TOLD) problems.push(WORDS.setRejectedMore(number, rejected.length - TOLD));
  return sets.map(toSharedSet);
}
