// A4: the source has vanished behind the outlet: "the Courier has learned", "we are told". Another outlet's report with a
// cue of its own is U4.
import type { Reading } from '../../text/reading.ts';
import { DOUBLE_QUOTE } from '../../text/tokens.ts';
import { anyOf, internWord, wordClass } from '../../text/vocabulary.ts';
import { findSubject, findVerbAfter } from '../grammar/clause.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findOutletAt, findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { ARTICLE, HAVE, I_OR_WE } from '../lexicon/function-words.ts';
import { pattern } from '../pattern.ts';

const LEARNED = wordClass('learned learnt');
const TOLD = wordClass('told informed');
const UNDERSTANDS = wordClass('understands understand hears hear');
const HEARS = wordClass('hears hear');
const THAT = internWord('that');
const PRESENT_BE = wordClass("are 're am 'm");
const BEEN = internWord('been');
const TO = internWord('to');
const BY = internWord('by');
const WHY = wordClass('why how its his their');
/** What is learned is a fact; from a book, or how to do something, is no news. */
const NO_FACT = wordClass('from how to its his their lessons lesson');

const anatomy = () => ({
  number: 'unspecified',
  vantage: 'none' as const,
  reason_quality: 'none' as const,
});

/** "Fox News’ “Night Desk” has learned": the programme in quotation marks, its outlet before it. */
function findProgramme(r: Reading, to: number): number | undefined {
  const quotation = r.word[to - 1] === DOUBLE_QUOTE ? r.quotationAt(to - 1) : undefined;
  if (quotation?.to !== to || to - quotation.from > LONGEST_TITLE) return undefined;
  for (let from = quotation.from - 2; from > quotation.from - 5; from--) {
    const outlet = findOutletAt(r, from);
    if (outlet) return r.is(from - 1, ARTICLE) ? from - 1 : from;
  }
  return undefined;
}
const LONGEST_TITLE = 8;

/** "[he] is out": a subject and its verb. */
function tellsClause(r: Reading, i: number): boolean {
  const subject = findNounPhraseAt(r, i);
  const verb = subject && findVerbAfter(r, subject.to);
  return verb !== undefined && verb < subject!.to + 5;
}

export default pattern({
  id: 'outlet-learned',
  category: 'anonymous',
  subtype: 'A4',
  title: 'The outlet has learned',
  explain: 'The outlet says that it knows, not from whom.',
  ask: 'Who told it, how many, and how would they know?',
  notThis: 'Somebody in the story who learned or understood something.',
  on: anyOf(LEARNED, TOLD, UNDERSTANDS),
  match(r, verb) {
    const group = findVerbGroup(r, verb);
    if (group.isModal || group.isNegated || group.isInfinitive) return undefined;
    const programme = r.is(verb, LEARNED) ? findProgramme(r, group.from) : undefined;
    if (programme !== undefined && r.findIn(group.from, verb, HAVE) !== undefined && !r.is(verb + 1, NO_FACT))
      return { from: programme, to: verb + 1, anatomy };
    const subject = findSubject(r, group);
    if (!subject || subject.to !== group.from) return undefined;
    const isWe = r.is(subject.head, I_OR_WE);
    const outlet = isWe ? undefined : findOutletIn(r, { ...subject, to: subject.head + 1 });
    if (!isWe && !outlet) return undefined;
    const has = r.findIn(group.from, verb, HAVE) !== undefined;
    if (r.is(verb, LEARNED)) {
      if (isWe || !has || r.is(verb + 1, NO_FACT)) return undefined;
    } else if (r.is(verb, TOLD)) {
      const passive = isWe
        ? r.is(verb - 1, PRESENT_BE) || (has && r.isWord(verb - 1, BEEN))
        : group.isPassive;
      if (!passive || r.word[verb + 1] === TO || r.word[verb + 1] === BY) return undefined;
    } else if ((isWe && !r.is(verb, HEARS)) || group.from !== verb || r.is(verb + 1, WHY)) return undefined;
    // "we hear music", "CNN hears from"
    if (r.is(verb, HEARS) && !(r.isWord(verb + 1, THAT) || tellsClause(r, verb + 1))) return undefined;
    return {
      from: subject.from,
      to: verb + 1,
      anatomy,
    };
  },
  examples: [
    '[Page Six hears] that the couple have parted.',
    'We hear of it every day.',
    '[The Courier understands] the offer was refused.',
    'The offer was refused, [the Evening Ledger has learned].',
    '[Channel 5 has learnt] that the offer was refused.',
    'The offer, [we are told], was refused.',
    '[We have been told] that the offer was refused.',
    '[The Guardian has been told] that the offer was refused.',
    '[CNN has exclusively learned] that the offer was refused.',
    'The offer was refused, [CNN’s “The Night Desk” has learned].',
    'The boy in “The Night Desk” has learned to read.',
    'She has learned her lesson.',
    'The minister understands the anger of the fans.',
    'The board was told that the offer had been refused.',
    'Harlow has learned that the offer was refused.',
    '“We are told nothing,” she said.',
    'The newspaper has learned from its mistakes.',
  ],
});
