// D3 by making light of it: "“Nobody cares about this,” Harlow said", "said it was silly season", "“Get a life,” she told the reporter",
// "suggested that his rival was behind it". Names for the matter are called-names's, motives given-motive's.
import type { Reading } from '../../text/reading.ts';
import { anyOf, keyedPhrases, keysOf, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { ends } from '../grammar/when.ts';
import { pattern } from '../pattern.ts';
import { findAccusedAnswer, hasAccusationNear } from './accused-answer.ts';
import { isSpokenOfSide, isToldHere } from './accused-party.ts';
import { findQuotedReply, findQuoteSpeaker } from './quoted-reply.ts';
import { toResponse } from './responder.ts';
import { isByAccused, respond } from './turned-on.ts';

/** Whether something is brought against, or told of, somebody near. */
function isOpen(r: Reading, i: number): boolean {
  return hasAccusationNear(r, i) || isToldHere(r, i, 2);
}

function answer(r: Reading, i: number, last: number) {
  const found = isOpen(r, i) ? findAccusedAnswer(r, i, isSpokenOfSide) : undefined;
  if (!found || findOutletIn(r, found.speaker)) return undefined;
  const span = { from: found.from, to: Math.max(found.to, last) };
  return toResponse(r, span, found.speaker, { scope: 'other point' });
}

/** Said of what one does not want to speak of. */
const LIGHT = keyedPhrases(
  `better things to do; more important things; that's politics; that's just politics; just politics; it's politics; silly season; election season;
  political season; desperate stuff; says more about; tells you more about; too busy to; no interest in gossip; water off a duck's back; slow news day;
  check their facts; check its facts; check your facts; check his facts; check her facts; lost all credibility; lost credibility;
  full of prejudice; full of bias; full of holes; ulterior motives; cold war mentality; people can see through; see right through; clutching at straws; grasping at straws;
  not worth talking about; not worth discussing; not worth a response; not worth responding; don't pay attention to; doesn't pay attention to; doesn't deserve a response; does not deserve a response; don't deserve a response; unworthy of a response; not worthy of a response; beneath contempt; not even worth`,
);

/** Whole answers that only tell off. */
const TELLING_OFF = keyedPhrases(
  `get a life; grow up; shame on you; shame on them; shame on him; shame on her; get over it; so what; who cares; how dare you; how dare they; give me a break;
  you people; don't be silly; don't be ridiculous; are you serious; are you kidding; here we go again; spare me; get a grip`,
);

/** "“Get a life,” she told the reporter", "“Shame on you,” he said": opens the words */
function matchTellingOff(r: Reading, i: number) {
  const found = r.findPhraseAround(i, TELLING_OFF);
  const reply = found && r.isQuoted(found.from) ? findQuotedReply(r, found.from) : undefined;
  if (!found || !reply || found.from > reply.words.from + 1 || !isOpen(r, i)) return undefined;
  const speaker = reply.speaker ?? findQuoteSpeaker(r, found.from);
  return speaker && isSpokenOfSide(r, speaker)
    ? toResponse(r, reply, speaker, { scope: 'other point' })
    : undefined;
}

/** "“Nobody [cares] about this,” he said", "said voters were not [interested] in gossip" */
function matchNotCaring(r: Reading, cares: number) {
  const group = findVerbGroup(r, cares);
  const none = r.findIn(Math.max(r.sentenceFrom(cares), cares - 4), cares, NOBODY) !== undefined;
  const subject = findSubject(r, group);
  if (!none && !(subject && r.is(subject.head, PEOPLE))) return undefined;
  const not = group.isNegated || none || r.findIn(cares - 3, cares, NOT) !== undefined;
  const of = r.is(cares + 1, ABOUT) || ends(r, cares + 1);
  return not && of ? answer(r, cares, cares + 1) : undefined;
}
const CARES = wordClass('care cares cared interested bothered');
const PEOPLE = wordClass(
  'people voters nobody one fans viewers residents constituents public americans britons everyone',
);
const NOBODY = wordClass('nobody no');
const NOT = wordClass("not don't doesn't aren't isn't never");
const ABOUT = wordClass('about in by');

/** "[suggested] that his rival was behind it", "hinted that she had been paid": whoever raised it is cast in doubt */
function matchInsinuated(r: Reading, verb: number) {
  const end = Math.min(r.sentenceTo(verb), verb + 14);
  const doubt = r.findIn(verb + 1, end, DOUBTED);
  if (doubt === undefined || !isOpen(r, verb) || !isByAccused(r, verb)) return undefined;
  return respond(r, verb, verb);
}
const SUGGEST = verbClass('suggest hint imply insinuate speculate intimate');
const DOUBTED = wordClass(
  'behind leaked planted orchestrated hacked doctored forged staged politically motivated jealous paid enemies bitter fabricated rival rivals sabotage conspiracy',
);

/** "questioned [why] she had waited so long", "“Why did she wait 20 years?” his lawyer asked" */
function matchWhyNow(r: Reading, why: number) {
  const end = Math.min(r.sentenceTo(why), why + 9);
  if (r.findIn(why + 1, end, SHE) === undefined && !r.is(why + 1, NOW)) return undefined;
  if (r.findIn(why + 1, end, WAITED) === undefined) return undefined;
  if (r.isQuoted(why)) return answer(r, why, why + 1);
  const verb = why - 1;
  return r.is(verb, WONDER) && isOpen(r, why) && isByAccused(r, verb) ? respond(r, verb, why) : undefined;
}
const WHY = wordClass('why');
const SHE = wordClass('she he they it her him anyone nobody');
const WAITED = wordClass('wait waited waiting long now earlier sooner forward years');
const NOW = wordClass('now');
const WONDER = verbClass('question ask wonder query');

export default pattern({
  id: 'made-light',
  category: 'denial',
  subtype: 'D3',
  title: 'Made light of',
  explain: 'The party makes light of the matter, or casts doubt on who raised it.',
  ask: 'Does the answer name one fact that is wrong?',
  notThis: 'Views on what people care about where nothing is told of the speaker.',
  on: anyOf(keysOf(LIGHT, TELLING_OFF), CARES, SUGGEST, WHY),
  quoted: 'read',
  unlessSettled: true,
  match(r, i) {
    if (r.is(i, CARES)) return matchNotCaring(r, i);
    if (r.is(i, SUGGEST)) return r.isQuoted(i) ? undefined : matchInsinuated(r, i);
    if (r.is(i, WHY)) return matchWhyNow(r, i);
    const light = r.findPhraseAround(i, LIGHT);
    return (light ? answer(r, light.from, light.to) : undefined) ?? matchTellingOff(r, i);
  },
  examples: [
    '[Harlow is accused of theft]U1. [“Nobody cares about this,” Harlow said].',
    '[Harlow is accused of theft]U1. [His spokesman said voters were not interested in gossip].',
    '[Harlow is accused of theft]U1. [“I have better things to do than answer this,” Harlow said].',
    '[Harlow is accused of theft]U1. [“Get a life,” Harlow told the reporter].',
    '[Harlow is accused of theft]U1. [Harlow suggested that his rivals were behind it].',
    '[Harlow is accused of theft]U1. [His lawyer questioned why she had waited so long].',
    '[Harlow is accused of theft]U1. [“Why did she wait 20 years?” Harlow asked].',
    '[Harlow is accused of theft]U1. [“It’s silly season,” Harlow said].',
    '“Nobody cares about the chorus,” the singer said.',
    '[Harlow is accused of theft]U1. “People do not care about the weather,” the guide said.',
    '“Get a life,” the parrot said.',
    'The cook suggested that the soup was behind the door.',
    'The teacher asked why he had waited so long.',
    'The film says more about the sea.',
    'The baker said it was silly season.',
  ],
});
