// U1 by the hedges "alleged" and "allegedly": the word and what it modifies. U2 where the sentence speaks of a case. The
// verb "allege" is the business of alleges.ts.
import type { Reading } from '../../text/reading.ts';
import { APOSTROPHE_S, CAPITAL, COMMA, PUNCTUATION } from '../../text/tokens.ts';
import { anyOf, internWord, NOUN, VERB, wordClass } from '../../text/vocabulary.ts';
import { isVerdict } from '../grammar/context.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import {
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  NEGATION,
  NUMBER_WORD,
  ORDINAL,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../lexicon/function-words.ts';
import { NATIONALITY, RANK, TITLE } from '../lexicon/people.ts';
import { WRONG_NOUN } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { accusationAnatomy, isGerund } from './accusation.ts';
import { isInCaseUnclaimed } from './legal-case.ts';

const ALLEGED = internWord('alleged');
/** Of a wrong, or of who did it: “a presumed terrorist attack”; not “the presumed heir”. */
const PRESUMED = internWord('presumed');
const TO = internWord('to');
const THAT = internWord('that');
const OPENS_NOUN = anyOf(DETERMINER, PREPOSITION, COORDINATOR, NUMBER_WORD, ORDINAL, RANK, NATIONALITY);
const WHETHER = wordClass('whether if');
const OTHER = wordClass('other earlier many first previous latest recent');

/** "the alleged scheme", "alleged Chinese spies"; not "prosecutors alleged fraud". */
export function isAttributive(r: Reading, i: number): boolean {
  if (findVerbGroup(r, i).from !== i) return false;
  const next = i + 1;
  if (r.is(next, DETERMINER) || r.is(next, PRONOUN) || r.is(next, PREPOSITION)) return false;
  if (r.is(next, RELATIVE) || r.is(next, SUBORDINATOR) || next >= r.sentenceTo(i)) return false;
  if (r.has(next, PUNCTUATION) && !r.isQuoted(next)) return false;
  const before = i - 1;
  if (before < r.sentenceFrom(i)) return true;
  // "of that alleged misconduct"
  if (r.isWord(before, THAT) && r.is(before - 1, PREPOSITION)) return true;
  if (r.is(before, RELATIVE) || r.is(before, PRONOUN)) return false;
  if (r.word[before] === APOSTROPHE_S || r.is(before, OPENS_NOUN) || r.is(before, OTHER)) return true;
  if (r.is(before, VERB) && !r.is(before, NOUN)) return true;
  // Behind a comma it may be the verb of a subject before the insertion.
  if (r.has(before, PUNCTUATION)) return r.word[before] !== COMMA || r.isQuoted(before);
  if (r.is(before, NOUN) || r.is(before, TITLE) || r.has(before, CAPITAL)) return false;
  // "a brazen alleged theft"
  return r.is(before - 1, DETERMINER) || r.is(before - 2, DETERMINER) || isGerund(r, before);
}

/** The end of the noun behind "alleged", quotation marks around it or not. */
function findNounEnd(r: Reading, i: number): number {
  const quotation = r.quotationAt(i);
  if (quotation?.closed && quotation.from === i && quotation.to - i < 10) return quotation.to;
  return findNounPhraseAt(r, i)?.to ?? i + 1;
}

/** The end of what "allegedly" modifies: the verb with its auxiliaries, or the noun phrase behind it. */
function findModifiedEnd(r: Reading, i: number): number {
  const limit = Math.min(r.sentenceTo(i), i + 8);
  let j = i + 1;
  const quotation = r.quotationAt(j);
  if (quotation?.closed && quotation.from === j && quotation.to <= limit) return quotation.to;
  if (j >= limit || r.has(j, PUNCTUATION)) return j;
  if (r.is(j, SUBJECT_PRONOUN)) j++;
  if (r.is(j, PREPOSITION) && r.word[j] !== TO) return findNounPhraseAt(r, j + 1)?.to ?? j + 1;
  if (r.is(i - 1, DETERMINER) || (r.is(i - 1, PREPOSITION) && !isGerund(r, j)))
    return findNounPhraseAt(r, j)?.to ?? j + 1;
  while (j < limit && (r.is(j, AUXILIARY) || r.word[j] === TO || isAdverb(r, j) || r.is(j, NEGATION))) j++;
  if (r.is(j, DETERMINER)) return findNounPhraseAt(r, j)?.to ?? j + 1;
  // "allegedly false arrests"
  const phrase = j === i + 1 && !r.is(j, VERB) && !isGerund(r, j) ? findNounPhraseAt(r, j) : undefined;
  return Math.min(phrase && phrase.to > j + 1 && r.is(phrase.head, NOUN) ? phrase.to : j + 1, limit);
}

export default pattern({
  id: 'alleged',
  category: 'unverified',
  subtype: 'U1',
  title: '“Alleged”',
  explain: 'The word says that this is an accusation, not something established.',
  ask: 'Who says so, and with what evidence?',
  notThis: 'A matter that a court has decided; the speaker’s own “alleged” in a quotation.',
  on: wordClass('alleged allegedly presumed'),
  unlessSettled: true,
  match(r, i) {
    if (isVerdict(r, i)) return undefined;
    const isPresumed = r.word[i] === PRESUMED;
    if (isPresumed && !(r.is(i - 1, DETERMINER) && r.is(findNounPhraseAt(r, i + 1)?.head ?? i, WRONG_NOUN)))
      return undefined;
    // "to decide whether he committed the alleged crimes" (R19)
    if (r.findIn(Math.max(r.sentenceFrom(i), i - 6), i, WHETHER) !== undefined) return undefined;
    const isAdjective = isPresumed || r.word[i] === ALLEGED;
    if (isAdjective && !isAttributive(r, i)) return undefined;
    // "his alleged push": a noun that the lexicon takes for a verb
    const to = isAdjective ? findNounEnd(r, i + 1) : findModifiedEnd(r, i);
    const subtype = isInCaseUnclaimed(r, i) ? 'U2' : 'U1';
    const hedge = isAdjective ? 'adjective' : 'adverb';
    return { from: i, to, subtype, anatomy: () => accusationAnatomy(r, { hedge }) };
  },
  examples: [
    'The jury must decide whether he committed the alleged crimes.',
    'The inquiry looked into the [alleged kickbacks].',
    'Quill knew of Harlow’s [alleged bias].',
    '[Alleged Russian spies] were sent home.',
    'The treasurer [allegedly siphoned] money from the fund.',
    'He was [allegedly pushed] into the canal.',
    'The tape was sold, [allegedly by a cousin], to a museum.',
    'She resigned after [allegedly striking] a colleague.',
    'The prosecutor asked about the [alleged scheme]U2.',
    'They held an [allegedly stolen bronze].',
    'Guards closed the pier after a [presumed attack].',
    'The presumed heir wore blue.',
    'Quill, convicted in May, was found guilty of the alleged theft.',
    '“He allegedly lied,” said Harlow of the film.',
    'The report was debunked: the alleged theft was an error.',
    'The two were close friends.',
    'Harlow pleaded guilty on Monday. The alleged payments began in May.',
    'The kickbacks went on for years.',
    'He legally sold the boat.',
  ],
});
