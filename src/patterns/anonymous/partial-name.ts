// A6: somebody named in part or by another name: "said Ruth, a nurse who declined to give her surname", "Amina (not her
// real name)". Where the source is a bare noun with its own cue, private-person.ts has the longer passage.
import type { Reading } from '../../text/reading.ts';
import { CAPITAL, CLOSE_BRACKET, COMMA, OPEN_BRACKET, STARTS_SENTENCE } from '../../text/tokens.ts';
import { anyOf, GERUND, internWord, wordClass } from '../../text/vocabulary.ts';
import { findAttribution } from '../grammar/attribution.ts';
import { findClauseEnd, findSubject } from '../grammar/clause.ts';
import { findPhraseStart } from '../grammar/noun-phrase.ts';
import { findNounPhraseBefore } from '../grammar/phrase-before.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { HUMAN } from '../lexicon/people.ts';
import { ADDRESSING, FIRST_NAME_ONLY, WITHHOLD } from '../lexicon/vantage.ts';
import { ANY_SAYING } from '../lexicon/verbs.ts';
import { pattern } from '../pattern.ts';

const WHO = wordClass('who whose');
const CHANGED = internWord('changed');
const I_OR_WE = wordClass('i we you');

function isPartial(r: Reading, i: number): boolean {
  for (let j = i - 4; j <= i; j++) {
    const end = r.findPhraseAt(j, FIRST_NAME_ONLY);
    if (end !== undefined && end > i) return true;
  }
  return false;
}

/** Left over the name that an apposition describes: "Danish, a scholar who …". */
function overName(r: Reading, from: number): number {
  let start = from;
  if (r.word[start - 1] === COMMA && r.has(start - 2, CAPITAL)) start -= 2;
  while (r.has(start - 1, CAPITAL) && !r.isPunctuation(start - 1) && r.sentenceFrom(start) < start) start--;
  return start;
}

/** "said" in front of the person, or behind: part of the span (S4). */
function withSaying(r: Reading, from: number, to: number) {
  if (r.is(from - 1, ANY_SAYING) && !r.is(from - 1, GERUND)) return { from: from - 1, to };
  const verb = r.word[to] === COMMA ? to + 1 : to;
  return r.is(verb, ANY_SAYING) && verb < r.sentenceTo(from) ? { from, to: verb + 1 } : { from, to };
}

/** The person that "who gave only her first name" describes. */
function findDescribed(r: Reading, i: number): number | undefined {
  const start = Math.max(r.sentenceFrom(i), i - 14);
  for (let j = i; j > start; j--) {
    if (!r.is(j, WHO)) continue;
    const end = r.word[j - 1] === COMMA ? j - 1 : j;
    return findNounPhraseBefore(r, end)?.from;
  }
  return undefined;
}

/** "Amina (not her real name)" */
function findBracketed(r: Reading, i: number) {
  for (let open = i; open > i - 8; open--) {
    if (r.word[open] !== OPEN_BRACKET && !(r.word[open] === COMMA && r.isWord(open + 1, NOT))) continue;
    let to = i + 1;
    while (to < i + 8 && r.word[to] !== CLOSE_BRACKET && r.word[to] !== COMMA) to++;
    const from = overName(r, open);
    return from < open ? withSaying(r, from, to < i + 8 ? to + 1 : i + 1) : undefined;
  }
  return undefined;
}
const NOT = internWord('not');

/** "a soldier called Stefan said", "a commander named Marko told the Ledger": one name, and no more */
function matchNamed(r: Reading, named: number) {
  const who = named - 1;
  const name = named + 1;
  if (!r.is(who, HUMAN) || !r.has(name, CAPITAL) || r.has(name + 1, CAPITAL)) return undefined;
  const from = findPhraseStart(r, who);
  if (!r.is(from, ARTICLE_OR_ANOTHER)) return undefined;
  const said = findAttribution(r, { from, to: name + 1 });
  return said?.kind === 'subject' && said.cue === name + 1 ? { from, to: said.to } : undefined;
}
const NAMED = wordClass('named called');
const ARTICLE_OR_ANOTHER = wordClass('a an another one');

/** "Her name has been changed to protect her": no firm that has a new name. */
function matchChanged(r: Reading, changed: number) {
  const group = findVerbGroup(r, changed);
  const subject = group.isPassive && !group.isModal && !group.isNegated ? findSubject(r, group) : undefined;
  if (!subject || !r.is(subject.head, NAME) || r.isQuoted(changed)) return undefined;
  if (r.isWord(changed + 1, TO) ? !r.is(changed + 2, PROTECT) : !r.is(subject.from, PERSONAL))
    return undefined;
  return { from: subject.from, to: findClauseEnd(r, changed + 1) };
}
/** "to protect her family": any reason for another name is one of its own. */
function reasonBehind(r: Reading, from: number, to: number) {
  return r.isWord(from, TO)
    ? { reason_given: r.textOf(from, to), reason_quality: 'specific' as const }
    : { reason_given: null, reason_quality: 'none' as const };
}
const NAME = wordClass('name names');
const TO = internWord('to');
const PROTECT = wordClass('protect preserve conceal hide shield safeguard guard ensure respect');
const PERSONAL = wordClass('his her their names');

export default pattern({
  id: 'partial-name',
  category: 'anonymous',
  subtype: 'A6',
  title: 'A person named in part',
  explain: 'The person is given a first name only, or another name.',
  ask: 'Is a reason of safety given, and does anyone else confirm it?',
  notThis: 'Artists and writers known by one name or a pen name.',
  on: anyOf(NAMED, wordClass('name names surname surnames pseudonym pseudonyms initials changed')),
  match(r, i) {
    const anatomy = () => ({ number: 1, reason_quality: 'none' as const });
    if (r.is(i, NAMED)) {
      const named = matchNamed(r, i);
      return named && { ...named, anatomy };
    }
    const changed = r.word[i] === CHANGED ? matchChanged(r, i) : undefined;
    if (changed)
      return { ...changed, anatomy: () => ({ ...reasonBehind(r, i + 1, changed.to), anaphor: true }) };
    if (!isPartial(r, i) || (r.word[i] === CHANGED && r.isQuoted(i))) return undefined;
    const bracketed = findBracketed(r, i);
    if (bracketed) return { ...bracketed, anatomy };
    const described = findDescribed(r, i);
    let to = findClauseEnd(r, i);
    if (described !== undefined) {
      // "a man who gave his name as Ali [said …]"
      const verb = r.findIn(i, to, ANY_SAYING);
      if (verb !== undefined) to = verb;
      return { ...withSaying(r, overName(r, described), to), anatomy };
    }
    for (let j = i; j > Math.max(r.sentenceFrom(i) - 1, i - 12); j--) {
      if (!r.is(j, WITHHOLD) && !r.is(j, ADDRESSING)) continue;
      const group = findVerbGroup(r, j);
      if (!group.isFinite) continue;
      const subject = findSubject(r, group);
      if (!subject || r.is(subject.head, I_OR_WE)) return undefined;
      const alone = r.has(subject.from, CAPITAL) && !r.has(subject.from, STARTS_SENTENCE);
      return { from: alone ? overName(r, subject.from) : subject.from, to, anatomy };
    }
    return undefined;
  },
  examples: [
    '[A soldier called Stefan said] the enemy was near.',
    '[A guard named Marko told the Courier] that it was over.',
    'A soldier called Stefan Roe said the enemy was near.',
    'A singer named Stefan left.',
    '“We left at once,” [said Ruth, a nurse who declined to give her surname].',
    '[Amina (not her real name) said] she had left at once.',
    'They left at once. [She asked to be identified only by her first name].',
    '[Tom, who did not want to give his last name, said] they left at once.',
    '“We left,” [said Ruth, who gave only her first name].',
    '[He declined to give his full name].',
    '[Amina (not her real name) said] she had left. [Her name has been changed to protect her family].',
    '[Names have been changed].',
    'The road has had its name changed twice.',
    'The name of the club has been changed to Quill United.',
    'She changed her name in May.',
    'The singer is known by her first name.',
    'He wrote the novel under a pseudonym.',
    'Her real name is Jane Quill.',
    'The road was given a new name.',
    'The club changed its name and its badge.',
  ],
});
