// Why these words are marked, in one neutral sentence: what they tell of the source, reply or claim, then what they do not.
// Built from subtype and anatomy; says nothing that the passage does not.
import type { AnonymousAnatomy, DenialAnatomy, UnverifiedAnatomy } from '../taxonomy/anatomy.ts';
import type { Finding } from '../taxonomy/finding.ts';
import { say, sayForm } from '../words/say.ts';
import { toQuoted, withoutThat } from './english.ts';
import { toWho } from './who-says-so.ts';

/** "Two officials; how they know is not said; no reason for anonymity is given." */
export function toExplanation(finding: Finding, outlet?: string): string {
  const clauses =
    finding.category === 'anonymous'
      ? ofSource(finding.subtype, finding.anatomy)
      : finding.category === 'denial'
        ? ofResponse(finding.subtype, finding.anatomy)
        : ofClaim(finding.subtype, finding.anatomy);
  const words = clauses
    .filter(clause => clause !== undefined)
    .reduce((first, next) => say('clauses_apart', { first, next }), toWho(finding, outlet));
  return say('sentence_end', { words });
}

type Clause = string | undefined;

function toReason(reason: string | null | undefined): Clause {
  return reason ? say('because_reason', { quote: toClauseQuote(reason) }) : undefined;
}

/** Verbatim but for the full stop at its end: the sentence has its own. */
function toClauseQuote(words: string): string {
  return toQuoted(words.replace(/\.(?=[”"’']*$)/, ''));
}

function ofSource(
  subtype: string,
  { vantage, reason_given, relayed_by, number }: AnonymousAnatomy,
): readonly Clause[] {
  const relayed = relayed_by ? say('because_relayed', { outlet: relayed_by }) : undefined;
  switch (subtype) {
    case 'A4':
      return [say('because_a4'), relayed];
    case 'A5':
      return [say('because_provider'), relayed];
    case 'A6':
      return [toReason(reason_given), relayed];
    default: {
      const knows = !vantage || vantage === 'none';
      const isOne = number === 1 || number === 'one';
      return [
        subtype !== 'A2' && knows ? sayForm('because_knows', isOne ? 1 : 2) : undefined,
        toReason(reason_given) ?? say('because_no_reason'),
        relayed,
      ];
    }
  }
}

function ofResponse(subtype: string, anatomy: DenialAnatomy): readonly Clause[] {
  const { what_denied, reason_given, scope, timing } = anatomy;
  switch (subtype) {
    case 'D1':
      return [
        what_denied
          ? say('because_denied_words', { quote: toClauseQuote(withoutThat(what_denied)) })
          : say(scope === 'general' ? 'because_general' : 'because_denied_unsaid'),
      ];
    case 'D2':
      return [say('because_point_open')];
    case 'D3':
      return [toReason(reason_given) ?? say('because_no_fact')];
    case 'D4':
      return [toReason(reason_given) ?? say('because_declined')];
    default:
      return [timing ? say('because_later') : undefined, say('because_silence')];
  }
}

function ofClaim(subtype: string, anatomy: UnverifiedAnatomy): readonly Clause[] {
  const { evidence_cited, original_basis, claimant } = anatomy;
  switch (subtype) {
    case 'U1':
      return [
        evidence_cited ? say('because_evidence', { evidence: evidence_cited }) : say('because_no_evidence'),
      ];
    case 'U2':
      return [claimant ? undefined : say('because_nobody'), say('because_charge')];
    case 'U4':
      return [say(BASES[original_basis ?? 'not stated'])];
    case 'U6':
      return [say('because_no_measure')];
    default:
      return [];
  }
}

const BASES = {
  named: 'because_original_named',
  anonymous: 'because_original_anonymous',
  document: 'because_original_document',
  'not stated': 'because_original',
} as const;
