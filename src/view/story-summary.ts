// 'How this story knows': one short paragraph a kind, in plain words. Counts first, then what the text gives, then what it
// lacks; built from the anatomy. Never a score, and no more than the marked words tell.
import type { Finding } from '../taxonomy/finding.ts';
import { CATEGORIES, type Category, type Subtype } from '../taxonomy/taxonomy.ts';
import { toNumberWord, toSentenceStart } from './english.ts';

export interface StorySentence {
  readonly category: Category;
  /** How many: set apart, as the first words. */
  readonly count: string;
  readonly rest: string;
}

/** One for each kind, in the order of the kinds; also of a kind that does not occur. */
export function toStorySummary(findings: readonly Finding[]): StorySentence[] {
  let isFirst = true;
  return CATEGORIES.map(category => {
    const found = findings.filter(finding => finding.category === category);
    if (found.length === 0) return { category, count: 'None', rest: `of the marks is ${NONE[category]}.` };
    const noun = found.length === 1 ? ' passage' : ' passages';
    const count = toSentenceStart(toCount(found.length)) + (isFirst ? noun : '');
    isFirst = false;
    return { category, count, rest: TELL[category](found).join(' ') };
  });
}

const NONE: Record<Category, string> = {
  anonymous: 'an anonymous source',
  denial: 'a denial or response',
  unverified: 'an unverified claim',
};

/** What follows the count: sentences, the first of them without its subject. */
const TELL: Record<Category, (found: readonly Finding[]) => string[]> = {
  anonymous: tellSources,
  denial: tellReplies,
  unverified: tellClaims,
};

function toCount(n: number): string {
  return toNumberWord(n) ?? 'no';
}

/** 'one gives', 'two give'; undefined for none. */
function toClause(n: number, one: string, many: string): string | undefined {
  return n === 0 ? undefined : `${toCount(n)} ${n === 1 ? one : many}`;
}

function toSentence(...clauses: (string | undefined)[]): string[] {
  const said = clauses.filter(clause => clause !== undefined);
  return said.length === 0 ? [] : [`${toSentenceStart(said.join('; '))}.`];
}

function countSubtype(found: readonly Finding[], subtype: Subtype): number {
  return found.filter(finding => finding.subtype === subtype).length;
}

// ── Sources ──

function tellSources(found: readonly Finding[]): string[] {
  const papers = countSubtype(found, 'A5');
  const people = found.flatMap(finding =>
    finding.category === 'anonymous' && finding.subtype !== 'A5' ? [finding.anatomy] : [],
  );
  const gives = people.map(({ reason_given, vantage }) => ({
    reason: Boolean(reason_given),
    access: Boolean(vantage && vantage !== 'none'),
  }));
  if (found.length === 1) return tellOneSource(gives[0]);
  const what = papers === 0 ? 'people' : people.length === 0 ? 'papers' : 'people or papers';
  const lead = `rest on ${what} the reader cannot trace.`;
  if (people.length === 0) return [lead, 'Who provided them is not said.'];
  const reasons = gives.filter(({ reason }) => reason).length;
  const accesses = gives.filter(({ access }) => access).length;
  const silent = gives.filter(({ reason, access }) => !reason && !access).length;
  if (reasons + accesses === 0)
    return [lead, 'No reason for withholding a name is given, nor how the sources know.'];
  return [
    lead,
    ...toSentence(
      toClause(reasons, 'gives a reason for withholding the name', 'give a reason for withholding the name'),
      toClause(accesses, 'says how the source knows', 'say how the source knows'),
      toClause(silent, 'does neither', 'do neither'),
    ),
  ];
}

function tellOneSource(gives: { reason: boolean; access: boolean } | undefined): string[] {
  if (!gives) return ['rests on material that is not published.', 'Who provided it is not said.'];
  const { reason, access } = gives;
  const rest = reason
    ? access
      ? 'It gives a reason for withholding the name, and says how the source knows.'
      : 'It gives a reason for withholding the name; how the source knows is not said.'
    : access
      ? 'It says how the source knows; no reason for withholding the name is given.'
      : 'No reason for withholding the name is given, nor how the source knows.';
  return ['rests on a source the reader cannot trace.', rest];
}

// ── Replies ──

/** Direct denials first, silence last: from the most said to the least. */
const REPLIES: readonly [subtype: Subtype, one: string, many: string, alone: string][] = [
  ['D1', 'denies', 'deny', 'is a denial.'],
  ['D3', 'dismisses', 'dismiss', 'is a reply that dismisses the matter.'],
  ['D2', 'leaves the point open', 'leave the point open', 'is a reply that leaves the point open.'],
  ['D4', 'declines', 'decline', 'tells that someone declined to answer.'],
  ['D5', 'had not answered', 'had not answered', 'tells that someone had not answered.'],
];

function tellReplies(found: readonly Finding[]): string[] {
  const unsaid = found.filter(
    ({ subtype, anatomy }) =>
      subtype === 'D1' && !('what_denied' in anatomy && anatomy.what_denied) && !isGeneral(anatomy),
  ).length;
  const lacks =
    unsaid === 0
      ? []
      : [
          found.length === 1
            ? 'Its words do not say what exactly is denied.'
            : `${toSentenceStart(toCount(unsaid))} of the denials ${unsaid === 1 ? 'does' : 'do'} not say what exactly is denied.`,
        ];
  const [only] = found;
  if (found.length === 1)
    return [...REPLIES.filter(([s]) => s === only?.subtype).map(([, , , alone]) => alone), ...lacks];
  const counts = REPLIES.flatMap(([subtype, one, many]) => {
    const n = countSubtype(found, subtype);
    if (n === found.length) return [`${n === 2 ? 'both' : 'all'} ${many}`];
    return toClause(n, one, many) ?? [];
  });
  return [`tell how those asked responded: ${counts.join(', ')}.`, ...lacks];
}

function isGeneral(anatomy: Finding['anatomy']): boolean {
  return 'scope' in anatomy && anatomy.scope === 'general';
}

// ── Claims ──

const IN_COURT: ReadonlySet<unknown> = new Set(['charged', 'sued', 'on trial']);

function tellClaims(found: readonly Finding[]): string[] {
  const isOne = found.length === 1;
  const inCourt = found.filter(
    ({ subtype, anatomy }) =>
      subtype === 'U2' && 'legal_stage' in anatomy && IN_COURT.has(anatomy.legal_stage),
  ).length;
  const evidence = found.filter(
    ({ anatomy }) => 'evidence_cited' in anatomy && Boolean(anatomy.evidence_cited),
  ).length;
  const answered = found.filter(({ links }) => links.some(({ rel }) => rel === 'answered-by')).length;
  const clause = (n: number, one: string, many: string) =>
    isOne ? (n === 1 ? `it ${one}` : undefined) : toClause(n, one, many);
  return [
    isOne ? 'is a claim this article does not establish.' : 'are claims this article does not establish.',
    ...toSentence(
      clause(inCourt, 'is before a court', 'are before a court'),
      clause(countSubtype(found, 'U2') - inCourt, 'is a legal claim', 'are legal claims'),
      clause(countSubtype(found, 'U4'), 'is passed on from others', 'are passed on from others'),
      clause(evidence, 'names evidence', 'name evidence'),
    ),
    ...toSentence(
      clause(countSubtype(found, 'U3'), 'is not verified, says the text', 'are not verified, says the text'),
      clause(countSubtype(found, 'U5'), 'does not say who claims it', 'do not say who claims it'),
    ),
    tellAnswers(answered, found.length),
  ];
}

function tellAnswers(answered: number, all: number): string {
  if (all === 1) return answered ? 'It has a reply.' : 'No reply to it is marked.';
  if (answered === 0) return 'No reply to any of them is marked.';
  if (answered === all) return `${all === 2 ? 'Both' : 'All'} have a reply.`;
  return `${toSentenceStart(toCount(answered))} ${answered === 1 ? 'has' : 'have'} a reply; to the others none is marked.`;
}
