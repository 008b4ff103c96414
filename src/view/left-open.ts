// What a passage leaves open, and what to ask of it: the card's second and third lines. At most 17 and 12 words; a person's
// own wording overrides the first (see wording.ts).
import type { AnonymousAnatomy, DenialAnatomy, UnverifiedAnatomy } from '../taxonomy/anatomy.ts';
import type { Finding } from '../taxonomy/finding.ts';
import { type PlainKey, say, sayForm } from '../words/say.ts';
import { countWords, toQuoted, toSentenceStart, withoutThat } from './english.ts';
import { isManyMaterials } from './who-says-so.ts';

export const MOST_WORDS_LEFT_OPEN = 17;

export function toLeftOpen(finding: Finding): string {
  if (finding.category === 'anonymous') return ofSource(finding.subtype, finding.anatomy, finding.quote);
  if (finding.category === 'denial') return ofResponse(finding.subtype, finding.anatomy, finding.quote);
  return ofClaim(finding.subtype, finding.anatomy, isAnswered(finding), finding.quote);
}

/** One sentence from clauses; the first that stands in for all where there is none. */
function toSentence(clauses: readonly (PlainKey | false)[], otherwise: PlainKey): string {
  const [start = otherwise, ...more] = clauses.filter(clause => clause !== false);
  const words = more
    .map(clause => say(clause))
    .reduce(
      (first, next, i) =>
        i < more.length - 1
          ? say('clauses_next', { first, next })
          : say('clauses_last', { first, last: next }),
      say(start),
    );
  return say('sentence_end', { words: toSentenceStart(words) });
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
  const noReason = !reason_given && 'open_no_reason';
  switch (subtype) {
    case 'A2':
      return vantage === 'direct'
        ? toSentence(['open_how_came', noReason], 'open_how_came')
        : say('open_saw');
    case 'A4':
      return say('open_how_many');
    case 'A5':
      return sayForm('open_material', isManyMaterials(anatomy, quote) ? 2 : 1);
    case 'A6':
      return say('open_others');
    default: {
      const noVantage = (!vantage || vantage === 'none') && 'open_how_know';
      return toSentence([!side && 'open_side', noVantage, noReason], 'open_who_they');
    }
  }
}

function ofResponse(subtype: string, anatomy: DenialAnatomy, quote: string): string {
  const { what_denied, reason_given, timing, scope } = anatomy;
  switch (subtype) {
    case 'D1':
      if (what_denied)
        return firstThatFits(
          say('open_outside', { quote: toQuoted(withoutThat(what_denied)) }),
          say('open_outside_words'),
        );
      return say(scope === 'general' ? 'open_single_points' : 'open_denied');
    case 'D2':
      return what_denied && scope === 'other point'
        ? firstThatFits(
            say('open_point_about', { quote: toQuoted(withoutThat(what_denied)) }),
            say('open_point'),
          )
        : say('open_point_neither');
    case 'D3':
      return say('open_fact');
    case 'D4':
      return reason_given
        ? firstThatFits(
            say('open_answer_reason', { quote: toQuoted(reason_given) }),
            say('open_answer_with_reason'),
          )
        : say('open_answer');
    default:
      return /\breached\b/i.test(quote)
        ? say(timing ? 'open_contact_later' : 'open_contact')
        : say(timing ? 'open_asked_later' : 'open_asked');
  }
}

const BASES = {
  named: 'open_original_named',
  anonymous: 'open_original_anonymous',
  document: 'open_original_document',
  'not stated': 'open_original',
} as const;

function ofClaim(subtype: string, anatomy: UnverifiedAnatomy, answered: boolean, quote: string): string {
  const { claimant, evidence_cited, legal_stage } = anatomy;
  const noReply = !answered && 'open_other_side';
  switch (subtype) {
    case 'U1':
      return evidence_cited
        ? firstThatFits(say('open_beyond', { evidence: evidence_cited }), say('open_evidence_shows'))
        : toSentence(['open_shows', noReply], 'open_shows');
    case 'U2':
      return toSentence(
        [
          !claimant ? 'open_who_says' : /\b(?:lawsuit|suit|complaint)\b/i.test(claimant) && 'open_who_filed',
          (!legal_stage || legal_stage === 'none') && 'open_stage',
          noReply,
        ],
        evidence_cited ? 'open_what_evidence_shows' : 'open_what_evidence',
      );
    case 'U3':
      return /\b(?:evidence|proof)\b/i.test(quote) ? say('open_rests') : say('open_tried');
    case 'U4':
      return say(BASES[anatomy.original_basis ?? 'not stated']);
    case 'U6':
      return say('open_view');
    default:
      return say('open_speaker');
  }
}

const LEGAL_QUESTIONS = {
  suspected: 'question_U2_suspected',
  arrested: 'question_U2_arrested',
  charged: 'question_U2_charged',
  sued: 'question_U2_sued',
  'on trial': 'question_U2_trial',
  'settled-no-admission': 'question_U2_settled',
  none: 'question_U2',
} as const;

/** The subtype's question, save where the passage has answered it already. */
export function toAsk(finding: Finding): string {
  if (finding.subtype === 'A1' && finding.category === 'anonymous' && !finding.anatomy.reason_given)
    return say('question_A1_no_reason');
  if (finding.subtype === 'U2' && finding.category === 'unverified')
    return say(LEGAL_QUESTIONS[finding.anatomy.legal_stage ?? 'none']);
  return say(`question_${finding.subtype}`);
}
