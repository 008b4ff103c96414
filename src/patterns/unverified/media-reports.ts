// U4 by the noun "report": "media reports say", "according to reports", "amid reports that …", "the report said" where an
// outlet's report was told before. Reports of police, courts, agencies and firms are not its business.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { APOSTROPHE_S, CAPITAL, COLON, COMMA } from '../../text/tokens.ts';
import {
  anyOf,
  internWord,
  nounClass,
  PLURAL,
  THIRD_PERSON,
  VERB,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { findVerbAfter } from '../grammar/clause.ts';
import { isHypothetical } from '../grammar/context.ts';
import { findLeadStart } from '../grammar/lead.ts';
import { findNounPhraseAt, findPhraseStart } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup, isAdverb, isFiniteVerb } from '../grammar/verb-group.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  PREPOSITION,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME_NOUN,
  TIME_OPENER,
  WEEKDAY,
} from '../lexicon/function-words.ts';
import { NATIONALITY, RANK } from '../lexicon/people.ts';
import { pattern } from '../pattern.ts';
import { findContentEnd } from './content-clause.ts';
import {
  findReportOf,
  isMediaReports,
  isOpinion,
  isPressReportBefore,
  OF_MEDIA,
  relayAnatomy,
} from './relay.ts';

const REPORTS = nounClass('report');
/** "the initial reporting suggests"; a verb form otherwise. */
const REPORTING = wordClass('reporting');
/** What only the press writes; an "article" of law has a number. */
const PIECE = wordClass('article piece story');
const SAYS = verbClass('say state suggest indicate claim allege add note describe detail quote write assert');
const EMERGE = verbClass('emerge surface circulate appear spread');
const FUNCTION_WORD = anyOf(PREPOSITION, SUBORDINATOR, CONJUNCTION, AUXILIARY);
const THAT = internWord('that');
const OF = internWord('of');
const FOR = internWord('for');
const THE = internWord('the');
const TO = internWord('to');
const ACCORDING = internWord('according');
const AMID = wordClass('amid amidst despite are were been');
/** Calls that police and rescuers receive: "responded to reports of a fire". */
const CALLED = verbClass('respond receive investigate probe get field handle file');

/** Start of the phrase; undefined behind a word that tells whose reports they are ("police reports"). */
function findReportsStart(r: Reading, head: number): number | undefined {
  let from = findPhraseStart(r, head);
  while (isMediaWord(r, from - 1, r.sentenceFrom(head))) from--;
  const before = from - 1;
  const free =
    from === r.sentenceFrom(head) ||
    r.isPunctuation(before) ||
    r.is(before, FUNCTION_WORD) ||
    r.is(before, VERB) ||
    isAdverb(r, before) ||
    findLeadStart(r, before) !== undefined;
  return free ? from : undefined;
}

/** "received several reports that": what was reported to an authority. */
function isCalledIn(r: Reading, from: number): boolean {
  for (let i = from - 1; i >= Math.max(r.sentenceFrom(from), from - 3); i--) if (r.is(i, CALLED)) return true;
  return false;
}

function matchPlural(r: Reading, head: number, from: number): TokenRange | undefined {
  const phrase = { from, to: head + 1, head };
  if (!isMediaReports(r, phrase) || isCalledIn(r, from)) return undefined;
  if (r.isWord(from - 1, TO) && r.isWord(from - 2, ACCORDING)) return { from: from - 2, to: head + 1 };
  if (r.isWord(head + 1, THAT)) {
    const to = findContentEnd(r, head + 1);
    return to === undefined ? undefined : { from, to };
  }
  const tells = r.is(from - 1, AMID) || (from < head && r.findIn(from, head, FRESH) !== undefined);
  if (r.is(head + 1, OF_OR_ABOUT) && tells) return { from, to: findContentEnd(r, head + 1) ?? head + 2 };
  if (r.is(head + 1, CLAIMING)) return { from, to: head + (r.isWord(head + 2, THAT) ? 3 : 2) };
  if (isClauseTold(r, head, from)) return { from, to: (findNounPhraseAt(r, head + 1)?.to ?? head + 1) + 1 };
  // "reports in Spain claim", "reports in the Spanish press that"
  const placed = passPlace(r, head + 1);
  if (r.isWord(placed, THAT)) return { from, to: placed };
  const verb = findVerbAfter(r, placed);
  if (verb === undefined) return undefined;
  const group = findVerbGroup(r, verb);
  if (!group.isFinite || group.isModal || group.isPassive || group.isNegated) return undefined;
  if (r.is(verb, SAYS)) return { from, to: verb + 1 };
  if (!r.is(verb, EMERGE)) return undefined;
  // "reports emerged on Monday that", "reports emerged about a visit"
  for (let i = verb + 1; i < Math.min(r.sentenceTo(verb), verb + 6) && !r.isPunctuation(i); i++) {
    if (r.isWord(i, THAT)) return { from, to: i === verb + 1 ? i + 1 : verb + 1 };
    if (r.is(i, OF_OR_ABOUT)) return { from, to: findContentEnd(r, i) ?? i + 1 };
  }
  return undefined;
}
const OF_OR_ABOUT = wordClass('of about');
/** Words that make reports the press’s and new. */
const FRESH = wordClass('new recent media press news latest various multiple numerous widespread persistent');
const WERE = wordClass('are were been is was');

/** "there were reports the mayor had known": a clause without "that". */
function isClauseTold(r: Reading, head: number, from: number): boolean {
  if (!r.is(from - 1, AMID) && !r.is(from - 1, PREPOSITION) && !r.is(from - 1, WERE)) return false;
  const subject = findNounPhraseAt(r, head + 1);
  if (!subject || !r.is(head, PLURAL)) return false;
  // "over reports it eavesdropped": behind a pronoun any word in -ed is the verb
  return (
    isFiniteVerb(r, subject.to) ||
    (r.is(subject.head, SUBJECT_PRONOUN) && r.textOf(subject.to, subject.to + 1).endsWith('ed'))
  );
}

/** Over "in Spain", "in the Spanish press". */
function passPlace(r: Reading, i: number): number {
  if (!r.is(i, PREPOSITION)) return i;
  // "reports for March suggest": figures of a time
  if (r.has(i + 1, CAPITAL)) return r.isWord(i, FOR) ? i : i + 2;
  const place = findNounPhraseAt(r, i + 1);
  // "reports in the Times that"
  if (place && r.is(i, IN) && findOutletIn(r, place)) return place.to;
  return place && r.findIn(place.from, place.to, PRESS) !== undefined ? place.to : i;
}
const IN = wordClass('in');
const PRESS = wordClass('press media newspapers papers tabloids news');

/** "the initial reporting indicated", "the latest reporting suggesting that": the noun, with nobody said to do it. */
function matchReporting(r: Reading, head: number, from: number): TokenRange | undefined {
  if (!r.isWord(from, THE) || from === head) return undefined;
  for (let i = from + 1; i < head; i++) if (!r.is(i, OF_MEDIA)) return undefined;
  if (r.is(head + 1, CLAIMING)) return { from, to: head + 2 };
  const verb = findVerbAfter(r, head + 1);
  if (verb === undefined || !r.is(verb, SAYS)) return undefined;
  const group = findVerbGroup(r, verb);
  return group.isFinite && !group.isModal && !group.isNegated ? { from, to: verb + 1 } : undefined;
}

/** Over "on Sunday", "of London", "last week". */
function passTime(r: Reading, from: number): number {
  let i = from;
  while (
    i < from + 4 &&
    ((r.is(i, TIME_OPENER) && !r.isWord(i, THAT)) ||
      (i === from && r.is(i, PUBLISHED)) ||
      r.is(i, TIME_NOUN) ||
      r.is(i, WEEKDAY) ||
      (r.isWord(i, OF) && r.has(i + 1, CAPITAL)) ||
      (r.isWord(i - 1, OF) && r.has(i, CAPITAL)))
  )
    i++;
  return i;
}

/** Over the date, set off by commas or not: "the Times article, published on Monday, said". */
function passDate(r: Reading, from: number): number {
  if (r.word[from] !== COMMA) return passTime(r, from);
  if (!r.is(from + 1, PUBLISHED) && !r.is(from + 1, TIME_OPENER)) return from;
  for (let i = from + 2; i < Math.min(r.sentenceTo(from), from + 12); i++)
    if (r.word[i] === COMMA) return i + 1;
  return from;
}

/** "a report last month said", "a report this week that he had": of the press, since nobody else is named */
function matchSingle(r: Reading, head: number, from: number): TokenRange | undefined {
  if (r.word[from] !== A || r.is(head, PLURAL)) return undefined;
  for (let i = from + 1; i < head; i++) if (!r.is(i, OF_MEDIA) && !r.is(i, WRITTEN_BY)) return undefined;
  let i = head + 1;
  const end = Math.min(r.sentenceTo(head), head + 5);
  while (
    i < end &&
    !r.isWord(i, THAT) &&
    (r.is(i, TIME_OPENER) || (i === head + 1 && r.is(i, PUBLISHED)) || r.is(i, TIME_NOUN) || r.is(i, WEEKDAY))
  )
    i++;
  const dated = i > head + 1;
  const received =
    isCalledIn(r, from) || r.findIn(Math.max(r.sentenceFrom(from), from - 3), from, WRITES) !== undefined;
  if ((dated || !received) && r.isWord(i, THAT)) {
    const to = findContentEnd(r, i);
    return to === undefined ? undefined : { from, to };
  }
  if (r.is(i, CLAIMING)) return { from, to: i + (r.isWord(i + 1, THAT) ? 2 : 1) };
  const media = r.findIn(from + 1, head, OF_PRESS) !== undefined;
  if ((dated || media) && r.is(i, SAYS) && findVerbGroup(r, i).isFinite) return { from, to: i + 1 };
  return undefined;
}
const WRITES = verbClass('write file issue publish release submit+ prepare get draft read');
const A = internWord('a');
const PUBLISHED = wordClass('published released aired broadcast');
const WHICH = internWord('which');
const WRITTEN_BY = anyOf(NATIONALITY, RANK);
const CLAIMING = wordClass(
  'claiming alleging suggesting saying indicating stating describing asserting reporting',
);
const OF_PRESS = wordClass('media news press newspaper television tv radio published tabloid magazine');

/** "a Ledger report that the sale failed", "a report in the Ledger that" */
function matchNamed(r: Reading, from: number): TokenRange | undefined {
  const report = findReportOf(r, from);
  if (!report) return undefined;
  const end = Math.min(r.sentenceTo(from), report.to + 6);
  // "a report in the Ledger, which said"
  const relative = r.word[report.to] === COMMA && r.isWord(report.to + 1, WHICH);
  const verb = findVerbAfter(r, relative ? report.to + 2 : passDate(r, report.to));
  if (verb !== undefined && r.is(verb, SAYS) && findVerbGroup(r, verb).isFinite && !isOpinion(r, verb))
    return { from, to: verb + 1 };
  // "a Reuters report saying", "a Ledger article which said"
  if (r.is(report.to, CLAIMING)) return { from, to: report.to + (r.isWord(report.to + 1, THAT) ? 2 : 1) };
  const told = r.isWord(report.to, WHICH) || r.isWord(report.to, THAT);
  if (told && r.is(report.to + 1, SAYS) && findVerbGroup(r, report.to + 1).isFinite)
    return { from, to: report.to + 2 };
  for (let i = report.to; i < end && !r.isPunctuation(i); i++) {
    if (!r.isWord(i, THAT)) continue;
    const to = i === report.to ? findContentEnd(r, i) : report.to;
    return to === undefined ? undefined : { from, to };
  }
  return undefined;
}

/** "the report said", "the article claims", "according to the report" */
function matchBackReference(r: Reading, head: number, from: number): TokenRange | undefined {
  if (r.word[from] !== THE || from !== head - 1) return undefined;
  if (!r.is(head, PIECE) && !isPressReportBefore(r, head)) return undefined;
  if (r.isWord(from - 1, TO) && r.isWord(from - 2, ACCORDING)) return { from: from - 2, to: head + 1 };
  const verb = findVerbAfter(r, head + 1);
  if (verb === undefined || !r.is(verb, SAYS)) return undefined;
  const group = findVerbGroup(r, verb);
  if (!group.isFinite || group.isModal || group.isPassive || group.isNegated) return undefined;
  return { from, to: verb + 1 };
}

/** "Monday’s", "media": not the day that the sentence opens with */
function isMediaWord(r: Reading, i: number, first: number): boolean {
  return i >= first && r.is(i, OF_MEDIA) && !r.isPunctuation(i) && findLeadStart(r, i) === undefined;
}

function matchReport(r: Reading, head: number, from: number): TokenRange | undefined {
  return (
    matchPlural(r, head, from) ??
    (r.is(head, THIRD_PERSON) ? undefined : matchNamed(r, from)) ??
    matchBackReference(r, head, from) ??
    matchSingle(r, head, from)
  );
}

export default pattern({
  id: 'media-reports',
  category: 'unverified',
  subtype: 'U4',
  title: 'Reports elsewhere',
  explain: 'The fact rests on reports in other media.',
  ask: 'Which outlet reported it first, and on what basis?',
  notThis: 'A document of an authority or a firm: “the annual report says”; calls to the police.',
  on: anyOf(REPORTS, PIECE, REPORTING),
  match(r, head) {
    const from = findReportsStart(r, head);
    if (from === undefined) return undefined;
    // "the yearbook, which reports that": the verb
    if (r.is(head, THIRD_PERSON) && r.is(head - 1, RELATIVE)) return undefined;
    if (isHypothetical(r, from) || r.word[head + 1] === COLON || r.word[head + 1] === APOSTROPHE_S)
      return undefined;
    const range = r.is(head, REPORTING)
      ? (matchReporting(r, head, from) ?? matchNamed(r, from))
      : matchReport(r, head, from);
    return range && { ...range, anatomy: relayAnatomy(r, { from, to: head + 1 }, { claimant_named: false }) };
  },
  examples: [
    'Towns fumed over [reports it eavesdropped] on them.',
    '[Media reports said] the plant would close.',
    'The plant was closed, [according to local reports].',
    'The minister stepped down amid [reports that his firm had lost] millions.',
    '[Several reports suggest] that the plant was sold.',
    '[A Bloomberg report said] the plant was sold.',
    '[A report last month said] the plant was sold.',
    '[Reports emerged] on Monday that the plant had been sold.',
    '[A news report published Wednesday said] the plant was sold.',
    'It stems from [a report in the Evening Ledger, which said] the plant was sold.',
    '[A report in the Evening Ledger on Sunday said] the plant was sold.',
    '[Reports in Spain claim] that the plant was sold.',
    'Shares fell after [a report that the plant had burned].',
    'The clerk filed a report that the plant had burned.',
    'He spoke of [a report this week that the plant had burned].',
    'There were [reports that the bridge had collapsed].',
    '[Reuters reported]U4 the sale on Monday. The price was low, [the report said].',
    '[The Evening Ledger wrote]U4 that the plant was sold. [According to the report], it fetched little.',
    'She read [a Reuters report that the bridge had collapsed].',
    'It followed [a Reuters report saying] the bridge had collapsed.',
    'She laughed at [a Reuters article which said] the bridge had collapsed.',
    'The party emailed [a news article reporting that] the bridge had collapsed.',
    'The yearbook of the trade, which reports that sales fell, is out.',
    'The annual report says sales fell.',
    'A report by the council last month said sales fell.',
    'A new report on trees is out.',
    'She wrote a report last week.',
    'Officers responded to reports of a fight.',
    'Early reports for March suggest that sales fell.',
    'The report comes at a bad time.',
    'Police received several reports that a dog was loose.',
    'The committee published its findings. The report said the bridge was weak.',
    'According to court reports, he was late.',
  ],
});
