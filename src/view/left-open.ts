// What a passage leaves open, and what to ask of it: the card's second and third lines. At most 17 and 12 words; a person's
// own wording overrides the first (see wording.ts).
import type { AnonymousAnatomy, DenialAnatomy, UnverifiedAnatomy } from '../taxonomy/anatomy.ts';
import type { Finding } from '../taxonomy/finding.ts';
import { countWords, joinClauses, toQuoted, toSentenceStart, withoutThat } from './english.ts';
import { isManyMaterials } from './who-says-so.ts';
import { QUESTIONS } from './words-en.ts';

export const MOST_WORDS_LEFT_OPEN = 17;

export function toLeftOpen(finding: Finding): string {
  if (finding.category === 'anonymous') return ofSource(finding.subtype, finding.anatomy, finding.quote);
  if (finding.category === 'denial') return ofResponse(finding.subtype, finding.anatomy, finding.quote);
  return ofClaim(finding.subtype, finding.anatomy, isAnswered(finding), finding.quote);
}

/** One sentence from clauses; the first that stands in for all where there is none. */
function toSentence(clauses: readonly (string | false)[], otherwise: string): string {
  const given = clauses.filter(clause => clause !== false);
  return `${toSentenceStart(joinClauses(given.length > 0 ? given : [otherwise]))}.`;
}

/** The first sentence that keeps to the limit: quotes are given whole or not at all. */
function firstThatFits(...sentences: string[]): string {
  return sentences.find(sentence => countWords(sentence) <= MOST_WORDS_LEFT_OPEN) ?? sentences.at(-1)!;
}

function isAnswered(finding: Finding): boolean {
  return finding.links.some(({ rel }) => rel === 'answered-by');
}

function ofSource(subtype: string, anatomy: AnonymousAnatomy, quote: string): string {
  const { side, reason_given, vantage } = anatomy;
  const noReason = !reason_given && 'why no name is given';
  switch (subtype) {
    case 'A2':
      return vantage === 'direct'
        ? toSentence(['how they came to know it', noReason], '')
        : 'Whether they saw it or were told of it.';
    case 'A4':
      return 'How many they are, and how they would know.';
    case 'A5':
      return isManyMaterials(anatomy, quote)
        ? 'Who provided them, and whether they are whole.'
        : 'Who provided it, and whether it is whole.';
    case 'A6':
      return 'Whether others say the same.';
    default: {
      const noVantage = (!vantage || vantage === 'none') && 'how they know';
      return toSentence([!side && 'which side they are on', noVantage, noReason], 'who they are');
    }
  }
}

function ofResponse(subtype: string, anatomy: DenialAnatomy, quote: string): string {
  const { what_denied, reason_given, timing, scope } = anatomy;
  const later = timing ? ', and whether a reply came later.' : '.';
  switch (subtype) {
    case 'D1':
      if (what_denied)
        return firstThatFits(
          `What lies outside ${toQuoted(withoutThat(what_denied))}.`,
          'What lies outside the words that are denied.',
        );
      return scope === 'general' ? 'Which single points the denial covers.' : 'What exactly is denied.';
    case 'D2':
      return what_denied && scope === 'other point'
        ? firstThatFits(
            `The point itself; the reply is about ${toQuoted(withoutThat(what_denied))}.`,
            'The point itself.',
          )
        : 'The point itself: it is neither confirmed nor denied.';
    case 'D3':
      return 'Which fact, if any, is said to be wrong.';
    case 'D4':
      return reason_given
        ? firstThatFits(
            `The answer. Reason given: ${toQuoted(reason_given)}.`,
            'The answer itself; a reason is given.',
          )
        : 'The answer, and the reason for not giving it.';
    default:
      return /\breached\b/i.test(quote)
        ? `When and how contact was tried${later}`
        : `When and how the question was put${later}`;
  }
}

const BASES = {
  named: 'Whether this outlet confirmed it. The original rests on a named source.',
  anonymous: 'Whether this outlet confirmed it. The original rests on unnamed sources.',
  document: 'Whether this outlet confirmed it. The original rests on a document.',
  'not stated': 'Whether this outlet confirmed it, and what the original rests on.',
};

function ofClaim(subtype: string, anatomy: UnverifiedAnatomy, answered: boolean, quote: string): string {
  const { claimant, evidence_cited, legal_stage } = anatomy;
  const noReply = !answered && 'what the other side says';
  switch (subtype) {
    case 'U1':
      return evidence_cited
        ? firstThatFits(
            `What shows it, beyond ${evidence_cited}.`,
            'Whether the evidence named here shows it.',
          )
        : toSentence(['what shows it', noReply], '');
    case 'U2':
      return toSentence(
        [
          !claimant ? 'who says so' : /\b(?:lawsuit|suit|complaint)\b/i.test(claimant) && 'who filed it',
          (!legal_stage || legal_stage === 'none') && 'what stage it is at',
          noReply,
        ],
        evidence_cited ? 'what the evidence shows' : 'what evidence there is',
      );
    case 'U3':
      return /\b(?:evidence|proof)\b/i.test(quote)
        ? 'What the claim rests on.'
        : 'What was tried to check it.';
    case 'U4':
      return BASES[anatomy.original_basis ?? 'not stated'];
    case 'U6':
      return 'Any view or measure from outside.';
    default:
      return 'Who is speaking, and how they would know.';
  }
}

const LEGAL_QUESTIONS = {
  suspected: 'What stage is it at? A suspicion is not a finding.',
  arrested: 'What stage is it at? An arrest is not a finding.',
  charged: 'What stage is it at? A charge is not a finding.',
  sued: 'What stage is it at? A suit is not a finding.',
  'on trial': 'What stage is it at? A trial is not a finding.',
  'settled-no-admission': 'What was settled? A settlement is not a finding.',
  none: QUESTIONS.U2,
};

/** The subtype's question, save where the passage has answered it already. */
export function toAsk(finding: Finding): string {
  if (finding.subtype === 'A1' && finding.category === 'anonymous' && !finding.anatomy.reason_given)
    return 'Does anyone confirm it on the record?';
  if (finding.subtype === 'U2' && finding.category === 'unverified')
    return LEGAL_QUESTIONS[finding.anatomy.legal_stage ?? 'none'];
  return QUESTIONS[finding.subtype];
}
