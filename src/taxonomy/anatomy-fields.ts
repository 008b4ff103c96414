// Which anatomy an annotation of each category may have, and of what kind each value is. Held to the types of
// anatomy.ts by the compiler: a key or a value that is missing here is a type error.
import type { AnonymousAnatomy, DenialAnatomy, UnverifiedAnatomy } from './anatomy.ts';
import type { Category } from './taxonomy.ts';

/** What a field holds: text, true or false, a count (1, 2 … or a word), or one of the listed values. */
export type FieldKind = 'text' | 'flag' | 'count' | readonly string[];

type KindOf<T> = [T] extends [boolean]
  ? 'flag'
  : [T] extends [string]
    ? string extends T
      ? 'text'
      : readonly T[]
    : 'count';

/** `claim` is not among them: authors write it beside the quote, where it gets its place too. */
type KindsOf<A> = { readonly [K in Exclude<keyof A, 'claim'>]-?: KindOf<NonNullable<A[K]>> };

const anonymous: KindsOf<AnonymousAnatomy> = {
  number: 'count',
  role: 'text',
  side: 'text',
  vantage: ['direct', 'briefed', 'familiar', 'document', 'none'],
  reason_given: 'text',
  reason_quality: ['specific', 'boilerplate', 'none'],
  form: ['direct quote', 'paraphrase', 'both'],
  relayed_by: 'text',
  attacks_someone: 'flag',
  anaphor: 'flag',
};

const denial: KindsOf<DenialAnatomy> = {
  who: 'text',
  who_unnamed: 'flag',
  speaks_as: ['self', 'spokesperson', 'lawyer', 'institution', 'third party'],
  by_accused: 'flag',
  what_denied: 'text',
  scope: ['specific', 'general', 'other point', 'none'],
  to_whom: 'text',
  timing: 'text',
  reason_given: 'text',
};

const unverified: KindsOf<UnverifiedAnatomy> = {
  claimant: 'text',
  claimant_named: 'flag',
  stake: ['party', 'authority', 'press', 'state', 'unknown'],
  hedge: ['verb', 'adverb', 'adjective', 'noun', 'notice', 'content'],
  legal_stage: ['none', 'suspected', 'arrested', 'charged', 'sued', 'on trial', 'settled-no-admission'],
  who_could_not_verify: 'text',
  relay: 'text',
  relay_kind: ['press', 'state_media', 'social', 'book'],
  original_basis: ['named', 'anonymous', 'document', 'not stated'],
  evidence_cited: 'text',
};

/** In the order in which compiled sets have them. */
export const ANATOMIES: Readonly<Record<Category, Readonly<Record<string, FieldKind>>>> = {
  anonymous,
  denial,
  unverified,
};

/** Fields that cards show in quotation marks, so that they have to be the article's own words. */
export const VERBATIM_FIELDS: readonly string[] = ['reason_given', 'what_denied'];
