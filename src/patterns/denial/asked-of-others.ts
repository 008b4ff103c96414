// What an accused party asks of others instead of answering: not to believe it, to strike it out, to look into it. No pattern of
// its own: attacked-accuser.ts asks it.
import type { Reading } from '../../text/reading.ts';
import { anyOf, internWord, nounClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear, REPORTED } from './allegation-context.ts';
import { CITED, isAccuser, isByAccused, isCited, isOverMatter, respond } from './turned-on.ts';

const CALL = verbClass('call');
const TO = internWord('to');

/** "asked the court to strike the “prejudicial” passages" */
export function matchStrike(r: Reading, verb: number) {
  const object = findNounPhraseAt(r, verb + 1);
  if (!object || r.word[object.to] !== TO) return undefined;
  const end = Math.min(r.sentenceTo(verb), object.to + 14);
  const strike = r.findIn(object.to + 1, Math.min(end, object.to + 8), STRIKE);
  const words = strike === undefined ? undefined : r.findIn(strike + 1, end, PASSAGE);
  if (strike === undefined || words === undefined || r.findIn(strike, words + 1, HARMFUL) === undefined)
    return undefined;
  return isByAccused(r, verb) ? respond(r, verb, words) : undefined;
}
const STRIKE = wordClass('strike remove delete redact drop stop withdraw retract');
const PASSAGE = wordClass(
  'language passage passages reference references wording words remarks comments statements material description descriptions',
);
const HARMFUL = wordClass(
  'prejudicial inflammatory defamatory derogatory unfair scandalous misleading libellous libelous irrelevant improper offensive abusive slanderous',
);

/** "lodged a formal protest over the charges", "filed a complaint about the report" */
export function matchLodged(r: Reading, verb: number) {
  const end = Math.min(r.sentenceTo(verb), verb + 6);
  const noun = r.findIn(verb + 1, end, PROTEST);
  if (noun === undefined) return undefined;
  for (let over = noun + 1; over < Math.min(r.sentenceTo(verb), noun + 10) && !r.isPunctuation(over); over++)
    if (isOverMatter(r, over) || (r.is(over, AGAINST) && isOverMatterAt(r, over)))
      return isByAccused(r, verb) ? respond(r, verb, noun) : undefined;
  return undefined;
}
const AGAINST = wordClass('against at');
function isOverMatterAt(r: Reading, over: number): boolean {
  const object = findNounPhraseAt(r, over + 1);
  return object !== undefined && (isAccuser(r, object) || isCited(r, object));
}
export const LODGE = verbClass('lodge file register');
const PROTEST = wordClass('protest protests complaint complaints representations objection objections');

/** "urged voters not to fall for the smears", "asked fans to ignore the reports": whoever hears of it */
export function matchWarned(r: Reading, verb: number) {
  const object = findNounPhraseAt(r, r.is(verb, CALL) ? verb + 2 : verb + 1);
  if (!object) return undefined;
  const negated = r.is(object.to, NOT);
  const to = negated ? object.to + 1 : object.to;
  if (r.word[to] !== TO || !r.is(to + 1, negated ? TRUST : IGNORE)) return undefined;
  const end = Math.min(r.sentenceTo(verb), to + 9);
  if (r.findIn(to + 2, end, BROUGHT_UP) === undefined) return undefined;
  const isOpen = hasCueNear(r, verb, ALLEGED | ASKED | ANSWERED | REPORTED, 1);
  return isOpen && isByAccused(r, verb) ? respond(r, verb, to + 1) : undefined;
}
const NOT = wordClass('not');
const TRUST = wordClass('fall believe trust be tolerate buy listen heed swallow rush jump judge pay give');
const IGNORE = wordClass('ignore disregard reject dismiss see doubt');
/** What others are asked to do: where none of them stands, nothing is asked of anybody. */
export const DO_INSTEAD = anyOf(STRIKE, TRUST, IGNORE);
const BROUGHT_UP = anyOf(
  CITED,
  nounClass(
    'smear lie rumour rumor falsehood pretence pretense hoax story media slander hysteria propaganda noise gossip',
  ),
);
