// The grammar that patterns stand on: noun phrases, subjects, attribution, clause ends, names.
import { describe, expect, test } from 'vitest';
import { findAntecedent } from '../../src/patterns/denial/antecedent.ts';
import { findAttribution } from '../../src/patterns/grammar/attribution.ts';
import { findClauseEnd, findSubject } from '../../src/patterns/grammar/clause.ts';
import { isNamedHere, isPerson } from '../../src/patterns/grammar/names.ts';
import { findNounPhraseAt, findPhraseStart } from '../../src/patterns/grammar/noun-phrase.ts';
import { findOutletAt, isOwnOutlet } from '../../src/patterns/grammar/outlets.ts';
import { findTailEnd } from '../../src/patterns/grammar/phrase-tail.ts';
import { findVerbGroup } from '../../src/patterns/grammar/verb-group.ts';
import { toArticle } from '../../src/text/article.ts';
import { type Reading, read } from '../../src/text/reading.ts';

/** Reads text in which `*` stands before the token asked about. */
function readAt(marked: string): { r: Reading; at: number } {
  const offset = marked.indexOf('*');
  const r = read(toArticle(marked.replace('*', '')));
  return { r, at: r.tokens.from.findIndex((from, i) => i < r.size && from === offset) };
}

describe('a noun phrase from its head', () => {
  test.each([
    ['He met two senior U.S. *officials.', 'two senior U.S. officials'],
    ['It was one of the *aides.', 'one of the aides'],
    ['At least three former *executives left.', 'At least three former executives'],
    ["The prime minister's *aides left.", "The prime minister's aides"],
    ['Current and former *officials left.', 'Current and former officials'],
    ['Smith met with a seasoned congressional *aide.', 'a seasoned congressional aide'],
    ['It was a move *officials liked.', 'officials'],
    ['They know that *officials left.', 'officials'],
  ])('%s', (marked, expected) => {
    const { r, at } = readAt(marked);
    expect(r.textOf(findPhraseStart(r, at), at + 1)).toBe(expected);
  });
});

describe('what describes it', () => {
  test.each([
    ['*A person familiar with the matter said no.', 'A person familiar with the matter'],
    ['*Two aides in the prime minister’s office said no.', 'Two aides in the prime minister’s office'],
    [
      '*An official, who asked not to be named because the talks are private, said no.',
      'An official, who asked not to be named because the talks are private,',
    ],
    ['*A nurse who works nights said no.', 'A nurse who works nights'],
    ['*One source, a long-time border agent, said no.', 'One source, a long-time border agent,'],
    ['*A source who spoke on condition of anonymity.', 'A source who spoke on condition of anonymity'],
    ['*The official told Reuters no.', 'The official'],
  ])('%s', (marked, expected) => {
    const { r, at } = readAt(marked);
    const core = findNounPhraseAt(r, at)!;
    expect(r.textOf(core.from, findTailEnd(r, core.to))).toBe(expected);
  });
});

describe('the subject of a verb', () => {
  test.each([
    ['Harlow has repeatedly *denied it.', 'Harlow'],
    ['A spokesman for the ministry of defence *denied it.', 'A spokesman for the ministry of defence'],
    ['Harlow, a former aide, *denied it.', 'Harlow, a former aide'],
    ['A person close to the prime minister *said so.', 'A person close to the prime minister'],
    ['The firm and its owner *deny it.', 'The firm and its owner'],
    ['“It is over,” *said Jane Harlow, a lawyer.', 'Jane Harlow, a lawyer'],
    ['“It is over,” he *said.', 'he'],
    ['The bill failed, and Harlow *said it was over.', 'Harlow'],
  ])('%s', (marked, expected) => {
    const { r, at } = readAt(marked);
    const subject = findSubject(r, findVerbGroup(r, at))!;
    expect(r.textOf(subject.from, subject.to)).toBe(expected);
  });
});

describe('a verb group', () => {
  test('tells negation, passive, infinitive, modality', () => {
    const group = (marked: string) => {
      const { r, at } = readAt(marked);
      return findVerbGroup(r, at);
    };
    expect(group('He did not *deny it.')).toMatchObject({
      isNegated: true,
      isPassive: false,
      isFinite: true,
    });
    expect(group('He has been formally *accused of it.')).toMatchObject({
      isPassive: true,
      isNegated: false,
    });
    expect(group('He wants to *deny it.')).toMatchObject({ isInfinitive: true, isFinite: false });
    expect(group('He would *deny it.')).toMatchObject({ isModal: true });
    expect(group('It is in the *report.')).toMatchObject({ isFinite: false });
  });
});

describe('attribution', () => {
  test.each([
    ['It is over, according to two *officials.', 'according to two officials'],
    ['Two *officials told Reuters it is over.', 'Two officials told Reuters'],
    ['“It is over,” said one *official.', 'said one official'],
    ['It came after the arrest of two *officials signals change.', undefined],
    ['Two *officials left the room.', undefined],
  ])('%s', (marked, expected) => {
    const { r, at } = readAt(marked);
    const found = findAttribution(r, { from: findPhraseStart(r, at), to: findTailEnd(r, at + 1) });
    expect(found && r.textOf(found.from, found.to)).toBe(expected);
  });
});

describe('the end of a clause', () => {
  test.each([
    ['He *denied taking the money, and left.', 'denied taking the money'],
    ['He *denied the charge but acknowledged the visit.', 'denied the charge'],
    ['They *deny wrongdoing and the claims have been dropped.', 'deny wrongdoing'],
    ['He *denied theft and fraud.', 'denied theft and fraud'],
    ['He *denied any “special treatment” of her.', 'denied any “special treatment” of her'],
  ])('%s', (marked, expected) => {
    const { r, at } = readAt(marked);
    expect(r.textOf(at, findClauseEnd(r, at))).toBe(expected);
  });
});

describe('names', () => {
  test('two capitals, a title or a role before a capital make a person; later the surname does', () => {
    const { r, at } = readAt('A lawyer met Jane Quill in New York on Monday. Ms. Dorn left. *Quill stayed.');
    expect(isPerson(r, at)).toBe(true);
    const persons = Array.from({ length: r.size }, (_, i) => i).filter(i => isPerson(r, i));
    expect(persons.map(i => r.textOf(i, i + 1))).toEqual(['Jane', 'Quill', 'Dorn', 'Quill']);
  });

  test.each([
    ['Jane Quill, a senior *official, said no.', true],
    ['The *aide, Jane Quill, said no.', true],
    ['They met *spokeswoman Jane Quill.', true],
    ['It hurt Jane Quill, a senior *official told Reuters.', false],
    ['A senior *official met Jane Quill.', false],
  ])('%s', (marked, expected) => {
    const { r, at } = readAt(marked);
    expect(isNamedHere(r, at)).toBe(expected);
  });
});

test('outlets: by name with or without "the", by capital only, and the article’s own', () => {
  const { r, at } = readAt('PARIS (AP) — We read *the Washington Post and the sun rose.');
  expect(findOutletAt(r, at)).toMatchObject({ kind: 'press', isNamed: true, to: at + 3 });
  expect(findOutletAt(r, at + 4)).toBeUndefined();
  expect(isOwnOutlet(r, { from: at, to: at + 3 })).toBe(false);
  expect(isOwnOutlet(r, { from: 2, to: 3 })).toBe(true);
});

describe('whom “he” and “she” stand for', () => {
  test.each([
    ['Mr Harlow is a baker. A former aide, Jane Quill, wrote to him. *He left.', 'Harlow'],
    ['Harlow is a baker. Paul Quill, his aide, wrote to him. *He left.', 'Quill'],
    ['Ann Harlow is a judge. A spokesman, Lee Quill, met the press. *She left.', 'Harlow'],
    ['Roe is a baker. Quill, a spokeswoman for the firm, wrote to him. *He left.', 'Roe'],
    ['Jane Roe and Tom Roe are bakers. *She left.', 'Roe'],
  ])('%s', (marked, expected) => {
    const { r, at } = readAt(marked);
    const name = Array.from({ length: r.size }, (_, i) => i).find(i => r.textOf(i, i + 1) === expected);
    expect(findAntecedent(r, at)).toBe(r.hash[name!]);
  });
});
