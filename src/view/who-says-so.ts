// The card's first line: who says so, and how we are told of it. One sentence fragment for each subtype, from the anatomy
// first and the passage's own words second; nothing that neither of them says.
import type { AnonymousAnatomy, DenialAnatomy, UnverifiedAnatomy } from '../taxonomy/anatomy.ts';
import type { Finding } from '../taxonomy/finding.ts';
import { say, sayForm } from '../words/say.ts';
import { isMany, isPluralNoun, toCounted, toNumberWord, toSentenceStart, toUnnamed } from './english.ts';
import { toName, toSourcePhrase } from './naming.ts';
import { toCount } from './number-words.ts';

/** @param outlet the name of the outlet that the reader is on, for material 'seen by' it. */
export function toWho(finding: Finding, outlet?: string): string {
  const { subtype, quote } = finding;
  const who =
    finding.category === 'anonymous'
      ? toSource(subtype, finding.anatomy, quote, outlet)
      : finding.category === 'denial'
        ? toResponder(subtype, finding.anatomy, quote)
        : toClaimant(subtype, finding.anatomy, quote);
  return toSentenceStart(who);
}

// ── Anonymous sources ──

function toSource(subtype: string, anatomy: AnonymousAnatomy, quote: string, outlet?: string): string {
  switch (subtype) {
    case 'A1':
      return toWithheld(anatomy, quote);
    case 'A2':
      return toKnownByAccess(anatomy, quote);
    case 'A3':
      return toKnownByRole(anatomy, quote);
    case 'A5':
      return toMaterial(anatomy, quote, outlet);
    case 'A6':
      return say(/\breal names?\b/i.test(quote) ? 'who_other_name' : 'who_half_named', {
        people: toPeople(anatomy),
      });
    default:
      return say('who_nobody');
  }
}

/** 'two officials', 'a nurse', 'three people': number and role, with a plain noun where the role is not given. */
function toPeople({ number, role }: AnonymousAnatomy): string {
  if (role) return toCounted(number, role);
  const word = toCount(number);
  if (word === undefined) return say('people_unknown');
  return sayForm('people', isMany(number) ? 2 : 1, { number: word });
}

/** The passage's own words where they hold the role, for they say more: rank, side, number. */
function toKnownByRole(anatomy: AnonymousAnatomy, quote: string): string {
  const { role } = anatomy;
  const phrase = toPhrase(quote, anatomy);
  if (!role) return phrase ?? say('who_by_role');
  return phrase?.toLowerCase().includes(role.toLowerCase()) ? phrase : toPeople(anatomy);
}

const WITHHELD_ALREADY = /\b(?:unnamed|anonymous|unidentified)\s+/gi;

/** How the name came to be withheld, as far as the passage says; else only that it is. */
function toWithheld(anatomy: AnonymousAnatomy, quote: string): string {
  const role = anatomy.role?.replace(WITHHELD_ALREADY, '') ?? null;
  const people = toPeople({ ...anatomy, role });
  const how = (key: 'condition' | 'granted' | 'declined_name' | 'asked') =>
    sayForm(`who_${key}`, (role ? isPluralNoun(people) : isMany(anatomy.number)) ? 2 : 1, { people });
  if (/\bcondition\b/i.test(quote)) return how('condition');
  if (/\bgranted\b/i.test(quote)) return how('granted');
  if (/\b(?:declin|refus)\w+\b/i.test(quote)) return how('declined_name');
  if (/\b(?:ask|request|insist|want|wish|prefer)\w*\b/i.test(quote)) return how('asked');
  // The article calls them unnamed and does not say that they asked for it.
  if (role) return toUnnamed(anatomy.number, role);
  const word = toCount(anatomy.number);
  if (word === undefined) return say('people_unnamed_unknown');
  return sayForm('people_unnamed', isMany(anatomy.number) ? 2 : 1, { number: word });
}

const ACCESS =
  /\b(?:familiar|briefed|knowledge|close|involved|aware|privy|access|present|attended|in the room|who (?:saw|heard|was|were)|told (?:of|about))\b/i;
const VANTAGES = {
  direct: 'who_direct',
  briefed: 'who_briefed',
  familiar: 'who_familiar',
  document: 'who_document',
  none: undefined,
} as const;

function toKnownByAccess(anatomy: AnonymousAnatomy, quote: string): string {
  const phrase = toPhrase(quote, anatomy);
  if (phrase && ACCESS.test(phrase)) return phrase;
  const isUncounted = !anatomy.role && isMany(anatomy.number) === undefined;
  const people = isUncounted ? say('people_uncounted') : toPeople(anatomy);
  const how = VANTAGES[anatomy.vantage ?? 'none'];
  return ACCESS.test(anatomy.role ?? '') || !how ? people : say(how, { people });
}

/** The source as the passage puts it, its article made a number: the card says how many. */
function toPhrase(quote: string, { number }: AnonymousAnatomy): string | undefined {
  const phrase = toSourcePhrase(quote);
  if (isMany(number) === false) return phrase?.replace(/^(?:an?|another)\s/i, 'one ');
  return toNumberWord(number) ? phrase : phrase?.replace(/^an?\s/i, 'one ');
}

const SEEN = /\b(?:seen|reviewed|obtained|viewed|heard|read|examined|shared with|provided to|leaked)\b/i;

function toMaterial({ role }: AnonymousAnatomy, quote: string, outlet?: string): string {
  const phrase = toSourcePhrase(quote);
  if (phrase && SEEN.test(phrase)) return phrase;
  if (!role) return outlet ? say('who_material_seen', { outlet }) : say('who_material');
  return outlet
    ? say('who_material_role_seen', { material: role, outlet })
    : say('who_material_role', { material: role });
}

/** Whether the material of an A5 is spoken of in the plural. */
export function isManyMaterials({ role }: AnonymousAnatomy, quote: string): boolean {
  return isPluralNoun(role || toSourcePhrase(quote) || 'material');
}

// ── Denials and responses ──

function toResponder(subtype: string, anatomy: DenialAnatomy, quote: string): string {
  const who = toName(anatomy.who) ?? (anatomy.who_unnamed ? say('who_someone') : undefined);
  switch (subtype) {
    case 'D1':
      return toDoing('denies', who);
    case 'D2':
      return toDoing(/\bneither\s+confirm/i.test(quote) ? 'neither' : 'replies', who);
    case 'D3':
      // An answer aimed at the messenger does not dismiss the point: it passes it by.
      return toDoing(anatomy.scope === 'other point' ? 'other_point' : 'dismisses', who);
    case 'D4':
      return toDeclining(who, quote);
    default:
      return toSilence(who, toName(anatomy.to_whom), quote);
  }
}

type Doing =
  | 'denies'
  | 'neither'
  | 'replies'
  | 'other_point'
  | 'dismisses'
  | 'referred'
  | 'no_comment'
  | 'declined';

/** What somebody does, or what is done where the text does not say by whom. */
function toDoing(what: Doing, who: string | undefined): string {
  return who === undefined
    ? say(`who_${what}_nobody`)
    : sayForm(`who_${what}`, isPluralNoun(who) ? 2 : 1, { who });
}

function toDeclining(who: string | undefined, quote: string): string {
  if (/\breferr(?:ed|ing)\b/i.test(quote)) return toDoing('referred', who);
  return toDoing(/\bno\s+(?:\w+\s+)?comment\b/i.test(quote) ? 'no_comment' : 'declined', who);
}

function toSilence(named: string | undefined, asker: string | undefined, quote: string): string {
  if (/^(?:no one|nobody|none|neither|no)\b/i.test(named ?? '') && toSilentKey(quote) === 'silent')
    return asker
      ? say('who_nobody_answered_to', { who: named as string, asker })
      : say('who_nobody_answered', { who: named as string });
  const who = named ?? say('who_those_asked');
  const count = named === undefined || isPluralNoun(named) ? 2 : 1;
  const key = toSilentKey(quote);
  if (!asker) return sayForm(`who_${key}`, count, { who });
  return sayForm(key === 'unreached' ? 'who_unreached_by' : `who_${key}_to`, count, { asker, who });
}

function toSilentKey(quote: string): 'unreached' | 'gave_none' | 'silent' {
  if (/\breached\b/i.test(quote)) return 'unreached';
  const isCommentless = /\b(?:provide|give|offer)\w*\s+(?:an?\s+)?(?:\w+\s+)?(?:comment|statement)\b/i.test(
    quote,
  );
  return isCommentless ? 'gave_none' : 'silent';
}

// ── Unverified claims ──

function toClaimant(subtype: string, anatomy: UnverifiedAnatomy, quote: string): string {
  const claimant = toName(anatomy.claimant);
  switch (subtype) {
    case 'U1':
      if (!claimant) return say('who_alleges_nobody');
      return anatomy.claimant_named === false &&
        !/\b(?:anonymous|unnamed|unidentified|meant by)\b/i.test(claimant)
        ? say('who_alleges_unnamed', { who: claimant })
        : claimant;
    case 'U2':
      return toLegalClaim(claimant, anatomy);
    case 'U3': {
      const checker = toName(anatomy.who_could_not_verify);
      if (checker) return say('who_unverified_by', { who: checker });
      if (/\b(?:without|no)\s+(?:\w+\s+){0,2}(?:evidence|proof)\b/i.test(quote))
        return claimant ? say('who_no_evidence', { who: claimant }) : say('who_no_evidence_nobody');
      return say('who_unverified');
    }
    case 'U4':
      return say('who_relayed', {
        who: toName(anatomy.relay) ?? claimant ?? say(RELAYS[anatomy.relay_kind ?? 'press']),
      });
    case 'U6':
      if (!claimant) return say('who_stake_nobody');
      // 'who' only where the words show a person; of a firm or a ministry it would be wrong.
      return say(/\b(?:himself|herself|he|she)\b/i.test(quote) ? 'who_stake_person' : 'who_stake', {
        who: claimant,
      });
    default:
      return say('who_says_nobody');
  }
}

const RELAYS = {
  press: 'who_relay_press',
  state_media: 'who_relay_state',
  social: 'who_relay_social',
  book: 'who_relay_book',
} as const;

const STAGES = {
  suspected: 'who_stage_suspected',
  arrested: 'who_stage_arrested',
  charged: 'who_stage_charged',
  sued: 'who_stage_sued',
  'on trial': 'who_stage_trial',
  'settled-no-admission': 'who_stage_settled',
  none: 'who_stage_none',
} as const;

function toLegalClaim(claimant: string | undefined, { legal_stage }: UnverifiedAnatomy): string {
  const stage = STAGES[legal_stage ?? 'none'];
  if (!claimant) return say(stage === 'who_stage_none' ? 'who_legal_nobody' : stage);
  // 'A lawsuit says so; a suit …' would say it twice.
  const isSaid = /\b(?:law)?suit|complaint|indictment|charge|filing|case\b/i.test(claimant);
  const isOpen = stage !== 'who_stage_none' && stage !== 'who_stage_settled';
  return sayForm('who_legal', isPluralNoun(claimant) ? 2 : 1, {
    who: claimant,
    stage: say(isSaid && isOpen ? 'who_stage_open' : stage),
  });
}

/** The count in words, as a value of its own: 'Two'. */
export function toCountValue(number: AnonymousAnatomy['number']): string | undefined {
  const word = toCount(number);
  return word && toSentenceStart(word);
}
