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
import { findPhraseStart } from '../grammar/noun-phrase.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  PREPOSITION,
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
/** What only the press writes; an "article" of law has a number. */
const PIECE = wordClass('article piece story');
const SAYS = verbClass('say state suggest indicate claim allege add note describe detail quote write assert');
const EMERGE = verbClass('emerge surface circulate appear spread');
const FUNCTION_WORD = anyOf(PREPOSITION, SUBORDINATOR, CONJUNCTION, AUXILIARY);
const THAT = internWord('that');
const OF = internWord('of');
const THE = internWord('the');
const TO = internWord('to');
const ACCORDING = internWord('according');
const AMID = wordClass('amid amidst despite are were been');
/** Calls that police and rescuers receive: "responded to reports of a fire". */
const CALLED = verbClass('respond receive investigate probe get field handle file');

/** Start of the phrase; undefined behind a word that tells whose reports they are ("police reports"). */
function findReportsStart(r: Reading, head: number): number | undefined {
  let from = findPhraseStart(r, head);
  while (from > r.sentenceFrom(head) && r.is(from - 1, OF_MEDIA) && !r.isPunctuation(from - 1)) from--;
  const before = from - 1;
  const free =
    from === r.sentenceFrom(head) ||
    r.isPunctuation(before) ||
    r.is(before, FUNCTION_WORD) ||
    r.is(before, VERB) ||
    isAdverb(r, before);
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
  if (r.isWord(head + 1, OF) && r.is(from - 1, AMID))
    return { from, to: findContentEnd(r, head + 1) ?? head + 2 };
  // "reports in Spain claim"
  const placed = r.is(head + 1, PREPOSITION) && r.has(head + 2, CAPITAL) ? head + 3 : head + 1;
  const verb = findVerbAfter(r, placed);
  if (verb === undefined) return undefined;
  const group = findVerbGroup(r, verb);
  if (!group.isFinite || group.isModal || group.isPassive || group.isNegated) return undefined;
  if (r.is(verb, SAYS)) return { from, to: verb + 1 };
  if (!r.is(verb, EMERGE)) return undefined;
  // "reports emerged on Monday that"
  for (let i = verb + 1; i < Math.min(r.sentenceTo(verb), verb + 6) && !r.isPunctuation(i); i++)
    if (r.isWord(i, THAT)) return { from, to: i === verb + 1 ? i + 1 : verb + 1 };
  return undefined;
}

/** Over "on Sunday", "of London", "last week". */
function passTime(r: Reading, from: number): number {
  let i = from;
  while (
    i < from + 4 &&
    ((r.is(i, TIME_OPENER) && !r.isWord(i, THAT)) ||
      r.is(i, TIME_NOUN) ||
      r.is(i, WEEKDAY) ||
      (r.isWord(i, OF) && r.has(i + 1, CAPITAL)) ||
      (r.isWord(i - 1, OF) && r.has(i, CAPITAL)))
  )
    i++;
  return i;
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
const WRITES = verbClass('write file issue publish release submit prepare get draft read');
const A = internWord('a');
const PUBLISHED = wordClass('published released aired broadcast');
const WHICH = internWord('which');
const WRITTEN_BY = anyOf(NATIONALITY, RANK);
const CLAIMING = wordClass('claiming alleging suggesting');
const OF_PRESS = wordClass('media news press newspaper television tv radio published tabloid magazine');

/** "a Ledger report that the sale failed", "a report in the Ledger that" */
function matchNamed(r: Reading, from: number): TokenRange | undefined {
  const report = findReportOf(r, from);
  if (!report) return undefined;
  const end = Math.min(r.sentenceTo(from), report.to + 6);
  // "a report in the Ledger, which said"
  const relative = r.word[report.to] === COMMA && r.isWord(report.to + 1, WHICH);
  const verb = findVerbAfter(r, relative ? report.to + 2 : passTime(r, report.to));
  if (verb !== undefined && r.is(verb, SAYS) && findVerbGroup(r, verb).isFinite && !isOpinion(r, verb))
    return { from, to: verb + 1 };
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

export default pattern({
  id: 'media-reports',
  category: 'unverified',
  subtype: 'U4',
  title: 'Reports elsewhere',
  explain: 'The fact rests on reports in other media.',
  ask: 'Which outlet reported it first, and on what basis?',
  notThis: 'A document of an authority or a firm: “the annual report says”; calls to the police.',
  on: anyOf(REPORTS, PIECE),
  match(r, head) {
    const from = findReportsStart(r, head);
    if (from === undefined) return undefined;
    if (isHypothetical(r, from) || r.word[head + 1] === COLON || r.word[head + 1] === APOSTROPHE_S)
      return undefined;
    const range =
      matchPlural(r, head, from) ??
      (r.is(head, THIRD_PERSON) ? undefined : matchNamed(r, from)) ??
      matchBackReference(r, head, from) ??
      matchSingle(r, head, from);
    return range && { ...range, anatomy: relayAnatomy(r, { from, to: head + 1 }, { claimant_named: false }) };
  },
  examples: [
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
    'The annual report says sales fell.',
    'A report by the council last month said sales fell.',
    'A new report on trees is out.',
    'She wrote a report last week.',
    'Officers responded to reports of a fight.',
    'The report comes at a bad time.',
    'Police received several reports that a dog was loose.',
    'The committee published its findings. The report said the bridge was weak.',
    'According to court reports, he was late.',
  ],
});
