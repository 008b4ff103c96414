import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/taxonomy/finding.ts';
import { SUBTYPES, type Subtype } from '../../src/taxonomy/taxonomy.ts';
import { countWords } from '../../src/view/english.ts';
import { toCardWords, toListLine, toSentence } from '../../src/view/wording.ts';
import { BY_PERSON, made } from './own-findings.ts';

const ANSWERED = { links: [{ rel: 'answered-by', to: 'd' }] } as const;
const LONG =
  'that any member of the board had at any time taken, been offered or asked for a payment of any kind from the firm';

/** [finding, who says so, what is left open, what to ask] */
const cards: [Finding, who: string, leftOpen: string, ask: string][] = [
  // ── Anonymous ──
  [
    made('A1', 'one official, who asked not to be named because the vote is near, said', {
      number: 1,
      role: 'official',
      reason_given: 'because the vote is near',
    }),
    'One official, who asked not to be named',
    'Which side they are on, and how they know.',
    'Is the reason specific to this case?',
  ],
  [
    made('A1', 'said two aides, speaking on condition of anonymity', {
      number: 2,
      role: 'aide',
      side: 'the mayor',
    }),
    'Two aides, who spoke on condition of anonymity',
    'How they know, and why no name is given.',
    'Does anyone confirm it on the record?',
  ],
  [
    made('A1', 'several people who were granted anonymity', {
      number: 'several',
      role: null,
      vantage: 'direct',
    }),
    'Several people, who were granted anonymity',
    'Which side they are on, and why no name is given.',
    'Does anyone confirm it on the record?',
  ],
  [
    made('A1', 'a diver who declined to be identified', { number: 1, role: 'diver' }),
    'One diver, who declined to be named',
    'Which side they are on, how they know, and why no name is given.',
    'Does anyone confirm it on the record?',
  ],
  [
    made('A1', 'an anonymous source told the Courier', { number: null, role: 'anonymous source' }),
    'An unnamed source',
    'Which side they are on, how they know, and why no name is given.',
    'Does anyone confirm it on the record?',
  ],
  [
    made('A2', 'according to two people briefed on the sale', {
      number: 2,
      role: 'people',
      vantage: 'briefed',
    }),
    'Two people briefed on the sale',
    'Whether they saw it or were told of it.',
    'First-hand, or told by others?',
  ],
  [
    made('A2', 'a person with direct knowledge of the plan said', { number: 1, vantage: 'direct' }),
    'One person with direct knowledge of the plan',
    'How they came to know it, and why no name is given.',
    'First-hand, or told by others?',
  ],
  [
    made('A2', 'citing “those who know”', { vantage: 'familiar' }),
    'People familiar with the matter',
    'Whether they saw it or were told of it.',
    'First-hand, or told by others?',
  ],
  [
    made('A3', 'A senior harbour official said', { number: 1, role: 'senior harbour official' }),
    'One senior harbour official',
    'Which side they are on, how they know, and why no name is given.',
    'How senior, on which side, and why speak without a name?',
  ],
  [
    made('A3', 'Several former executives at the firm said', { role: 'executives' }),
    'Several former executives at the firm',
    'Which side they are on, how they know, and why no name is given.',
    'How senior, on which side, and why speak without a name?',
  ],
  [
    made('A3', 'a defence official told the Ledger', { role: 'official' }),
    'One defence official',
    'Which side they are on, how they know, and why no name is given.',
    'How senior, on which side, and why speak without a name?',
  ],
  [
    made('A3', 'according to campaign aides', {}),
    'Campaign aides',
    'Which side they are on, how they know, and why no name is given.',
    'How senior, on which side, and why speak without a name?',
  ],
  [
    made('A4', 'The Courier understands', {}),
    'The text does not say who',
    'How many they are, and how they would know.',
    'Who, how many, and how would they know?',
  ],
  [
    made('A5', 'Internal emails seen by the Ledger', { role: 'internal emails' }),
    'Internal emails seen by the Ledger',
    'Who provided them, and whether they are whole.',
    'Complete? Authenticated? By whom?',
  ],
  [
    made('A5', 'the leaked memo', { role: 'memo' }),
    'The leaked memo',
    'Who provided it, and whether it is whole.',
    'Complete? Authenticated? By whom?',
  ],
  [
    made('A6', 'said a net-maker who gave only her first name, Dagny', { number: 1, role: 'net-maker' }),
    'One net-maker, not fully named',
    'Whether others say the same.',
    'Does anyone else confirm it?',
  ],
  [
    made('A6', '“Amina” (not her real name) said', { role: null }),
    'A person, under another name',
    'Whether others say the same.',
    'Does anyone else confirm it?',
  ],
  // ── Denials ──
  [
    made('D1', 'The two firms denied fixing the price', {
      who: 'The two firms',
      what_denied: 'fixing the price',
    }),
    'The two firms deny it',
    'What lies outside “fixing the price”.',
    'Exactly which words are denied, and which are not?',
  ],
  [
    made('D1', 'She denied that her office had set it', {
      who: 'She',
      what_denied: 'that her office had set it',
    }),
    'The person meant by “she” denies it',
    'What lies outside “her office had set it”.',
    'Exactly which words are denied, and which are not?',
  ],
  [
    made('D1', 'Harlow denies wrongdoing', { who: 'Harlow', scope: 'general' }),
    'Harlow denies it',
    'Which single points the denial covers.',
    'Exactly which words are denied, and which are not?',
  ],
  [
    made('D1', 'Harlow denies wrongdoing', { who: 'Mr. Harlow, 54', scope: 'general' }),
    'Mr. Harlow denies it',
    'Which single points the denial covers.',
    'Exactly which words are denied, and which are not?',
  ],
  [
    made('D1', `The board denied ${LONG}`, { who: 'The board', what_denied: LONG }),
    'The board denies it',
    'What lies outside the words that are denied.',
    'Exactly which words are denied, and which are not?',
  ],
  [
    made('D1', 'a person close to the mayor denied it', { who: null, who_unnamed: true }),
    'Someone who is not named denies it',
    'What exactly is denied.',
    'Exactly which words are denied, and which are not?',
  ],
  [
    made('D2', 'she said she meets many employers', { who: 'she (Mayor Oxtoby)' }),
    'Mayor Oxtoby replies, without saying no',
    'The point itself: it is neither confirmed nor denied.',
    'What was asked that this does not answer?',
  ],
  [
    made('D2', 'officials neither confirmed nor denied the visit', { who: 'officials' }),
    'Officials neither confirm nor deny it',
    'The point itself: it is neither confirmed nor denied.',
    'What was asked that this does not answer?',
  ],
  [
    made('D3', 'Its lawyers called the report a smear', { who: 'its lawyers' }),
    'Its lawyers dismiss it',
    'Which fact, if any, is said to be wrong.',
    'Does it name one wrong fact?',
  ],
  [
    made('D3', 'he attacked the reporter', { who: 'he (Dray)', scope: 'other point' }),
    'Dray replies on another point',
    'Which fact, if any, is said to be wrong.',
    'Does it name one wrong fact?',
  ],
  [
    made('D4', 'The bank declined to comment, citing client confidentiality', {
      who: 'The bank',
      reason_given: 'citing client confidentiality',
    }),
    'The bank declined to answer',
    'The answer. Reason given: “citing client confidentiality”.',
    'Is there a reason, or a legal bar?',
  ],
  [
    made('D4', 'The ministry had no immediate comment', { who: 'The ministry' }),
    'The ministry had no comment',
    'The answer, and the reason for not giving it.',
    'Is there a reason, or a legal bar?',
  ],
  [
    made('D5', 'The port did not initially reply to the Ledger, nor did the union', {
      who: 'The port; The union',
      to_whom: 'the paper (Ledger)',
      timing: 'initially',
    }),
    'The port and the union had not answered the Ledger',
    'When and how the question was put, and whether a reply came later.',
    'Was there time to reply? Silence is not an admission.',
  ],
  [
    made('D5', 'She could not be reached', { who: 'She (Corvane)' }),
    'Corvane could not be reached',
    'When and how contact was tried.',
    'Was there time to reply? Silence is not an admission.',
  ],
  [
    made('D5', 'did not return calls', {}),
    'Those asked had not answered',
    'When and how the question was put.',
    'Was there time to reply? Silence is not an admission.',
  ],
  // ── Unverified ──
  [
    made('U1', 'they claim', { claimant: 'they (critics)', claimant_named: false }),
    'Critics, not named',
    'What shows it, and what the other side says.',
    'With what evidence, and what is the reply?',
  ],
  [
    made('U1', 'Corvane has accused the firm', { claimant: 'Lise Corvane', claimant_named: true }, ANSWERED),
    'Lise Corvane',
    'What shows it.',
    'With what evidence, and what is the reply?',
  ],
  [
    made('U1', 'they claim', { claimant: 'they', claimant_named: false }),
    'The people meant by “they”',
    'What shows it, and what the other side says.',
    'With what evidence, and what is the reply?',
  ],
  [
    made('U1', 'alleged kickbacks', { claimant: null }),
    'The text does not say who alleges it',
    'What shows it, and what the other side says.',
    'With what evidence, and what is the reply?',
  ],
  [
    made('U2', 'A lawsuit filed in April claims', { claimant: 'A lawsuit', legal_stage: 'sued' }),
    'A lawsuit says so; no outcome yet',
    'Who filed it, and what the other side says.',
    'What stage is it at? A suit is not a finding.',
  ],
  [
    made('U2', 'Prosecutors say', { claimant: 'Prosecutors', legal_stage: 'charged' }),
    'Prosecutors say so; a charge, no outcome yet',
    'What the other side says.',
    'What stage is it at? A charge is not a finding.',
  ],
  [
    made('U2', 'She was arrested on suspicion of fraud', { legal_stage: 'arrested' }, ANSWERED),
    'An arrest, no outcome yet',
    'Who says so.',
    'What stage is it at? An arrest is not a finding.',
  ],
  [
    made('U2', 'stands accused by the ministry', { claimant: 'the ministry', legal_stage: 'none' }, ANSWERED),
    'The ministry says so; no outcome given',
    'What stage it is at.',
    'What stage is it at? An accusation is not a finding.',
  ],
  [
    made('U3', 'The Ledger could not independently verify the payments', {
      who_could_not_verify: 'The Ledger',
    }),
    'The Ledger could not check it',
    'What was tried to check it.',
    'What would settle it?',
  ],
  [
    made('U3', 'without providing evidence', { claimant: 'the minister' }),
    'The minister, with no evidence given',
    'What the claim rests on.',
    'What would settle it?',
  ],
  [
    made('U4', 'the paper wrote', {
      claimant: 'the paper',
      relay: 'the Harbour Times',
      original_basis: 'anonymous',
    }),
    'The Harbour Times, passed on here',
    'Whether this outlet confirmed it. The original rests on unnamed sources.',
    'Did this outlet confirm it? What did the original rest on?',
  ],
  [
    made('U4', 'footage circulating online appears to show', { relay_kind: 'social' }),
    'Posts online, passed on here',
    'Whether this outlet confirmed it, and what the original rests on.',
    'Did this outlet confirm it? What did the original rest on?',
  ],
  [
    made('U5', 'is said to have taken', {}),
    'The text does not say who says so',
    'Who is speaking, and how they would know.',
    'Who is speaking?',
  ],
  [
    made('U6', 'Dray himself claims', { claimant: 'Dray' }),
    'Dray, who has a stake in it',
    'Any view or measure from outside.',
    'What is the stake? Who else has measured it?',
  ],
  [
    made('U6', 'The firm claims', { claimant: 'The firm' }),
    'The firm, with a stake in it',
    'Any view or measure from outside.',
    'What is the stake? Who else has measured it?',
  ],
];

describe('the card’s three lines', () => {
  it.each(
    cards.map(([finding, ...lines]) => [`${finding.subtype} [${finding.quote}]`, finding, lines] as const),
  )('%s', (_, finding, lines) => {
    const { who, leftOpen, ask } = toCardWords(finding);
    expect([who, leftOpen, ask]).toEqual(lines);
  });

  it('are there for every subtype, with nothing known and nothing stated', () => {
    for (const subtype of Object.values(SUBTYPES).flat() as Subtype[]) {
      const words = toCardWords(made(subtype, 'so it goes', {}));
      expect(words.who).toMatch(/^\p{Lu}/u);
      expect(words.leftOpen).toMatch(/^\p{Lu}.*\.$/u);
      expect(`${words.who} ${words.leftOpen} ${words.ask}`).not.toMatch(/undefined|null|NaN|\s\s|\s[,.;]/);
    }
  });

  it('keep to 17 words left open and 12 to ask', () => {
    for (const [finding] of cards) {
      const { leftOpen, ask } = toCardWords(finding);
      expect(countWords(leftOpen), leftOpen).toBeLessThanOrEqual(17);
      expect(countWords(ask), ask).toBeLessThanOrEqual(12);
    }
  });

  it('take a person’s own words for what is left open', () => {
    const finding = made('A4', 'Insiders say', {}, { ...BY_PERSON, leftOpen: 'Inside of what.' });
    expect(toCardWords(finding).leftOpen).toBe('Inside of what.');
  });

  it('name the outlet for material it has seen', () => {
    const finding = made('A5', 'a recording', { role: 'a recording' });
    expect(toCardWords(finding, { outlet: 'the Ledger' }).who).toBe('A recording seen by the Ledger');
  });

  it('never judge', () => {
    for (const [finding] of cards)
      expect(Object.values(toCardWords(finding)).join(' ')).not.toMatch(
        /\b(?:false|lying|lie|fake|suspicious|baseless|credible)\b/i,
      );
  });
});

describe('the anatomy', () => {
  const rows = (finding: Finding) =>
    toCardWords(finding).anatomyRows.map(({ label, value }) => `${label}: ${value}`);

  it('gives what the text gives and names what it does not', () => {
    const finding = made('A1', 'one official, who asked not to be named because the vote is near, said', {
      number: 1,
      role: 'official',
      reason_given: 'because the vote is near',
      form: 'both',
      side: null,
      vantage: 'none',
    });
    expect(rows(finding)).toEqual([
      'How many: One',
      'Role: “official”',
      'Why unnamed: “because the vote is near”',
      'Form: Paraphrase with a short quote',
    ]);
    expect(toCardWords(finding).notStated).toEqual(['side', 'how they know']);
  });

  it('puts in quotation marks only what is verbatim', () => {
    const finding = made('A3', 'Two aides said', {
      number: 2,
      role: 'aides',
      side: 'city hall',
      claim: 'the deal “is off”',
    });
    expect(rows(finding)).toEqual([
      'The claim: “the deal ‘is off’”',
      'How many: Two',
      'Role: “aides”',
      'Side: city hall',
    ]);
    expect(toCardWords(finding).anatomyRows.map(({ isQuote }) => isQuote)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('of a denial says what is denied, by whom and to whom', () => {
    const finding = made('D1', 'The spokesman denied to the paper that they met', {
      who: 'The spokesman',
      what_denied: 'they met',
      speaks_as: 'spokesperson',
      scope: 'specific',
      to_whom: 'the paper',
    });
    expect(rows(finding)).toEqual([
      'What is denied: “they met”',
      'Speaks as: Spokesperson',
      'Said to: the paper',
    ]);
    expect(toCardWords(finding).notStated).toEqual(['when', 'reason']);
  });

  it('of silence does not say how it was spoken', () => {
    const finding = made('D5', 'Dray did not reply', {
      who: 'Dray',
      speaks_as: 'self',
      to_whom: 'the Ledger',
    });
    expect(rows(finding)).toEqual(['Asked by: the Ledger']);
  });

  it('of a claim passed on names the relay once, and any check of its own as missing', () => {
    const finding = made('U4', 'the paper wrote', {
      claimant: 'the paper',
      relay: 'the Harbour Times',
      relay_kind: 'press',
      original_basis: 'anonymous',
      claim: 'the sale is off',
    });
    expect(rows(finding)).toEqual([
      'The claim: “the sale is off”',
      'Passed on from: the Harbour Times',
      'Its sources: Unnamed',
    ]);
    expect(toCardWords(finding).notStated).toEqual(['evidence', 'any check of its own']);
  });
});

it('says who wrote it', () => {
  expect(toCardWords(made('U5', 'reportedly', {})).origin).toBe('Found by a pattern');
  expect(toCardWords(made('U5', 'reportedly', {}, BY_PERSON)).origin).toBe('Written by a person');
});

it('gives a list the passage, its subtype and whether it is answered', () => {
  expect(toListLine(made('A2', 'people close to the talks', {}))).toEqual({
    quote: 'people close to the talks',
    meta: 'Known by access',
  });
  expect(toListLine(made('U1', 'she accused him', {}, ANSWERED)).meta).toBe('Allegation · answered');
});

it('tells a screen reader kind, passage and note', () => {
  const note = 'A named denial; look for what it leaves out.';
  expect(toSentence(made('D1', 'Harlow denied “it all”', { who: 'Harlow' }, { ...BY_PERSON, note }))).toBe(
    `Response, direct denial: “Harlow denied ‘it all’”. ${note}`,
  );
  expect(toSentence(made('U5', 'reportedly', {}))).toBe(
    'Unverified claim, no claimant: “reportedly”. The text does not say who says so.',
  );
});
