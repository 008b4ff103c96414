// A3 and A6: a source whose noun is left out because the one before it still holds: "Two aides said so. Another said …",
// "several of them told Reuters", "with one saying". Full noun phrases ("the aide added") are the other patterns'.
import type { Reading } from '../../text/reading.ts';
import { COMMA } from '../../text/tokens.ts';
import { anyOf, internWord, nounClass, PAST, PLURAL, wordClass } from '../../text/vocabulary.ts';
import { isPerson } from '../grammar/names.ts';
import { findTailEnd } from '../grammar/phrase-tail.ts';
import { ARTICLE, NUMBER_WORD, RELATIVE } from '../lexicon/function-words.ts';
import { SOCIAL_PLATFORM } from '../lexicon/media.ts';
import { INSIDE_ROLE, OFFICIAL, PRIVATE_PERSON } from '../lexicon/people.ts';
import { CLAIM, PLAIN_SAY } from '../lexicon/verbs.ts';
import { pattern } from '../pattern.ts';
import { findSourceCue } from './source-cue.ts';
import { type Anchor, findAnchorBefore } from './source-mention.ts';

const THEM = internWord('them');
const OF = internWord('of');
const OTHER = internWord('other');
const THE = internWord('the');
const ORDINAL_NEXT = wordClass('second third fourth fifth');
const ALONE = wordClass('one another');
const SHARE = anyOf(NUMBER_WORD, wordClass('several some both all many most'));
/** "no one said", "the one said to be": not one of those before. */
const NOT_BEFORE_ONE = wordClass('no the that this any each every which only than');
const SPEAKS_NOW = wordClass('says tells adds saying telling adding recalling');
const TELLS = anyOf(PLAIN_SAY, CLAIM);
/** What has words of its own: "residents held up signs; one said". And who writes in public. */
const BEARS_WORDS = anyOf(
  SOCIAL_PLATFORM,
  nounClass(
    `sign banner placard poster tweet post comment headline caption sticker study poll survey book article slogan user
    commenter reviewer letter email e-mail text message note card`,
  ),
);
/** How far back the noun may stand. */
const REACH = 60;

/** Where the phrase around the trigger begins; undefined where it is none of these. */
function findStart(r: Reading, i: number): number | undefined {
  if (r.word[i] === THEM) return r.word[i - 1] === OF && r.is(i - 2, SHARE) ? i - 2 : undefined;
  if (r.is(i, ORDINAL_NEXT)) return r.is(i - 1, ARTICLE) ? i - 1 : undefined;
  if (r.word[i] === OTHER) return r.word[i - 1] === THE ? i - 1 : undefined;
  return r.is(i, ALONE) && !r.is(i - 1, NOT_BEFORE_ONE) ? i : undefined;
}

/** Not "the second recall", "the other states". */
function isTelling(r: Reading, i: number): boolean {
  return r.is(i, TELLS) && (r.is(i, PAST) || r.is(i, SPEAKS_NOW));
}

type Antecedent = Pick<Anchor, 'kind'> & { readonly backTo?: number };

/** The noun that holds: an unnamed source told of before, or people in the plural right before. */
function findAntecedent(r: Reading, from: number): Antecedent | undefined {
  const anchor = findAnchorBefore(r, from);
  const sentence = r.sentences.of[from]!;
  const start = Math.max(0, from - REACH);
  for (let j = from - 1; j >= start && sentence - r.sentences.of[j]! <= 3; j--) {
    if (j === anchor?.head) return r.is(j, PRIVATE_PERSON) ? { kind: 'A6' } : toKind(anchor);
    if (r.isQuoted(j)) continue;
    if (r.is(j, BEARS_WORDS) || (isPerson(r, j) && !isPerson(r, j + 1))) return undefined;
    if (sentence - r.sentences.of[j]! > 1 || !r.is(j, PLURAL)) continue;
    if (r.is(j, PRIVATE_PERSON)) return { kind: 'A6' };
    if (r.is(j, INSIDE_ROLE) || r.is(j, OFFICIAL)) return { kind: 'A3' };
  }
  return undefined;
}

/** "Another" is another person: its own name was not said to be withheld. */
function toKind({ head, kind }: Anchor): Antecedent {
  return kind === 'A1' ? { kind: 'A3' } : { kind, backTo: head };
}

export default pattern({
  id: 'elliptic-source',
  category: 'anonymous',
  subtype: 'A3',
  title: 'Another of the unnamed',
  explain: 'One more of the people just spoken of tells this; the reader is not told who.',
  ask: 'Is this one more witness, or the same group again?',
  notThis: 'Pronouns that stand for somebody named; signs and posts that say something.',
  on: anyOf(ALONE, ORDINAL_NEXT, wordClass('them other')),
  match(r, i) {
    const from = findStart(r, i);
    if (from === undefined || r.isQuoted(i)) return undefined;
    const isDescribed = r.word[i + 1] === COMMA || r.is(i + 1, RELATIVE);
    const to = isDescribed ? findTailEnd(r, i + 1) : i + 1;
    const cue = findSourceCue(r, { from, to, head: i }, false);
    if (!cue || !(isTelling(r, cue.cue) || cue.kind === 'according')) return undefined;
    const antecedent = findAntecedent(r, cue.from);
    if (!antecedent) return undefined;
    const isWithheld = cue.withheld >= 0;
    const isOne = r.is(i, ALONE) || r.word[i] !== THEM;
    return {
      from: cue.from,
      to: cue.to,
      subtype: isWithheld ? 'A1' : antecedent.kind,
      anatomy: () => ({
        number: isOne ? 1 : 'several',
        vantage: 'none' as const,
        reason_quality: 'none' as const,
        anaphor: true,
      }),
    };
  },
  examples: [
    '[One party aide said] the plan was mad. [Another said] it was suicide.',
    '[Two diplomats said] the plan was mad. “It is suicide,” [a third added].',
    '[Several aides said] the plan was mad. [Some of them told the Courier] that it was suicide.',
    '[A witness told Reuters]A6 that she heard a bang. [Another said]A6 smoke rose.',
    'Residents were angry at the crews, with [one saying]A6 the dam had groaned for days.',
    '[One ally said] the plan was mad; [another said] it was suicide.',
    'Residents held up signs. One said: “Go home.”',
    'No one said a word.',
    'Two boats sank. Another was found adrift.',
    'Jane Quill and Tom Harlow spoke. One said it was over.',
    'Officials met two envoys, Jane Quill and Tom Harlow. The other said nothing.',
    'He had two tasks. One was to add salt.',
  ],
});
