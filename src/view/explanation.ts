// Why these words are marked, in one neutral sentence: what they tell of the source, reply or claim, then what they do not.
// Built from subtype and anatomy; says nothing that the passage does not.
import type { AnonymousAnatomy, DenialAnatomy, UnverifiedAnatomy } from '../taxonomy/anatomy.ts';
import type { Finding } from '../taxonomy/finding.ts';
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
  return `${[toWho(finding, outlet), ...clauses.filter(Boolean)].join('; ')}.`;
}

type Clause = string | false | null | undefined;

function toReason(reason: string | null | undefined): Clause {
  return reason && `the reason given is ${toClauseQuote(reason)}`;
}

/** Verbatim but for the full stop at its end: the sentence has its own. */
function toClauseQuote(words: string): string {
  return toQuoted(words.replace(/\.(?=[”"’']*$)/, ''));
}

function ofSource(
  subtype: string,
  { vantage, reason_given, relayed_by, number }: AnonymousAnatomy,
): readonly Clause[] {
  const relayed = relayed_by && `quoted first by ${relayed_by}`;
  switch (subtype) {
    case 'A4':
      return ['how many there are and how they know is not said', relayed];
    case 'A5':
      return ['who provided it is not said', relayed];
    case 'A6':
      return [toReason(reason_given), relayed];
    default: {
      const knows = !vantage || vantage === 'none';
      const they = number === 1 || number === 'one' ? 'the source knows' : 'they know';
      return [
        subtype !== 'A2' && knows && `how ${they} is not said`,
        toReason(reason_given) || 'no reason for anonymity is given',
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
          ? `the words denied are ${toClauseQuote(withoutThat(what_denied))}`
          : scope === 'general'
            ? 'the denial is general'
            : 'what exactly is denied is not said in these words',
      ];
    case 'D2':
      return ['the point itself stays open'];
    case 'D3':
      return [toReason(reason_given) || 'these words take on no single fact'];
    case 'D4':
      return [toReason(reason_given) || 'no reason is given'];
    default:
      return [timing && 'a reply may have come later', 'silence is not an admission'];
  }
}

function ofClaim(subtype: string, anatomy: UnverifiedAnatomy): readonly Clause[] {
  const { evidence_cited, original_basis, claimant } = anatomy;
  const evidence = evidence_cited ? `evidence named: ${evidence_cited}` : 'these words name no evidence';
  switch (subtype) {
    case 'U1':
      return [evidence];
    case 'U2':
      return [!claimant && 'who says so is not said in these words', 'a charge or suit is not a finding'];
    case 'U4':
      return [BASES[original_basis ?? 'not stated']];
    case 'U6':
      return ['no measure from outside is named in these words'];
    default:
      return [];
  }
}

const BASES = {
  named: 'the original rests on a named source',
  anonymous: 'the original rests on unnamed sources',
  document: 'the original rests on a document',
  'not stated': 'what the original rests on is not said in these words',
};
