// U4: a fact that rests on another outlet or on state media, by cue verb or "according to". On-record words given to an
// outlet ("told CNN"), its opinions, polls and sentences about itself, and the article's own outlet are not its business.
import type { Reading } from '../../text/reading.ts';
import { APOSTROPHE_S, CAPITAL, COMMA, NUMBER, STARTS_SENTENCE } from '../../text/tokens.ts';
import {
  anyOf,
  GERUND,
  internWord,
  NOUN,
  nounClass,
  PAST,
  PLURAL,
  THIRD_PERSON,
  VERB,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { findSubject, opensClause, type Subject } from '../grammar/clause.ts';
import { isHypothetical } from '../grammar/context.ts';
import { findOutletAt, isOwnOutlet, type Outlet } from '../grammar/outlets.ts';
import { findNounPhraseBefore } from '../grammar/phrase-before.ts';
import { isVerbAhead } from '../grammar/phrase-tail.ts';
import { findVerbGroup, isAdverb, type VerbGroup } from '../grammar/verb-group.ts';
import {
  BE,
  COORDINATOR,
  DETERMINER,
  HAVE,
  MONTH,
  NUMBER_WORD,
  PRONOUN,
  RELATIVE,
  SUBJECT_PRONOUN,
  WEEKDAY,
} from '../lexicon/function-words.ts';
import { NATIONALITY } from '../lexicon/people.ts';
import { pattern } from '../pattern.ts';
import { ACCORDING, matchAccording } from './outlet-according.ts';
import { HAD, matchHadIt, matchPublished, matchWroteIn, PUBLISH } from './outlet-published.ts';
import { findQuoteEnd, isBareQuote, QUOTE } from './outlet-quotes.ts';
import { isAboutItself, isOwnResult } from './own-news.ts';
import { findRelay, isOpinion, outletAnatomy, type Relay } from './relay.ts';

/** Verbs with which an outlet passes a fact on; "reveals", "found", "confirmed" present it as established (§5). */
const RELAY = verbClass(
  'report say write note claim tweet state add quote cite indicate detail allege suggest continue assert declare',
);
/** State media do so with pictures, too. */
const SCREEN = verbClass('show broadcast air announce publish carry claim');
/** A reporter by name speaks for the outlet with these only. */
const FILE = verbClass('report tweet write note observe');
const AS_WORD = internWord('as');
const REPORT_VERB = verbClass('report');
const TO = internWord('to');
const THAT = internWord('that');
const ABOUT = internWord('about');
const ON = internWord('on');
const FROM = internWord('from');
const OF = internWord('of');
const THAT_WORD = wordClass('that');
/** Only of authors: what an outlet itself details may be anything. */
const OF_AUTHORS = verbClass('chronicle document recount describe');
const PUT = verbClass('put');
const CUE = anyOf(PUT, wordClass('had has have'), OF_AUTHORS, RELAY, FILE, ACCORDING, SCREEN, PUBLISH);
const NOTE = verbClass('note observe');
const OPENS_CLAUSE = anyOf(DETERMINER, SUBJECT_PRONOUN);
const CITING = wordClass('citing quoting');
const CORRESPONDENT = nounClass('correspondent reporter');
/** Broadcasters name their own people so: "NPR’s Jane Roe reports". */
const BROADCASTER = wordClass('npr abc cbs nbc bbc');

/** "media reports reveal", "a newspaper report", "the Drudge Report": the noun. */
function isNounUse(r: Reading, cue: number, group: VerbGroup, subject: Subject): boolean {
  if (r.has(cue, CAPITAL) && !r.has(cue, STARTS_SENTENCE) && r.blockOf(cue).kind === 'paragraph') return true;
  if (group.from < cue || subject.isInverted || r.is(cue, PAST) || r.is(subject.from - 1, RELATIVE))
    return false;
  // "the Times report of the memo"
  if (isVerbAhead(r, cue + 1) || (r.is(cue, REPORT_VERB) && r.isWord(cue + 1, OF))) return true;
  const many =
    r.is(subject.head, PLURAL) ||
    r.is(subject.head, MEDIA) ||
    r.findIn(subject.from, subject.head, AND) !== undefined;
  return r.is(cue, THIRD_PERSON) ? r.is(subject.head, MEDIA) && !r.has(subject.head, CAPITAL) : !many;
}
const MEDIA = wordClass('media press news outlets');
const AND = wordClass('and');

/** "the media finally reported it": nothing is told. */
function isWithoutContent(r: Reading, verb: number): boolean {
  // "has written extensively about the firm", "has reported on the dispute": of what, and not what
  const next = isAdverb(r, verb + 1) ? verb + 2 : verb + 1;
  const on = r.isWord(next, ON) && !r.is(next + 1, WEEKDAY) && !r.is(next + 1, MONTH) && r.is(verb - 1, HAVE);
  if (r.isWord(next, ABOUT) || on) return true;
  // "reported from the front for four years"
  if (r.isWord(next, FROM) && !r.isQuoted(next))
    return r.findIn(next, Math.min(r.sentenceTo(verb), next + 10), THAT_WORD) === undefined;
  if (r.isWord(verb + 1, ON) && r.is(verb + 2, PRONOUN)) return true;
  return r.is(verb + 1, PRONOUN) && (r.isPunctuation(verb + 2) || verb + 2 >= r.sentenceTo(verb));
}

function isRelayVerb(
  r: Reading,
  verb: number,
  group: VerbGroup,
  subject: Subject,
  { isReporter, outlet }: Relay,
): boolean {
  if (r.is(group.from - 1, RELATIVE) || (isAdverb(r, group.from - 1) && r.is(group.from - 2, RELATIVE)))
    return false;
  if (isReporter) {
    const own =
      r.is(outlet.from, BROADCASTER) &&
      (r.word[outlet.to] === APOSTROPHE_S || r.findIn(outlet.to, subject.to, CORRESPONDENT) !== undefined);
    if (!r.is(verb, FILE) || (own && r.is(verb, REPORT_VERB))) return false;
    // "as the Ledger’s Jane Roe noted", "…, Jane Roe of the Ledger wrote."
    const before = subject.from - 1;
    const isTag = r.word[before] === COMMA || r.isQuoted(before) || r.isWord(before, AS_WORD);
    const says = subject.isInverted || r.isWord(verb + 1, THAT) || isTag || r.word[group.from - 1] === COMMA;
    const notes = r.is(verb, NOTE) && (r.is(verb + 1, OPENS_CLAUSE) || r.has(verb + 1, CAPITAL));
    return says || notes || r.is(verb, REPORT_VERB);
  }
  if (r.is(verb, PUT)) return putsCount(r, verb);
  if (!r.is(verb, RELAY) && outlet.kind === 'press') return false;
  if (r.is(verb, REPORT_VERB) && isOwnResult(r, verb)) return false;
  if (isWithoutContent(r, verb) || isBareQuote(r, verb)) return false;
  return r.is(verb, REPORT_VERB) || !isAboutItself(r, verb);
}

/** "state radio put the number of dead at 40" */
function putsCount(r: Reading, verb: number): boolean {
  const end = Math.min(r.sentenceTo(verb), verb + 10);
  const count = r.findIn(verb + 1, end, COUNT);
  if (count === undefined) return false;
  for (let i = count + 1; i < end; i++)
    if (r.word[i] === AT)
      return (
        r.findIn(i + 1, Math.min(i + 5, end), NUMBER_WORD) !== undefined ||
        r.has(i + 1, NUMBER) ||
        r.has(i + 2, NUMBER) ||
        r.has(i + 3, NUMBER)
      );
  return false;
}
const COUNT = wordClass('number toll total figure count death-toll cost price value loss losses damage');
const AT = internWord('at');

/** "the Ledger was the first to report" */
function matchFirst(r: Reading, cue: number) {
  if (!r.is(cue, REPORT_VERB) || r.word[cue - 1] !== TO || !r.isWord(cue - 2, FIRST)) return undefined;
  const be = r.isWord(cue - 3, THE) ? cue - 4 : cue - 3;
  const phrase = r.is(be, BE) ? findNounPhraseBefore(r, be) : undefined;
  const relay = phrase && findRelay(r, phrase);
  return phrase && relay && { from: phrase.from, to: cue + 1, anatomy: outletAnatomy(r, relay.outlet) };
}
/** "with the Ledger reporting that" */
function matchWith(r: Reading, cue: number) {
  const phrase = r.is(cue, RELAY) ? findNounPhraseBefore(r, cue) : undefined;
  if (!phrase || !r.isWord(phrase.from - 1, WITH)) return undefined;
  const relay = findRelay(r, phrase);
  return relay && { from: phrase.from, to: cue + 1, anatomy: outletAnatomy(r, relay.outlet) };
}
const WITH = internWord('with');

/** "CNN said. [It added] that": the same outlet goes on */
function matchTakenUp(r: Reading, group: VerbGroup, subject: Subject) {
  const start = r.sentenceFrom(subject.from);
  if (!r.isWord(subject.head, IT) || !opensClause(r, subject.from) || !r.is(group.main, GOES_ON))
    return undefined;
  for (let i = start - 1; i > 0 && i >= r.sentenceFrom(start - 1); i--) {
    const outlet = r.is(i + 1, RELAY) ? findOutletEndingAt(r, i + 1) : undefined;
    if (outlet)
      return isOwnOutlet(r, outlet)
        ? undefined
        : { from: subject.from, to: group.to, anatomy: outletAnatomy(r, outlet) };
  }
  return undefined;
}
const IT = internWord('it');
const GOES_ON = verbClass('add quote cite report');

function findOutletEndingAt(r: Reading, to: number): Outlet | undefined {
  for (let i = to - 1; i > to - 5 && i >= 0; i--) {
    const outlet = findOutletAt(r, i);
    if (outlet?.to === to) return outlet;
  }
  return undefined;
}

const FIRST = internWord('first');
const THE = internWord('the');

/** "The Post quoted her, and said the notes": the outlet stands before the verb that this one is joined to. */
function matchCoordinated(r: Reading, group: VerbGroup) {
  if (!r.is(group.from - 1, COORDINATOR) || !r.is(group.main, TOLD_ON)) return undefined;
  const start = Math.max(r.sentenceFrom(group.main), group.from - JOINED_REACH);
  for (let i = group.from - 2; i >= start; i--) {
    if (!r.is(i, VERB) || r.is(i, GERUND) || !r.is(i, PAST)) continue;
    const first = findVerbGroup(r, i);
    const subject = first.isFinite && !first.isPassive ? findSubject(r, first) : undefined;
    if (!subject || subject.isInverted) continue;
    const relay = r.is(i, RELAY) || r.is(i, SCREEN) ? findRelay(r, subject) : undefined;
    return relay && !relay.isReporter && !isAboutItself(r, group.main)
      ? { from: group.from, to: group.to, anatomy: outletAnatomy(r, relay.outlet) }
      : undefined;
  }
  return undefined;
}
/** "Iranian state TV said": whose first word the lexicon has as a verb, so that the subject starts behind it. */
function withState(r: Reading, subject: Subject): Subject {
  const at = subject.from - 1;
  if (subject.isInverted || !r.isWord(at, STATE) || findOutletAt(r, at)?.to !== subject.to) return subject;
  let from = at;
  while (r.is(from - 1, NATIONALITY) || r.is(from - 1, DETERMINER)) from--;
  return { ...subject, from };
}
const STATE = internWord('state');
const TOLD_ON = verbClass('say report add claim');
const JOINED_REACH = 25;

const WROTE = wordClass('wrote writes');

/** "no newspaper reported that": what was not */
const HARDLY_ANY = wordClass('no neither none few');

export default pattern({
  id: 'outlet-report',
  category: 'unverified',
  subtype: 'U4',
  title: 'Another outlet’s report',
  explain: 'The fact rests on what another outlet reported.',
  ask: 'Did this outlet confirm it, and what did the original rest on?',
  notThis: 'Words spoken to an outlet on the record: “she told Channel 6”.',
  on: CUE,
  match(r, cue) {
    if (r.is(cue, HAD)) return matchHadIt(r, cue);
    if (r.is(cue, ACCORDING)) return matchAccording(r, cue);
    const first =
      matchWroteIn(r, cue) ?? matchFirst(r, cue) ?? (r.is(cue, PUBLISH) ? matchPublished(r, cue) : undefined);
    if (first) return first;
    const group = findVerbGroup(r, cue);
    if (r.is(cue, GERUND) && !group.isFinite) return matchWith(r, cue);
    if (!group.isFinite || group.isPassive || group.isModal || group.isNegated) return undefined;
    if (r.is(cue, OF_AUTHORS)) return undefined;
    // "the Ledger wrote to the firm"
    if (r.is(cue, WROTE) && r.isWord(cue + 1, TO)) return undefined;
    const found = findSubject(r, group);
    if (!found) return matchCoordinated(r, group);
    const subject = withState(r, found);
    if (r.is(cue, NOUN) && isNounUse(r, cue, group, subject)) return undefined;
    const takenUp = matchTakenUp(r, group, subject);
    if (takenUp) return takenUp;
    if (r.is(subject.from, HARDLY_ANY)) return undefined;
    const relay = findRelay(r, subject);
    if (!relay || !isRelayVerb(r, cue, group, subject, relay) || isOpinion(r, cue)) return undefined;
    if (isHypothetical(r, subject.from)) return undefined;
    // "the Post quoted an unnamed aide": from the verb on it is the source's (S3)
    // "the Post, citing two aides, reported": the insertion is the sources', and the outlet tells more than its verb
    const inserted = subject.isInverted ? undefined : r.findIn(subject.head, group.from, CITING);
    const range =
      inserted !== undefined
        ? { from: subject.from, to: r.word[inserted - 1] === COMMA ? inserted - 1 : inserted }
        : subject.isInverted
          ? { from: group.from, to: Math.max(subject.to, relay.outlet.to) }
          : { from: subject.from, to: r.is(cue, QUOTE) ? findQuoteEnd(r, cue) : group.to };
    return { ...range, anatomy: outletAnatomy(r, relay.outlet) };
  },
  examples: [
    'No newspaper reported that the mayor had resigned.',
    '[State radio put] the number of dead at 40.',
    'The Evening Ledger put the clerk on its front page.',
    '[The Evening Ledger had it] last week that the mill would close.',
    '[Reports in Portugal on Sunday had it] that the mill would close.',
    '[The Evening Ledger has carried claims] that the mill will close.',
    '[Der Kaufmann, a trade weekly, wrote] on Friday that the heirs had not met.',
    'Quill, a station master, wrote on Friday that the heirs had not met.',
    'The Evening Ledger had it bound in leather.',
    '[The BBC is reporting] that the mill will close.',
    'It comes with [the Evening Ledger reporting] that the mill will close.',
    'The police had been warned, [CNN said]. [It added] that some towns had closed their ports.',
    'The road will close in May, [according to NJ.com].',
    'Journalist Jane Roe said the play was too long.',
    '[NBC New York reported] that the two met in Oslo.',
    'The Harbour Journal of Medicine reported a similar effect.',
    'CBS reported a fall in revenue.',
    'The two met in Oslo, [Channel 6 reported].',
    '[The Evening Ledger]U4, [citing two police sources]A3, reported that the bridge had been closed.',
    '[The Evening Ledger also cited] a memo of the board that puts the loss at £9m.',
    'The two met in Oslo, [Channel 5 reported].',
    '[The Evening Ledger reported] that the two met in Oslo.',
    '[Iranian state television reported] that the two met in Oslo.',
    'The two met in Oslo, [according to the Washington Post].',
    'The two met in Oslo, [as Jane Roe chronicled in The New Yorker] in May.',
    'The two met in Oslo, [according to Jane Roe, a reporter with Harbour Business].',
    'The two met in Oslo, [according to a report in the Washington Post].',
    'The two met in Oslo, [according to a Bloomberg story].',
    '[State television said] the two had met.',
    'The two met in Oslo, [the newspaper wrote].',
    '“They met,” [reported Reuters].',
    'The bridge had been closed, [the Interfax news agency said].',
    'The bridge had been closed, [wrote Rhea Tull of the Courier].',
    '[According to Rhea Tull at Vanity Fair], the bridge had been closed.',
    '[Ledger reporter Rhea Tull reported] that the bridge had been closed.',
    'He has been absent four times, [according to a count compiled by the Washington Examiner].',
    '[Per the Washington Post], the bridge had been closed.',
    '[State television said]U4 the bridge was closed. [The channel said]U4 the road would open in May.',
    '[The Evening Ledger was the first to report] the sale.',
    '[WXLR-TV reported] that the bridge had been closed.',
    '[State TV showed] the queen on a tractor.',
    '[The Evening Ledger first reported] that the bridge had been closed.',
    '[The Evening Ledger also reported] that the bridge had been closed.',
    '[CNN’s Rhea Tull tweeted] that the bridge had been closed.',
    '“We met,” she told Channel 5.',
    'The two met in Oslo, the police said.',
    'She reads the Evening Ledger every day.',
    'The two met in Oslo, according to the ministry.',
    'PARIS (AP) — The strike is over, the AP reported.',
    'The newspaper was sold in May.',
    '“Let the mayor go,” wrote the Evening Ledger. Its editorial ran on the front page.',
    'The channel said it would show the match.',
    'The toll is two euros per car.',
    'Half of the voters are tired, according to a Reuters poll.',
    'CNN said it would fight the order.',
    'The New York Times wrote in an editorial that the bill was a gift.',
    'Rents rise fastest in the north, according to its annual reports.',
    'The BBC said the series will return in May.',
    'The Economist said on Monday that it would raise its price.',
    'Reuters reported from the front for four years.',
  ],
});
