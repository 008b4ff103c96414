// What is called untrue or worthless: the nouns for what is said of somebody, and the words that fit a view as well as an
// answer. For called-untrue.ts.
import type { Reading } from '../../text/reading.ts';
import { anyOf, internWord, nounClass, wordClass } from '../../text/vocabulary.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { ends } from '../grammar/when.ts';
import { COORDINATOR, POSSESSIVE, PRONOUN } from '../lexicon/function-words.ts';
import { ANY_SAYING } from '../lexicon/verbs.ts';
import { UNTRUE, WORTHLESS } from '../lexicon/wrongdoing.ts';
import { isAccusedSide, isToldHere, isToldOfSide } from './accused-party.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear, TOLD } from './allegation-context.ts';

/** What is said of somebody: the allegation, where it was told, and who looks into it. */
export const MATTER = nounClass(
  `allegation accusation claim rumour rumor suggestion assertion speculation story report article account charge lawsuit
  petition affair passage suit complaint investigation probe inquiry indictment case prosecution reporting narrative coverage criticism finding
  testimony recording video email letter dossier impeachment characterization characterisation
  characterisations suggestion insinuation trial raid arrest detention sanction tape footage talk headline interview photo
  photograph image controversy furor furore uproar outcry row scandal issue broadcast clip audio screenshot excerpt conclusion contention premise portrayal depiction`,
);
/** Said of the matter without naming it. */
export const IT = wordClass('it this that they these those them');
/** As much opinion as answer: only of a named allegation. */
export const OPINION = wordClass(
  `wrong outrageous shameful irresponsible partisan stunt speculative disgraceful misleading fiction ridiculous garbage
  absurd rubbish nonsense pathetic insulting desperate reckless offensive circus sickening vile appalling despicable
  malicious one-sided flawed biased inflammatory cynical crazy insane silly bizarre far-fetched fantasy overblown
  exaggerated distraction gossip propaganda disinformation misinformation sham innuendo fake invented illogical
  revenge retribution joke designed aimed intended meant attempt effort campaign plot ploy tactic attack assault motivated
  driven inspired staged fuelled fueled
  fanned pushed peddled hyped amplified fomented stirred dreamed dreamt exploited weaponised weaponized outlandish fanciful vexatious
  disingenuous dishonest mischievous unfair unjust unwarranted nonsensical farcical farce charade bull crap bullshit hysteria
  opportunistic grandstanding theatrics non-story non-issue nonstory nonissue scam game job trick piece insult affront disservice scaremongering posturing mudslinging mistaken phony phoney
  disgusting set-up frame-up stitch-up`,
);
/** Of trials, sanctions and reports anybody may think so: only an answer where the accused side says it. */
const LOOSE = wordClass(
  `unfair unjust unwarranted farcical farce charade opportunistic dishonest hysteria theatrics crap bull exploited posturing
  hyped inspired driven staged mischievous`,
);
/** Only said of words, so also of a bare "it". */
export const SAID_ONLY = wordClass(
  `fiction fantasy nonsense nonsensical rubbish garbage invented fake propaganda disinformation misinformation innuendo
  gossip spin far-fetched exaggerated overblown misleading outlandish fanciful bullshit mistaken laughable absurd ridiculous non-story non-issue
  nonstory nonissue scam`,
);

/** Whether the word at `i` says anything about an allegation, by whom it is said. */
export function isAnsweredBy(r: Reading, i: number, speaker: NounPhrase | undefined): boolean {
  return !r.is(i, LOOSE) || (speaker !== undefined && isAccusedSide(r, speaker));
}

/** "said it was nonsense": the pronoun, where the accused side says so right behind an accusation */
export function isOfAccusation(
  r: Reading,
  i: number,
  inner: NounPhrase,
  speaker: NounPhrase | undefined,
): boolean {
  const whole = r.is(inner.head, THING) && r.findIn(inner.from, inner.to, WHOLE) !== undefined;
  if (!(whole || r.is(inner.head, IT)) || (r.is(i, OPINION) && !r.is(i, SAID_ONLY))) return false;
  if (!speaker) return false;
  if (isAccusedSide(r, speaker) && hasCueNear(r, i, ALLEGED | ASKED | ANSWERED | TOLD, 2)) return true;
  return (
    (isToldOfSide(r, speaker) && isToldHere(r, i)) ||
    (!r.isQuoted(i) && ends(r, i + 1) && isSaidByOther(r, i, speaker))
  );
}

/** Nobody says so but of what another has said. */
const CLEAR = wordClass('true untrue false lie lies falsehood incorrect');
/** "Roe said he was never paid. The club said [that was untrue]": the sentence before gives another's words */
export function isSaidByOther(r: Reading, i: number, speaker: NounPhrase): boolean {
  if (!r.is(i, CLEAR) || r.is(speaker.head, PRONOUN)) return false;
  const opening = r.sentenceFrom(r.quotationAt(i)?.from ?? i);
  const start = r.sentences.from[Math.max(0, r.sentences.of[opening]! - 1)]!;
  for (let said = Math.max(start, opening - 60); said < opening; said++) {
    if (!r.is(said, SAID)) continue;
    const own = r.hash[said - 1] === r.hash[speaker.head] || r.hash[said + 1] === r.hash[speaker.head];
    if (!own) return true;
  }
  return false;
}
const SAID = anyOf(
  ANY_SAYING,
  wordClass('reported reports report rumour rumours rumor rumors claims allegations according'),
);

const THING = wordClass('thing affair business episode matter lot');
const WHOLE = wordClass('whole entire');
const THERE = internWord('there');
const FIGURES = wordClass(
  'figures numbers sums totals statistics figure number total sum amount tally estimate estimates',
);

/** "the charity’s statement", not "his statement": another's words */
export function isStatement(r: Reading, { from, to }: NounPhrase): boolean {
  return r.findIn(from, to, STATEMENT) !== undefined && !r.is(from, POSSESSIVE);
}
const STATEMENT = nounClass('statement remark comment');

export function isMatter(r: Reading, i: number, inner: NounPhrase): boolean {
  // “there was no truth in it”, not “there was a sickening smell”
  if (r.word[inner.head] === THERE) return !r.is(i, OPINION);
  if (r.findIn(inner.from, inner.to, MATTER) !== undefined) return true;
  // "the figures quoted by the charity were wrong": by whoever has to answer for them
  if (
    r.findIn(Math.max(inner.from, r.sentenceFrom(i)), inner.to, FIGURES) !== undefined &&
    (r.is(i, UNTRUE) || r.is(i, SAID_ONLY))
  )
    return hasCueNear(r, i, ALLEGED | ASKED | ANSWERED, 2);
  // "was a fabricated story"
  if (isFalseMatter(r, i)) return hasCueNear(r, i, ALLEGED | ASKED | ANSWERED | TOLD, 1);
  return r.is(inner.head, IT) && !r.is(i, OPINION) && hasCueNear(r, i, ALLEGED | ASKED | ANSWERED, 1);
}

/** "a false and malicious story": the noun behind the word. */
function isFalseMatter(r: Reading, i: number): boolean {
  if (!r.is(i, UNTRUE)) return false;
  const end = Math.min(i + 4, r.sentenceTo(i));
  for (let noun = i + 1; noun < end; noun++) {
    if (r.is(noun, MATTER)) return true;
    if (!r.isPunctuation(noun) && !r.is(noun, COORDINATOR) && !r.is(noun, WORTHLESS)) return false;
  }
  return false;
}
