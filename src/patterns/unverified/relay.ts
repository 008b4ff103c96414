// What the patterns of U4 share: which noun phrases are another outlet's report, which are its polls and opinions, and the
// anatomy of a relayed fact. No pattern of its own.
import type { UnverifiedAnatomy } from '../../taxonomy/anatomy.ts';
import { oncePerReading } from '../../text/memo.ts';
import type { Reading, TokenRange } from '../../text/reading.ts';
import { APOSTROPHE_S, CAPITAL, COMMA, NUMBER } from '../../text/tokens.ts';
import { anyOf, internWord, nounClass, phrases, verbClass, wordClass } from '../../text/vocabulary.ts';
import { hasPhraseNear } from '../grammar/context.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findOutletAt, findOutletIn, isOwnOutlet, type Outlet } from '../grammar/outlets.ts';
import { WEEKDAY } from '../lexicon/function-words.ts';
import { MASTHEAD } from '../lexicon/media.ts';
import { NATIONALITY } from '../lexicon/people.ts';
import { findReporterOutlet } from './reporter.ts';

/** A text in which an outlet tells its news. */
export const REPORT = anyOf(
  nounClass('report story article piece investigation dispatch scoop exposé account coverage'),
  wordClass('reporting'),
);
/** What outlets publish for all to read or compute: no second-hand facts (R15). */
export const OWN_WORK = wordClass(
  `poll polls polling pollster survey surveys data tally analysis count database tracker average projection projections
  forecast review editorial op-ed column commentary opinion ranking index calculation calculations estimate estimates
  fact-check checker fact-checker fact-checkers rating ratings profile interview style stylebook list endorsement tabulation`,
);
/** Signs of opinion in the sentence: what the outlet says is a view, not news. */
const OPINION = phrases(
  `editorial; editorials; editorial board; op-ed; oped; columnist; column; opinion piece; opinion page; endorsement;
  endorsed; in a statement; commentary; editorialized; editorial writers`,
);
const THE = internWord('the');
const OF = internWord('of');
const MEDIA = wordClass('media');
const SOCIAL = wordClass('social');
const REPORTER = nounClass('reporter correspondent journalist bureau staff');
const COMMENTATOR = nounClass(
  'host anchor commentator columnist analyst contributor presenter pundit editor publisher executive spokesman spokeswoman spokesperson moderator critic pollster chairman owner founder',
);
const BY_OR_IN = wordClass('by in from on of at');

/** "according to an NPR/Marist poll": the slash cuts the phrase off. */
function isPollBehindSlash(r: Reading, to: number): boolean {
  if (!r.isPunctuation(to) || r.word[to] !== 0) return false;
  return r.findIn(to, Math.min(to + 8, r.sentenceTo(to - 1)), OWN_WORK) !== undefined;
}

const SCHOLARLY = wordClass(
  'psychology science scientific research academic working medical economics peer-reviewed discussion conference white',
);
const PUBLISHED = wordClass('published');
/** Nouns that mean a study as often as an outlet: only where an outlet was named before. */
const STUDY_TOO = wordClass('paper journal publication papers journals magazine');

function isStudy(r: Reading, { from, head }: NounPhrase, outlet: Outlet): boolean {
  if (outlet.isNamed || !r.is(head, STUDY_TOO)) return false;
  for (let i = from; i < head; i++) if (r.has(i, NUMBER)) return true;
  // "a new psychology paper", "a working paper"
  if (r.findIn(from, head, SCHOLARLY) !== undefined) return true;
  // "The paper, published in Nature"
  if (r.is(head + 2, PUBLISHED)) return true;
  return r.isWord(from, THE) && from === head - 1 && !isOutletNamedBefore(r, from);
}

/** The first token that names an outlet; the article's own and those in its dateline too. */
const firstOutlet = oncePerReading((r: Reading): number => {
  for (let i = 0; i < r.size; i++) {
    if (!r.has(i, CAPITAL)) continue;
    const the = r.isWord(i - 1, THE);
    if (findOutletAt(r, the ? i - 1 : i) || (r.is(i, MASTHEAD) && (the || r.has(i - 1, CAPITAL)))) return i;
    if (r.is(i + 1, NEWSPAPER)) return i;
  }
  return r.size;
});
const NEWSPAPER = wordClass('newspaper daily tabloid magazine');

function isOutletNamedBefore(r: Reading, i: number): boolean {
  return firstOutlet(r) < i;
}

/** A report by a named press outlet or state media, and the phrase that names it. */
export interface Relay {
  readonly outlet: Outlet;
  readonly phrase: NounPhrase;
  /** "CNN’s Jane Roe", "Times reporter Jane Roe" */
  readonly isReporter: boolean;
}

function isSurname(r: Reading, outlet: Outlet): boolean {
  return outlet.kind === 'press' && outlet.to - outlet.from === 1 && isPerson(r, outlet.from);
}

/**
 * The other outlet that a noun phrase stands for: the outlet itself, its reporter, its report. Undefined for its polls,
 * commentators and opinions, and for the article's own.
 */
export function findRelay(r: Reading, phrase: NounPhrase): Relay | undefined {
  const { from, head } = phrase;
  const named = findOutletIn(r, { from, to: head + 1, head });
  const reporter = named ? undefined : findReporterOutlet(r, phrase);
  const outlet = named ?? reporter ?? findTakenUp(r, phrase) ?? findApposed(r, phrase);
  if (!outlet || isOwnOutlet(r, outlet) || isSurname(r, outlet)) return undefined;
  for (let i = from; i <= Math.min(head + 2, r.size - 1); i++)
    if (r.is(i, OWN_WORK) || r.is(i, COMMENTATOR)) return undefined;
  if (r.is(head, NOT_NEWS) || isPollBehindSlash(r, phrase.to) || isStudy(r, phrase, outlet)) return undefined;
  if (r.is(head, MEDIA) && r.is(head - 1, SOCIAL)) return undefined;
  const person = isPerson(r, head) || r.is(head, REPORTER);
  // "The New England Journal of Medicine": studies
  if (!person && r.isWord(outlet.to, OF) && r.has(outlet.to + 1, CAPITAL) && r.is(outlet.to - 1, STUDY_TOO))
    return undefined;
  // "Bloomberg New Energy Finance": the name goes on, of another body
  if (
    !person &&
    outlet.isNamed &&
    outlet.to <= head &&
    r.has(outlet.to, CAPITAL) &&
    !r.is(outlet.to, MASTHEAD) &&
    !r.is(outlet.to, EDITION) &&
    !r.is(outlet.to - 1, STATION)
  )
    return undefined;
  const isOfOutlet = outlet.to <= head || outlet.from > head;
  return { outlet, phrase, isReporter: person && (isOfOutlet || reporter !== undefined) };
}

/** "NBC New York", "CBS Boston": the station of a town */
const STATION = wordClass('nbc abc cbs fox bbc');
/** "CNN Indonesia", "BBC Persian": the same house, for other readers */
const EDITION = anyOf(
  NATIONALITY,
  wordClass(
    'indonesia persian arabic arabia australia africa asia turk brasil india china europe international politics sport',
  ),
);
/** "The channel said", where the sentences before speak of an outlet. */
function findTakenUp(r: Reading, { from, head }: NounPhrase): Outlet | undefined {
  if (!r.isWord(from, THE) || head !== from + 1 || !r.is(head, TAKEN_UP)) return undefined;
  for (let i = from - 1; i >= Math.max(0, from - TAKEN_UP_REACH); i--) {
    const outlet = findOutletAt(r, i);
    if (outlet)
      return isOwnOutlet(r, outlet) ? undefined : { from, to: head + 1, kind: outlet.kind, isNamed: false };
  }
  return undefined;
}
/** "Der Kaufmann, a trade weekly, wrote": a name that the list lacks, and the words behind it say what it is. */
function findApposed(r: Reading, { from, head }: NounPhrase): Outlet | undefined {
  if (!r.has(head, CAPITAL) || r.word[head + 1] !== COMMA || !r.is(head + 2, OF_WHICH)) return undefined;
  const what = findNounPhraseAt(r, head + 2);
  if (what && r.is(what.head, NEWS_KIND) && r.findIn(what.from, what.head, OF_NEWS) === undefined)
    return undefined;
  return what && r.is(what.head, OUTLET_KIND)
    ? { from, to: head + 1, kind: 'press', isNamed: true }
    : undefined;
}
/** Of news only: not "a flight-tracking website". */
const NEWS_KIND = wordClass('website site agency title station');
const OF_NEWS = wordClass('news radio television tv');
const OF_WHICH = wordClass('a an the its');
const OUTLET_KIND = wordClass(
  'newspaper paper daily weekly broadcaster magazine tabloid newswire website site station newsletter outlet agency title periodical',
);
const TAKEN_UP = wordClass('channel station network website site blog broadcaster programme');
const TAKEN_UP_REACH = 60;

/** Reports that are no news: "its tax reports", "a psychology paper". */
const NOT_NEWS = wordClass('reports report papers');

/** The noun phrase at `i`; "state television" too, whose first word the lexicon has as a verb. */
export function findPhraseAt(r: Reading, i: number): NounPhrase | undefined {
  const outlet = findOutletAt(r, i);
  const phrase = findNounPhraseAt(r, i);
  if (phrase || !outlet) return phrase;
  return { from: i, to: outlet.to, head: outlet.to - 1 };
}

/** "a report by the Ledger", "a story in the Ledger", "a Ledger report": where the phrase with its outlet ends. */
export function findReportOf(r: Reading, start: number): (Relay & TokenRange) | undefined {
  const core = findNounPhraseAt(r, start);
  // "a Reuters report": behind a name the noun looks like the verb
  const extended = core && r.is(core.to, REPORT) && core.to < r.sentenceTo(start);
  const phrase = extended ? { from: start, to: core.to + 1, head: core.to } : core;
  if (!phrase || !r.is(phrase.head, REPORT)) return undefined;
  for (let i = phrase.from; i < phrase.head; i++) {
    const outlet = findOutletAt(r, i);
    if (outlet && !isOwnOutlet(r, outlet) && !isSurname(r, outlet))
      return { outlet, phrase, isReporter: false, from: start, to: phrase.to };
  }
  for (let i = phrase.to; i < phrase.to + 4 && i < r.sentenceTo(start); i++) {
    if (!r.is(i, BY_OR_IN)) continue;
    const inner = findPhraseAt(r, i + 1);
    const relay = inner && findRelay(r, inner);
    // "a report from Bloomberg New Energy Finance": another body
    if (inner && relay && (!relay.isReporter || r.word[relay.outlet.to] === APOSTROPHE_S))
      return { ...relay, from: start, to: inner.to };
  }
  return undefined;
}

/** Whatever may stand before "reports" that are the media's; anything else makes them an authority's or a firm's. */
export const OF_MEDIA = anyOf(
  wordClass(
    `media news press local multiple some several published early initial other recent various new earlier previous
    numerous many persistent online tabloid pool foreign international national domestic state newspaper television tv radio
    social-media widespread conflicting competing similar credible subsequent further first-hand exclusive two three
    four five unverified unconfirmed the these those such latest more a an`,
  ),
  NATIONALITY,
  WEEKDAY,
);

/** "media reports", "several reports", "Russian media reports", bare "reports"; not "police reports", "its reports". */
export function isMediaReports(r: Reading, { from, head }: { from: number; head: number }): boolean {
  if (!r.is(head, REPORTS)) return false;
  for (let i = from; i < head; i++) if (!r.is(i, OF_MEDIA)) return false;
  return true;
}
const REPORTS = wordClass('reports');

const REPORT_WORD = nounClass('report');
const REPORT_VERB = verbClass('report write');
const LOOK_BACK = 600;

/** Where the article speaks of a report: whether it is another outlet's. In order; found once, so that asking stays cheap. */
const reportsOf = oncePerReading((r: Reading): readonly { at: number; isPress: boolean }[] => {
  const reports: { at: number; isPress: boolean }[] = [];
  for (let at = 0; at < r.size; at++) {
    const noun = r.is(at, REPORT_WORD);
    if (!noun && !r.is(at, REPORT_VERB)) continue;
    const bare = noun && r.isWord(at - 1, THE) && !r.isWord(at + 1, BY) && !r.isWord(at + 1, FROM);
    if (bare) continue;
    const outlet = findOutletNear(r, at);
    if (outlet) reports.push({ at, isPress: !isOwnOutlet(r, outlet) });
    else if (noun && !r.is(at, REPORT_VERB_ONLY)) reports.push({ at, isPress: false });
  }
  return reports;
});

/** Whether the report last spoken of before token `i` is an outlet's: "a Ledger report", "the Ledger reported". */
export function isPressReportBefore(r: Reading, i: number): boolean {
  const reports = reportsOf(r);
  let low = 0;
  let high = reports.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reports[middle]!.at <= i - 2) low = middle + 1;
    else high = middle;
  }
  const last = reports[low - 1];
  return last !== undefined && last.at >= i - LOOK_BACK && last.isPress;
}
const BY = internWord('by');
const FROM = internWord('from');
/** Forms that are never the noun. */
const REPORT_VERB_ONLY = wordClass('reported reporting');

function findOutletNear(r: Reading, at: number): Outlet | undefined {
  for (let k = Math.max(r.sentenceFrom(at), at - 6); k < Math.min(r.sentenceTo(at), at + 6); k++) {
    const outlet = findOutletAt(r, k);
    if (outlet) return outlet;
    const masthead =
      r.is(k, MASTHEAD) && r.has(k, CAPITAL) && (r.has(k - 1, CAPITAL) || r.isWord(k - 1, THE));
    if (masthead) return { from: k, to: k + 1, kind: 'press', isNamed: true };
  }
  return undefined;
}

const EDITORIAL = wordClass('editorial editorials editorialized editorialised op-ed op-eds');
const isOnEditorials = oncePerReading((r: Reading): boolean => r.findIn(0, r.size, EDITORIAL) !== undefined);

/** The sentence gives an outlet's opinion or its statement about itself; its words, in an article on editorials. */
export function isOpinion(r: Reading, i: number): boolean {
  if (hasPhraseNear(r, i, OPINION)) return true;
  if (!isOnEditorials(r)) return false;
  const end = Math.min(r.sentenceTo(i), i + 40);
  for (let j = Math.max(r.sentenceFrom(i), i - 40); j < end; j++) if (r.isQuoted(j)) return true;
  return false;
}

export function relayAnatomy(
  r: Reading,
  relay: TokenRange,
  details: UnverifiedAnatomy = {},
): () => UnverifiedAnatomy {
  return () => ({
    claimant: r.textOf(relay.from, relay.to),
    claimant_named: r.has(relay.to - 1, CAPITAL),
    stake: 'press',
    hedge: 'verb',
    relay: r.textOf(relay.from, relay.to),
    relay_kind: 'press',
    ...details,
  });
}

export function outletAnatomy(r: Reading, outlet: Outlet): () => UnverifiedAnatomy {
  return relayAnatomy(r, outlet, {
    claimant_named: outlet.isNamed,
    relay_kind: outlet.kind,
    stake: outlet.kind === 'state_media' ? 'state' : 'press',
  });
}
