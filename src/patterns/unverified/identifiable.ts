// Which noun phrases stand for a party that the reader can name (R12, R13): a person, a name, a government, "the suspect", "the
// 32-year-old". What the party is said to have done, deed.ts reads.
import type { Reading } from '../../text/reading.ts';
import { CAPITAL, NUMBER, STARTS_SENTENCE } from '../../text/tokens.ts';
import { anyOf, internWord, nounClass, wordClass } from '../../text/vocabulary.ts';
import { isPerson } from '../grammar/names.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import {
  DEMONSTRATIVE,
  HE_SHE_OR_THEY,
  MONTH,
  NUMBER_WORD,
  OBJECT_PRONOUN,
  ORDINAL,
  POSSESSIVE,
  WEEKDAY,
} from '../lexicon/function-words.ts';
import { GOVERNMENT, INSTITUTION } from '../lexicon/institutions.ts';
import { HUMAN, NATIONALITY, PEOPLE, PERSON } from '../lexicon/people.ts';

/** Armed or uniformed: identifiable without an article ("police had tortured"). */
const FORCE = wordClass('police troops soldiers forces');
const THE = internWord('the');
const SUSPECT = nounClass(
  `suspect man woman teenager boy girl couple defendant driver gunman attacker shooter officer father mother husband wife
  supervisor tutor trainer warden priest bishop monk nun nanny cop mayor king prince singer actor comedian star owner host rapper actress footballer striker presenter comic fighter militant rebel insurgent tycoon magnate billionaire author
  instructor principal headteacher dean founder trader banker broker clerk nurse accountant captain sergeant landlord president premier warlord gang mob crew regime`,
);
/** People in general: no party. */
const ANYBODY = anyOf(PEOPLE, PERSON, wordClass('voters fans women men users'));
const POSSESSIVE_MARK = wordClass("'s");
/** They kill and rob, and are no party. */
const NATURE = wordClass(
  'winter summer heat cold smoking cancer disease virus flu stress sugar alcohol drought famine malaria pollution storm flood frost hunger',
);

/** A party the reader can name: a person, a name, a government, "the suspect", "he". */
export function isIdentifiable(r: Reading, phrase: NounPhrase): boolean {
  const { from, to, head } = phrase;
  if (r.is(head, HE_SHE_OR_THEY)) return true;
  if (r.is(head, NATURE)) return false;
  if (isPerson(r, head) || (r.has(head, CAPITAL) && !r.has(head, STARTS_SENTENCE))) return true;
  if (r.has(head, CAPITAL) && r.word[head] === 0) return true;
  if (r.has(head, CAPITAL) && r.is(head, GOVERNMENT)) return true;
  if (r.is(head, FORCE)) return true;
  const definite =
    r.word[from] === THE ||
    // headlines leave articles out
    r.blockOf(head).kind !== 'paragraph' ||
    r.is(from, DEMONSTRATIVE) ||
    r.is(from, POSSESSIVE) ||
    r.findIn(from, head, POSSESSIVE_MARK) !== undefined;
  // "the 32-year-old", "a 19-year-old man", "the pair", "the two men"
  if (isAged(r, phrase) || (definite && (r.is(head, FEW) || isCounted(r, phrase)))) return true;
  // "a second clerk"
  if (r.is(head, HUMAN) && r.findIn(from, head, ORDINAL) !== undefined) return true;
  // "Russian soldiers", "the airline"
  for (let i = from; i < head; i++) if (r.is(i, NATIONALITY)) return true;
  // "agents of Borduria", "nine of his men"
  for (let i = head + 1; i < to && r.is(head, HUMAN); i++)
    if (r.has(i, CAPITAL) && !r.is(i, MONTH) && !r.is(i, WEEKDAY)) return true;
  return (
    definite &&
    (r.is(head, SUSPECT) || r.is(head, INSTITUTION) || (r.is(head, HUMAN) && !r.is(head, ANYBODY)))
  );
}

const FEW = wordClass('pair trio duo couple both');

function isAged(r: Reading, { from, head }: NounPhrase): boolean {
  for (let i = from; i <= head; i++) if (r.textOf(i, i + 1).includes('-year-old')) return true;
  return false;
}

function isCounted(r: Reading, { from, head }: NounPhrase): boolean {
  if (!r.is(head, HUMAN)) return false;
  for (let i = from; i < head; i++) if (r.has(i, NUMBER) || r.is(i, NUMBER_WORD)) return true;
  return false;
}

/** A person, or a pronoun that can stand for one. */
export function isHuman(r: Reading, head: number): boolean {
  return r.is(head, HUMAN) || r.is(head, OBJECT_PRONOUN) || isPerson(r, head);
}
