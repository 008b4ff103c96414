// Who speaks for a party: lawyers, spokespeople, kin, by the words beside their names. Which parties an article has, sides.ts
// tells.
import type { Reading } from '../../text/reading.ts';
import { APOSTROPHE_S, COMMA } from '../../text/tokens.ts';
import { anyOf, wordClass } from '../../text/vocabulary.ts';
import { isPerson } from '../grammar/names.ts';
import { POSSESSIVE } from '../lexicon/function-words.ts';
import { INSIDE_ROLE, KIN, LAWYER, SPOKESPERSON } from '../lexicon/people.ts';
import { findAntecedentToken } from './antecedent.ts';

export const FOR_OTHERS = anyOf(
  SPOKESPERSON,
  LAWYER,
  KIN,
  INSIDE_ROLE,
  wordClass('team office camp campaign'),
);
export const ADMINISTRATION = wordClass('administration president president-elect');
export const FOR = wordClass('for of');

export interface Parties {
  /** By the hash of a surname, an organisation’s last word or a common noun: how often it is accused or denies. */
  readonly accused: ReadonlyMap<number, number>;
  /** Surnames of those who speak for them. */
  readonly speakers: ReadonlySet<number>;
  readonly isPresident: boolean;
  /** By the hash of what a party is called beside its name: "Senator Roe", "Roe, a former minister". */
  readonly aliases: ReadonlySet<number>;
}

/** Parties by those whom an article accuses, with whoever speaks for them; `roles` are the tokens that can say so. */
export function withSpeakers(
  r: Reading,
  accused: ReadonlyMap<number, number>,
  roles: readonly number[],
  aliases: ReadonlySet<number>,
): Parties {
  let isPresident = false;
  const speakers = new Set<number>();
  if (accused.size > 0)
    for (const i of roles) {
      if (r.is(i, FOR_OTHERS)) noteSpeaker(r, i, accused, speakers);
      else if (r.is(i, ADMINISTRATION) && (accused.has(r.hash[i]!) || accused.has(r.hash[i + 1]!)))
        isPresident = true;
    }
  return { accused, speakers, isPresident, aliases };
}

/** Whose "her lawyer" is: in "said Jane Roe, her lawyer" not Roe’s. */
function ownerOf(r: Reading, possessive: number): number | undefined {
  const name = findAntecedentToken(r, possessive);
  const apposed = name !== undefined && name >= possessive - 2;
  const owner = apposed ? findAntecedentToken(r, r.sentenceFrom(possessive)) : name;
  return owner === undefined ? undefined : r.hash[owner]!;
}

/** "Jane Roe, a lawyer for Harlow", "Harlow’s lawyer, Jane Roe" */
function noteSpeaker(
  r: Reading,
  role: number,
  accused: ReadonlyMap<number, number>,
  speakers: Set<number>,
): void {
  const from = Math.max(r.sentenceFrom(role), role - 5);
  const to = Math.min(r.sentenceTo(role), role + 8);
  let theirs = r.is(role - 1, POSSESSIVE) && accused.has(ownerOf(r, role - 1) ?? 0);
  for (let i = from; i < to && !theirs; i++)
    theirs = accused.has(r.hash[i]!) && (i < role ? r.word[i + 1] === APOSTROPHE_S : r.is(role + 1, FOR));
  if (!theirs) return;
  let name = role + 1;
  if (r.word[name] === COMMA) name++;
  if (isPerson(r, name)) {
    while (isPerson(r, name + 1)) name++;
    speakers.add(r.hash[name]!);
    return;
  }
  for (let i = role - 1; i > role - 8 && i >= from - 3; i--)
    if (r.word[i] === COMMA && isPerson(r, i - 1)) {
      speakers.add(r.hash[i - 1]!);
      return;
    }
}
