// The card's first line: who says so, and how we are told of it. One sentence fragment for each subtype, from the anatomy
// first and the passage's own words second; nothing that neither of them says.
import type { AnonymousAnatomy, DenialAnatomy, UnverifiedAnatomy } from '../taxonomy/anatomy.ts';
import type { Finding } from '../taxonomy/finding.ts';
import { isMany, isPluralNoun, toCounted, toNumberWord, toSentenceStart } from './english.ts';
import { toName, toSourcePhrase } from './naming.ts';

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
      return `${toPeople(anatomy)}${/\breal names?\b/i.test(quote) ? ', under another name' : ', not fully named'}`;
    default:
      return 'the text does not say who';
  }
}

/** 'two officials', 'a nurse', 'three people': number and role, with a plain noun where the role is not given. */
function toPeople({ number, role }: AnonymousAnatomy): string {
  return toCounted(number, role || (isMany(number) ? 'people' : 'person'));
}

/** The passage's own words where they hold the role, for they say more: rank, side, number. */
function toKnownByRole(anatomy: AnonymousAnatomy, quote: string): string {
  const { role } = anatomy;
  const phrase = toPhrase(quote, anatomy);
  if (!role) return phrase ?? 'someone known only by role';
  return phrase?.toLowerCase().includes(role.toLowerCase()) ? phrase : toPeople(anatomy);
}

const WITHHELD_ALREADY = /\b(?:unnamed|anonymous|unidentified)\s+/gi;

/** How the name came to be withheld, as far as the passage says; else only that it is. */
function toWithheld(anatomy: AnonymousAnatomy, quote: string): string {
  const role = anatomy.role?.replace(WITHHELD_ALREADY, '') ?? null;
  const people = toPeople({ ...anatomy, role });
  if (/\bcondition\b/i.test(quote)) return `${people}, who spoke on condition of anonymity`;
  if (/\bgranted\b/i.test(quote))
    return `${people}, who ${isPluralNoun(people) ? 'were' : 'was'} granted anonymity`;
  if (/\b(?:declin|refus)\w+\b/i.test(quote)) return `${people}, who declined to be named`;
  if (/\b(?:ask|request|insist|want|wish|prefer)\w*\b/i.test(quote))
    return `${people}, who asked not to be named`;
  // The article calls them unnamed and does not say that they asked for it.
  return toCounted(anatomy.number, `unnamed ${role || (isMany(anatomy.number) ? 'people' : 'person')}`);
}

const ACCESS =
  /\b(?:familiar|briefed|knowledge|close|involved|aware|privy|access|present|attended|in the room|who (?:saw|heard|was|were)|told (?:of|about))\b/i;
const VANTAGES = {
  direct: ' with direct knowledge',
  briefed: ' briefed on the matter',
  familiar: ' familiar with the matter',
  document: ' who saw a document',
  none: '',
};

function toKnownByAccess(anatomy: AnonymousAnatomy, quote: string): string {
  const phrase = toPhrase(quote, anatomy);
  if (phrase && ACCESS.test(phrase)) return phrase;
  const people = toCounted(
    anatomy.number,
    anatomy.role || (isMany(anatomy.number) === false ? 'person' : 'people'),
  );
  return ACCESS.test(people) ? people : people + VANTAGES[anatomy.vantage ?? 'none'];
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
  if (!role) return outlet ? `material seen by ${outlet}` : 'material that is not published';
  return outlet ? `${role} seen by ${outlet}` : `${role}, not published`;
}

/** Whether the material of an A5 is spoken of in the plural. */
export function isManyMaterials({ role }: AnonymousAnatomy, quote: string): boolean {
  return isPluralNoun(role || toSourcePhrase(quote) || 'material');
}

// ── Denials and responses ──

function toResponder(subtype: string, anatomy: DenialAnatomy, quote: string): string {
  const who = toName(anatomy.who) ?? (anatomy.who_unnamed ? 'someone who is not named' : undefined);
  const isPlural = who !== undefined && isPluralNoun(who);
  const verb = (one: string, many: string) => (isPlural ? many : one);
  switch (subtype) {
    case 'D1':
      return who ? `${who} ${verb('denies', 'deny')} it` : 'it is denied';
    case 'D2':
      if (/\bneither\s+confirm/i.test(quote))
        return who
          ? `${who} neither ${verb('confirms nor denies', 'confirm nor deny')} it`
          : 'it is neither confirmed nor denied';
      return who ? `${who} ${verb('replies', 'reply')}, without saying no` : 'a reply, without saying no';
    case 'D3':
      // An answer aimed at the messenger does not dismiss the point: it passes it by.
      if (anatomy.scope === 'other point')
        return who ? `${who} ${verb('replies', 'reply')} on another point` : 'a reply on another point';
      return who ? `${who} ${verb('dismisses', 'dismiss')} it` : 'it is dismissed';
    case 'D4':
      return toDeclining(who, quote);
    default:
      return toSilence(who, toName(anatomy.to_whom), quote);
  }
}

function toDeclining(who: string | undefined, quote: string): string {
  if (/\breferr(?:ed|ing)\b/i.test(quote))
    return who ? `${who} referred the question elsewhere` : 'the question was referred elsewhere';
  if (/\bno\s+(?:\w+\s+)?comment\b/i.test(quote))
    return who ? `${who} had no comment` : 'there was no comment';
  return who ? `${who} declined to answer` : 'an answer was declined';
}

function toSilence(who: string | undefined, asker: string | undefined, quote: string): string {
  if (/\breached\b/i.test(quote)) {
    const by = asker ? ` by ${asker}` : '';
    return who ? `${who} could not be reached${by}` : `those asked could not be reached${by}`;
  }
  if (/\b(?:provide|give|offer)\w*\s+(?:an?\s+)?(?:\w+\s+)?(?:comment|statement)\b/i.test(quote))
    return `${who ?? 'those asked'} gave no comment${asker ? ` to ${asker}` : ''}`;
  if (/^(?:no one|nobody|none|neither|no)\b/i.test(who ?? ''))
    return `${who} had answered${asker ? ` ${asker}` : ''}`;
  return `${who ?? 'those asked'} had not answered${asker ? ` ${asker}` : ''}`;
}

// ── Unverified claims ──

function toClaimant(subtype: string, anatomy: UnverifiedAnatomy, quote: string): string {
  const claimant = toName(anatomy.claimant);
  switch (subtype) {
    case 'U1':
      if (!claimant) return 'the text does not say who alleges it';
      return anatomy.claimant_named === false &&
        !/\b(?:anonymous|unnamed|unidentified|meant by)\b/i.test(claimant)
        ? `${claimant}, not named`
        : claimant;
    case 'U2':
      return toLegalClaim(claimant, anatomy);
    case 'U3': {
      const checker = toName(anatomy.who_could_not_verify);
      if (checker) return `${checker} could not check it`;
      if (/\b(?:without|no)\s+(?:\w+\s+){0,2}(?:evidence|proof)\b/i.test(quote))
        return claimant ? `${claimant}, with no evidence given` : 'no evidence is given, says the text';
      return 'not verified, says the text';
    }
    case 'U4':
      return `${toName(anatomy.relay) ?? claimant ?? RELAYS[anatomy.relay_kind ?? 'press']}, passed on here`;
    case 'U6':
      if (!claimant) return 'a party with a stake in it';
      // 'who' only where the words show a person; of a firm or a ministry it would be wrong.
      return /\b(?:himself|herself|he|she)\b/i.test(quote)
        ? `${claimant}, who has a stake in it`
        : `${claimant}, with a stake in it`;
    default:
      return 'the text does not say who says so';
  }
}

const RELAYS = {
  press: 'another report',
  state_media: 'state media',
  social: 'posts online',
  book: 'a book',
};

const STAGES = {
  suspected: 'a suspicion, no outcome yet',
  arrested: 'an arrest, no outcome yet',
  charged: 'a charge, no outcome yet',
  sued: 'a suit, no outcome yet',
  'on trial': 'a trial, no outcome yet',
  'settled-no-admission': 'settled without admission',
  none: 'no outcome given',
};

function toLegalClaim(claimant: string | undefined, { legal_stage }: UnverifiedAnatomy): string {
  const stage = STAGES[legal_stage ?? 'none'];
  if (!claimant) return legal_stage && legal_stage !== 'none' ? stage : 'a legal claim, no outcome given';
  const say = isPluralNoun(claimant) ? 'say' : 'says';
  // 'A lawsuit says so; a suit …' would say it twice.
  const isSaid = /\b(?:law)?suit|complaint|indictment|charge|filing|case\b/i.test(claimant);
  return `${claimant} ${say} so; ${isSaid ? stage.replace(/^an?\s\w+,\s/, '') : stage}`;
}

/** The count in words, as a value of its own: 'Two'. */
export function toCountValue(number: AnonymousAnatomy['number']): string | undefined {
  const word = toNumberWord(number);
  return word && toSentenceStart(word);
}
