// Who is made the speaker by the words around: "according to NP", "NP said", "said NP", "NP told Reuters".
import type { Reading, TokenRange } from '../../text/reading.ts';
import { PUNCTUATION } from '../../text/tokens.ts';
import { BASE_FORM, GERUND, internWord, PAST, verbClass } from '../../text/vocabulary.ts';
import { ACCORDING_TO, ARTICLE_ONE, PREPOSITION, SUBORDINATOR } from '../lexicon/function-words.ts';
import { ANY_SAYING } from '../lexicon/verbs.ts';
import { findVerbAfter } from './clause.ts';
import { findNounPhraseAt, type NounPhrase } from './noun-phrase.ts';
import { findVerbGroup, isFiniteVerb, type VerbGroup } from './verb-group.ts';

const TO = internWord('to');
const SAY = internWord('say');
/** With "to" they say nothing: "continue to search". */
const GOES_ON = verbClass('continue volunteer');
const TELL = ['tell', 'tells', 'told', 'telling', 'inform', 'informed'].map(internWord);

/** How the words around a noun phrase make it the speaker: the span of both, and the cue. */
export interface Attribution extends TokenRange {
  /** The saying verb, or the last word of "according to". */
  readonly cue: number;
  readonly kind: 'according' | 'subject' | 'inverted';
  /** Of the saying verb: negated, modal. */
  readonly group?: VerbGroup | undefined;
  /** Of "told": an outlet, reporters, or somebody in the story. */
  readonly addressee?: NounPhrase | undefined;
}

/**
 * Whether this noun phrase is made a speaker by the words next to it: "according to NP", "NP said", "NP told Reuters",
 * "said NP". The span is S4's: phrase, cue, and the addressee of "told".
 * @param phrase with its tail already included.
 */
export function findAttribution(r: Reading, phrase: TokenRange): Attribution | undefined {
  const start = r.sentenceFrom(phrase.from);
  for (let back = 2; back <= 4; back++) {
    const at = phrase.from - back;
    if (at >= start && r.findPhraseAt(at, ACCORDING_TO) === phrase.from)
      return { from: at, to: phrase.to, cue: phrase.from - 1, kind: 'according' };
  }
  const verb = isObject(r, phrase.from, start) ? undefined : findVerbAfter(r, phrase.to);
  const says =
    verb !== undefined && r.is(verb, ANY_SAYING) && !(r.is(verb, GOES_ON) && r.isWord(verb + 1, TO));
  if (verb !== undefined && says) {
    const group = findVerbGroup(r, verb);
    // "a guard post": a bare base form agrees with no singular
    const agrees =
      group.from < verb || r.is(verb, PAST) || !r.is(verb, BASE_FORM) || !r.is(phrase.from, ARTICLE_ONE);
    if (agrees && !group.isPassive && !group.isInfinitive && !(r.is(verb, GERUND) && group.from === verb)) {
      const addressee = findAddressee(r, verb);
      return {
        from: phrase.from,
        to: addressee?.to ?? verb + 1,
        cue: verb,
        kind: 'subject',
        addressee,
        group,
      };
    }
  }
  const before = phrase.from - 1;
  if (before >= start && r.is(before, ANY_SAYING) && (isFiniteVerb(r, before) || r.word[before] === SAY)) {
    const group = findVerbGroup(r, before);
    const opens = group.from === start || r.has(group.from - 1, PUNCTUATION);
    if (opens) return { from: group.from, to: phrase.to, cue: before, kind: 'inverted' };
  }
  return undefined;
}

/** "the indictment of [five officials] signals": behind a preposition a noun phrase is no subject. */
function isObject(r: Reading, from: number, start: number): boolean {
  return from - 1 >= start && r.is(from - 1, PREPOSITION) && !r.is(from - 1, SUBORDINATOR);
}

/** Whom the speaker told: "told Reuters", "told the newspaper"; undefined for other verbs. */
export function findAddressee(r: Reading, verb: number): NounPhrase | undefined {
  return TELL.includes(r.word[verb]!) ? findNounPhraseAt(r, verb + 1) : undefined;
}
