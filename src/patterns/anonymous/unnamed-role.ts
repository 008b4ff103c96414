// A3: a source known by rank, employer or role. It leaves withheld names (A1), vantage (A2) and private people (A6) to
// their own patterns, which win over it where both match.
import type { Reading } from '../../text/reading.ts';
import { NUMBER } from '../../text/tokens.ts';
import { anyOf, internWord, isIn, PLURAL, wordClass } from '../../text/vocabulary.ts';
import { findAttribution } from '../grammar/clause.ts';
import { hasPublicChannel } from '../grammar/context.ts';
import { findEarlierMention } from '../grammar/mentions.ts';
import { isNamedHere, isPerson, isRoleNamedNear } from '../grammar/names.ts';
import { findPhraseStart, findTailEnd } from '../grammar/noun-phrase.ts';
import { DEMONSTRATIVE, NUMBER_WORD, POSSESSIVE, QUANTIFIER } from '../lexicon/function-words.ts';
import {
  COLLECTIVE,
  INSIDE_ROLE,
  LAWYER,
  LOCAL_LABEL,
  OFFICIAL,
  PLURAL_ROLE,
  RANK,
  SIDE_LABEL,
  SPOKESPERSON,
} from '../lexicon/people.ts';
import { pattern } from '../pattern.ts';

const THE = internWord('the');
const INDEFINITE = anyOf(
  wordClass('a an one another some several multiple many few various second third'),
  NUMBER_WORD,
);
const ROLE_NOUN = anyOf(OFFICIAL, INSIDE_ROLE);
const THIRD_PERSON_OBJECT = wordClass('him her them it');
/** Offices of which there is one, or that speak as the institution: "a judge said", "the minister said". */
const PUBLIC_OFFICE = wordClass(
  'judge judges minister governor chairman senator president ambassador coach chief head',
);

/** Whether modifiers before the head tell a rank, a number or a side (R1b). */
function isQualified(r: Reading, from: number, head: number): boolean {
  for (let i = from; i < head; i++)
    if (r.is(i, RANK) || r.is(i, SIDE_LABEL) || r.is(i, INDEFINITE) || r.has(i, NUMBER)) return true;
  return false;
}

/** R1 and R3: which role nouns, in which number, are an unnamed source at all. */
function isUnnamedSource(r: Reading, from: number, head: number): boolean {
  const plural = isIn(r.word[head]!, PLURAL);
  const counted = r.is(from, INDEFINITE) || r.has(from, NUMBER) || r.is(from, QUANTIFIER);
  if (r.is(head, OFFICIAL)) {
    const local = r.is(head - 1, LOCAL_LABEL) && !r.is(head - 1, SIDE_LABEL);
    return isQualified(r, from, head) && (counted || !local);
  }
  if (plural)
    return (
      r.is(head, PLURAL_ROLE) || (r.is(head, COLLECTIVE) ? counted : counted || isQualified(r, from, head))
    );
  return counted && !r.is(head, PUBLIC_OFFICE);
}

export default pattern({
  id: 'unnamed-role',
  category: 'anonymous',
  subtype: 'A3',
  title: 'A source known only by role',
  explain: 'The reader is told what the person does, not who it is.',
  ask: 'How senior, on which side, and why speak without a name?',
  notThis: 'An institution speaking as itself: “the ministry said”; officials named nearby or at a briefing.',
  on: ROLE_NOUN,
  match(r, head) {
    if (r.is(head, SPOKESPERSON) || r.is(head, LAWYER)) return undefined;
    if (isPerson(r, head) || isNamedHere(r, head)) return undefined;
    const from = findPhraseStart(r, head);
    const definite = r.word[from] === THE || r.is(from, DEMONSTRATIVE);
    if (definite && r.is(head, PUBLIC_OFFICE)) return undefined;
    const backTo = definite
      ? findEarlierMention(r, head, mention => isUnnamedSource(r, findPhraseStart(r, mention), mention))
      : undefined;
    if (backTo === undefined && !isUnnamedSource(r, from, head)) return undefined;
    if (r.is(from, POSSESSIVE) && !isIn(r.word[head]!, PLURAL)) return undefined;
    const attribution = findAttribution(r, { from, to: findTailEnd(r, head + 1) });
    // "will paint" tells what is to come.
    if (attribution?.group?.isModal || attribution?.group?.isNegated) return undefined;
    // Whoever tells somebody in the story is an actor in it, no informant.
    if (!attribution || (attribution.addressee && r.is(attribution.addressee.head, THIRD_PERSON_OBJECT)))
      return undefined;
    if (hasPublicChannel(r, attribution.to) || (backTo === undefined && isRoleNamedNear(r, head)))
      return undefined;
    return {
      from: attribution.from,
      to: attribution.to,
      backTo,
      anatomy: () => ({ role: r.textOf(head, head + 1).toLowerCase(), anaphor: backTo !== undefined }),
    };
  },
  examples: [
    '[A senior defence official said] the jets had left.',
    'The jets had left, [two Western diplomats told Reuters].',
    'The jets had left, [according to a former executive of the airline].',
    '[Campaign aides said] the rally would go on.',
    'The order came from the top, [said one American commander].',
    '[A senior treasury official said] the plan was dead. Markets fell. [The official added] that no vote would be held.',
    'Defence officials told a news conference that the jets had left.',
    'City officials said the road would reopen on Friday.',
    'Officials said the road would reopen on Friday.',
    'Jane Harlow, a senior defence official, said the jets had left.',
    'A spokesman for the ministry said the jets had left.',
    'Economists said growth would slow.',
    'The few officials aware of the plan took no action.',
  ],
});
