// 'How this story knows': one short paragraph a kind, in plain words. Counts first, then what the text gives, then what it
// lacks; built from the anatomy. Never a score, and no more than the marked words tell.
import type { Finding } from '../taxonomy/finding.ts';
import { CATEGORIES, type Category, type Subtype } from '../taxonomy/taxonomy.ts';
import { type PlainKey, say, sayForm } from '../words/say.ts';
import { toSentenceStart } from './english.ts';
import { toCount } from './number-words.ts';

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
    if (found.length === 0)
      return { category, count: say('story_none'), rest: say(`story_none_${category}`) };
    const number = { number: toNumber(found.length) };
    const count = isFirst ? sayForm('story_passages', found.length, number) : say('story_count', number);
    isFirst = false;
    return { category, count: toSentenceStart(count), rest: TELL[category](found).join(' ') };
  });
}

/** What follows the count: sentences, the first of them without its subject. */
const TELL: Record<Category, (found: readonly Finding[]) => string[]> = {
  anonymous: tellSources,
  denial: tellReplies,
  unverified: tellClaims,
};

function toNumber(n: number): string {
  return toCount(n) ?? '';
}

type Counted =
  | 'reason'
  | 'knows'
  | 'neither'
  | 'court'
  | 'legal'
  | 'relayed'
  | 'evidence'
  | 'unverified'
  | 'nobody'
  | 'unsaid'
  | 'answered'
  | `D${1 | 2 | 3 | 4 | 5}`;

/** 'one gives', 'two give'; undefined for none. */
function toClause(what: Counted, n: number): string | undefined {
  return n === 0 ? undefined : sayForm(`story_${what}`, n, { number: toNumber(n) });
}

function toSentence(...clauses: (string | undefined)[]): string[] {
  const [start, ...more] = clauses.filter(clause => clause !== undefined);
  if (start === undefined) return [];
  const words = more.reduce((first, next) => say('clauses_apart', { first, next }), start);
  return [say('sentence_end', { words: toSentenceStart(words) })];
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
  if (found.length === 1) return tellOneSource(gives[0]).map(key => say(key));
  const what = papers === 0 ? 'people' : people.length === 0 ? 'papers' : 'people_papers';
  const lead = say(`story_${what}`);
  if (people.length === 0) return [lead, say('story_provided_other')];
  const reasons = gives.filter(({ reason }) => reason).length;
  const accesses = gives.filter(({ access }) => access).length;
  const silent = gives.filter(({ reason, access }) => !reason && !access).length;
  if (reasons + accesses === 0) return [lead, say('story_nothing_said')];
  return [
    lead,
    ...toSentence(toClause('reason', reasons), toClause('knows', accesses), toClause('neither', silent)),
  ];
}

function tellOneSource(gives: { reason: boolean; access: boolean } | undefined): PlainKey[] {
  if (!gives) return ['story_material_one', 'story_provided_one'];
  const { reason, access } = gives;
  const rest = reason
    ? access
      ? 'story_one_both'
      : 'story_one_reason'
    : access
      ? 'story_one_knows'
      : 'story_one_nothing';
  return ['story_source_one', rest];
}

// ── Replies ──

/** Direct denials first, silence last: from the most said to the least. */
const REPLIES = ['D1', 'D3', 'D2', 'D4', 'D5'] as const;

function tellReplies(found: readonly Finding[]): string[] {
  const unsaid = found.filter(
    ({ subtype, anatomy }) =>
      subtype === 'D1' && !('what_denied' in anatomy && anatomy.what_denied) && !isGeneral(anatomy),
  ).length;
  if (found.length === 1) {
    const only = REPLIES.filter(subtype => subtype === found[0]?.subtype);
    return [
      ...only.map(subtype => say(`story_reply_${subtype}`)),
      ...(unsaid > 0 ? [say('story_unsaid')] : []),
    ];
  }
  const counts = REPLIES.flatMap(subtype => {
    const n = countSubtype(found, subtype);
    if (n === found.length) return [say(`story_${subtype}_${n === 2 ? 'both' : 'all'}`)];
    return toClause(subtype, n) ?? [];
  }).reduce((first, next) => say('story_replies_next', { first, next }));
  const lacks = toClause('unsaid', unsaid);
  return [say('story_replies', { counts }), ...(lacks ? [toSentenceStart(lacks)] : [])];
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
  const clause = (what: 'court' | 'legal' | 'relayed' | 'evidence' | 'unverified' | 'nobody', n: number) =>
    isOne ? (n === 1 ? say(`story_it_${what}`) : undefined) : toClause(what, n);
  return [
    say(isOne ? 'story_claim' : 'story_claims'),
    ...toSentence(
      clause('court', inCourt),
      clause('legal', countSubtype(found, 'U2') - inCourt),
      clause('relayed', countSubtype(found, 'U4')),
      clause('evidence', evidence),
    ),
    ...toSentence(
      clause('unverified', countSubtype(found, 'U3')),
      clause('nobody', countSubtype(found, 'U5')),
    ),
    tellAnswers(answered, found.length),
  ];
}

function tellAnswers(answered: number, all: number): string {
  if (all === 1) return say(answered ? 'story_it_answered' : 'story_it_unanswered');
  if (answered === 0) return say('story_unanswered');
  if (answered === all) return say(all === 2 ? 'story_both_answered' : 'story_all_answered');
  return toSentenceStart(toClause('answered', answered) ?? '');
}
