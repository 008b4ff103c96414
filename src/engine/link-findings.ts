// Links between findings: which response answers which claim, which mentions are one source. A link that is wrong misleads
// more than a missing one tells, so every rule here asks for a reason; reply-fit.ts compares, this file chooses.
import type { Link } from '../taxonomy/finding.ts';
import type { Reading } from '../text/reading.ts';
import { type Fit, fitTo, isOwnClaim, isToldThere, type Reply, toReply } from './reply-fit.ts';
import type { Candidate } from './resolve-overlaps.ts';

/** Sentences back that a response may lie behind its claim, those that hold only responses not counted: a name shared. */
const REACH_OF_NAMES = 6;
/** The same, for a response without a name ("the company denied it"). */
const REACH_OF_PRONOUNS = 2;
/** Findings looked back over, whatever they are: a page of a thousand responses costs no thousand squared. */
const MOST_PASSED_OVER = 24;
/** So many shared words of the matter stand in for a shared name. */
const ENOUGH_MATTER = 2;

/**
 * @param kept sorted by position. @param ids one for each.
 * @returns a list of links for each. A response 'answers' the claim or anonymous passage it responds to: in its own
 * sentence, else the nearest earlier one that fits by party and content; that one is 'answered-by'. Back-references are
 * 'same-source', both ways.
 */
export function linkFindings(r: Reading, kept: readonly Candidate[], ids: readonly string[]): Link[][] {
  const links: Link[][] = kept.map(() => []);
  const join = (i: number, rel: Link['rel'], j: number, back: Link['rel']) => {
    links[i]?.push({ rel, to: ids[j]! });
    links[j]?.push({ rel: back, to: ids[i]! });
  };
  kept.forEach((one, i) => {
    if (one.match.backTo !== undefined) {
      const j = findHolder(kept, one.match.backTo);
      if (j !== undefined && j !== i) join(i, 'same-source', j, 'same-source');
    }
    if (one.category === 'denial') {
      const j = findClaim(r, kept, i);
      if (j !== undefined) join(i, 'answers', j, 'answered-by');
    }
  });
  return links;
}

/** What a response can answer: a claim, or what an unnamed source says; not the notice that something is unverified. */
function isAnswerable({ category, subtype }: Candidate): boolean {
  return category !== 'denial' && subtype !== 'U3';
}

/** The index of the claim that the response at index `at` answers. */
function findClaim(r: Reading, kept: readonly Candidate[], at: number): number | undefined {
  const response = kept[at]!;
  const reply = toReply(r, response);
  const sentenceOf = (i: number) => r.sentences.of[kept[i]!.from]!;
  const own = sentenceOf(at);
  for (const j of inOwnSentence(kept, at, sentenceOf))
    if (!isToldThere(r, reply, kept[j]!) && isAnswer(r, reply, kept[j]!, 0)) return j;
  let distance = own;
  let last = own;
  for (let j = at - 1; j >= Math.max(0, at - MOST_PASSED_OVER); j--) {
    const sentence = sentenceOf(j);
    if (sentence === own) continue;
    // Responses in a row ("Harlow declined to comment. The bank did not reply.") answer one claim.
    if (kept[j]!.category === 'denial' && sentence < last) distance--;
    last = sentence;
    const back = distance - sentence;
    if (back > REACH_OF_NAMES) return undefined;
    if (isAnswerable(kept[j]!) && isAnswer(r, reply, kept[j]!, back)) return j;
  }
  return undefined;
}

/**
 * Claims before the response in its own sentence, the nearest first. What stands behind it is most often its own
 * attribution ("Harlow denies it, according to the Ledger").
 */
function inOwnSentence(
  kept: readonly Candidate[],
  at: number,
  sentenceOf: (i: number) => number,
): readonly number[] {
  const found: number[] = [];
  const own = sentenceOf(at);
  for (let j = at - 1; j >= 0 && sentenceOf(j) === own; j--) if (isAnswerable(kept[j]!)) found.push(j);
  return found;
}

/** Whether a response answers a claim so many sentences back. */
function isAnswer(r: Reading, reply: Reply, claim: Candidate, back: number): boolean {
  const fit = fitTo(r, reply, claim);
  return isFitting(claim, reply, fit, back) && !isOwnClaim(r, reply, claim, fit);
}

function isFitting({ subtype }: Candidate, reply: Reply, fit: Fit, back: number): boolean {
  // Who points back, or does not answer, names no matter: the party alone decides.
  const fitsMatter = !reply.namesMatter || fit.matter > 0;
  if (reply.isToQuestion && fit.matter < (fit.party ? 1 : ENOUGH_MATTER + 1)) return false;
  // A name in hearsay or in praise of oneself is no accusation.
  const isAbout = subtype !== 'U5' && subtype !== 'U6';
  if (fit.party) return fitsMatter || (isAbout && back <= REACH_OF_PRONOUNS);
  if (back === 0) return fitsMatter;
  if (fit.matter >= ENOUGH_MATTER || (fit.other && fit.matter > 0)) return back <= REACH_OF_NAMES / 2;
  return reply.party.names.size === 0 && !reply.party.isSome && back <= REACH_OF_PRONOUNS && fitsMatter;
}

/** The index of the candidate that holds a token; they are sorted and do not overlap. */
export function findHolder(kept: readonly Candidate[], token: number): number | undefined {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (kept[middle]!.to <= token) low = middle + 1;
    else high = middle;
  }
  const found = kept[low];
  return found && found.from <= token ? low : undefined;
}
