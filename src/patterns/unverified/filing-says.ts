// U2: what a filed case says: "the lawsuit states", "according to the indictment". What the papers show of themselves
// ("court records show") is no claim; accusing verbs are the business of accused-of.ts and alleges.ts.

import { oncePerReading } from '../../text/memo.ts';
import type { Reading, TokenRange } from '../../text/reading.ts';
import { CAPITAL, COMMA, PUNCTUATION } from '../../text/tokens.ts';
import { anyOf, GERUND, internWord, phrases, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { isHypothetical } from '../grammar/context.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findTailEnd } from '../grammar/phrase-tail.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { DETERMINER, SUBJECT_PRONOUN, WEEKDAY } from '../lexicon/function-words.ts';
import { CLAIM } from '../lexicon/verbs.ts';
import { OFFENCE, WRONGDOING } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { accusationAnatomy, findClauseStart, findOpeningFiling } from './accusation.ts';
import { findAttributed } from './content-clause.ts';
import { findDeed } from './deed.ts';
import { FILED, isFiling, isFilingHead } from './legal-case.ts';

const STATE_CLAIM = verbClass(
  'say state claim assert contend argue maintain read write add note describe charge insist detail outline cite quote',
);
/** "the court heard that he lured her": what was told to a court. */
const HEAR = verbClass('hear');
/** "jurors were told that" */
const TELL = wordClass('told');
const BENCH = wordClass('court jury jurors hearing inquest tribunal magistrates judge judges coroner');
const SAY_STATE = verbClass('say state note write');
const IN = internWord('in');
const ACCORDING = internWord('according');
const BY = internWord('by');
const TO = internWord('to');

/** "not clear [what the complaint says]" */
function asksWhat(r: Reading, verb: number): boolean {
  const what = r.findIn(Math.max(r.sentenceFrom(verb), verb - 6), verb, WHAT);
  return (
    what !== undefined && r.findIn(Math.max(r.sentenceFrom(verb), what - 4), what, UNCLEAR) !== undefined
  );
}
const WHAT = wordClass('what how whether');
const UNCLEAR = wordClass('clear unclear known unknown');

export default pattern({
  id: 'filing-says',
  category: 'unverified',
  subtype: 'U2',
  title: 'What a filed case says',
  explain: 'This is what one side told a court in writing.',
  ask: 'Who filed it, and what does the other side answer?',
  notThis: 'A judgment; what the papers show of themselves.',
  on: anyOf(STATE_CLAIM, HEAR, TELL, wordClass('according')),
  unlessSettled: true,
  match(r, cue) {
    let range: TokenRange | undefined;
    let claimant: TokenRange | undefined;
    if (r.word[cue] === ACCORDING) {
      if (r.word[cue + 1] !== TO) return undefined;
      const phrase = findNounPhraseAt(r, cue + 2) ?? findPapersAt(r, cue + 2);
      if (!phrase || !isFiling(r, phrase)) return undefined;
      claimant = phrase;
      range = { from: cue, to: endOfPapers(r, phrase.to) };
    } else {
      const group = findVerbGroup(r, cue);
      if (!group.isFinite || group.isModal || group.isNegated) return undefined;
      // "It is not clear what the complaint says"
      if (asksWhat(r, group.from)) return undefined;
      if (group.isPassive && !r.is(cue, TELL)) return undefined;
      const opening = findOpeningFiling(r, group);
      const subject = opening ? undefined : findSubject(r, group);
      if (
        isHypothetical(r, cue) ||
        !(
          opening ||
          (subject && (isFilingHead(r, subject) || isToldIn(r, cue, subject) || takesUpPapers(r, subject)))
        )
      )
        return undefined;
      claimant = opening?.claimant ?? subject;
      range =
        opening ??
        (subject?.isInverted
          ? { from: group.from, to: subject.to }
          : { from: findClauseStart(r, group), to: group.to });
    }
    const who = claimant;
    return {
      ...range,
      anatomy: () => accusationAnatomy(r, { claimant: who, hedge: 'verb', stage: 'charged' }),
    };
  },
  examples: [
    'In an affidavit sworn in October, [Anita Szeto states] that she was told to lie.',
    'Quill hid the ledger, [according to the indictment].',
    '[The lawsuit states] that the brakes failed.',
    '[The suit also says] that the firm knew of the fault.',
    'The brakes failed, [according to court documents filed in Leeds].',
    'The brakes failed, [the complaint says].',
    'The plant knew of the fault, [according to a lawsuit filed by nine workers].',
    '[The court heard] that Quill lured the boy to his flat.',
    '[The families claim] in their lawsuit that the firm knew.',
    '[The agency noted] in a later lawsuit that the firm knew.',
    'He ran, [documents said]. He was charged on Monday, [according to court documents].',
    'He ran, documents said.',
    'In court papers, [Jane Dorn says] the firm knew.',
    '[The judge heard] Quill had lured the boy to his flat.',
    'In a long meeting of the board in Leeds on Monday, [the court heard] that Quill lured the boy.',
    '[Magistrates were told] that he punched a guard.',
    'The judge heard that the hall was cold.',
    '[The class action says] that the firm cheated its drivers.',
    'The court heard two witnesses.',
    'Court records show that the house was sold.',
    'The lawsuit was filed in May.',
    'The ruling says that the brakes failed.',
    'He wore a grey suit, according to the tailor.',
    'The complaint could not be more clear.',
    'She filed a complaint and said no more.',
    'The petition has a thousand names.',
  ],
});

/** "documents said", where the article has told of court documents */
function takesUpPapers(r: Reading, { from, head }: TokenRange & { head: number }): boolean {
  return from === head && r.is(head, PAPERS) && hasCourtPapers(r);
}
const PAPERS = wordClass('documents papers records filings');
const COURT_PAPERS = phrases('court|charging|legal documents|papers|records|filings');
const hasCourtPapers = oncePerReading((r: Reading): boolean => {
  for (let i = 0; i < r.size; i++) if (r.findPhraseAt(i, COURT_PAPERS) !== undefined) return true;
  return false;
});

/** "that", "how", or the subject of the clause */
const OPENS = anyOf(wordClass('that how yesterday today'), DETERMINER, SUBJECT_PRONOUN, WEEKDAY);

/** What a court is told of the day and the weather is no accusation. */
function tellsOffence(r: Reading, cue: number): boolean {
  const content = findAttributed(r, { from: cue, to: cue + 1 });
  return (
    findDeed(r, content, 'offence') !== undefined || r.findIn(content.from, content.to, WRONG) !== undefined
  );
}
const WRONG = anyOf(OFFENCE, WRONGDOING);

/** "the families claim in their lawsuit that", "In court papers, Quill says", "the court heard that" (R14) */
function isToldIn(r: Reading, cue: number, subject: TokenRange & { head: number }): boolean {
  if (r.is(cue, HEAR) || (r.is(cue, TELL) && findVerbGroup(r, cue).isPassive))
    return (
      r.is(subject.head, BENCH) &&
      (r.is(cue + 1, OPENS) || r.has(cue + 1, CAPITAL | PUNCTUATION) || cue + 1 === r.sentenceTo(cue)) &&
      tellsOffence(r, cue)
    );
  if (!r.is(cue, CLAIM) && !r.is(cue, SAY_STATE)) return false;
  const start = r.sentenceFrom(cue);
  for (const at of [cue + 1, start])
    if (r.word[at] === IN && at + 1 < r.sentenceTo(cue)) {
      const papers = findNounPhraseAt(r, at + 1);
      const to = papers && (at === start ? endOfPapers(r, papers.to) : papers.to);
      if (papers && to && isFilingHead(r, papers) && (at === cue + 1 || r.word[to] === COMMA)) return true;
    }
  return false;
}

/** "according to charging documents": a gerund without an article opens no noun phrase. */
function findPapersAt(r: Reading, i: number): TokenRange | undefined {
  const phrase = r.is(i, GERUND) ? findNounPhraseAt(r, i + 1) : undefined;
  return phrase && { from: i, to: phrase.to };
}

/** "filed in Leeds", "against the firm" */
function endOfPapers(r: Reading, to: number): number {
  const filed = r.is(to, FILED) ? to + 1 : to;
  if (r.is(filed - 1, FILED) && r.word[filed] === BY) return findNounPhraseAt(r, filed + 1)?.to ?? filed;
  return r.word[filed] === COMMA ? filed : findTailEnd(r, filed);
}
