import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/taxonomy/finding.ts';
import { type Choice, toPanelGroups } from '../../src/view/panel-rows.ts';
import { made } from './own-findings.ts';

const ALL: Choice = {
  kinds: { anonymous: true, denial: true, unverified: true },
  subtypesOff: [],
  filter: 'all',
  query: '',
};
const answers = (...ids: string[]) => ids.map(to => ({ rel: 'answers', to }) as const);
const answeredBy = (...ids: string[]) => ids.map(to => ({ rel: 'answered-by', to }) as const);

const STORY = [
  made('A2', 'two people briefed on the lease', {}, { id: 'lease', links: answeredBy('mayor') }),
  made('U1', 'a partner has accused the firm', {}, { id: 'accused', links: answeredBy('firm', 'fund') }),
  made('D1', 'the firm rejected it', {}, { id: 'firm', links: answers('accused') }),
  made('D1', 'the mayor denied it', {}, { id: 'mayor', links: answers('lease') }),
  made('D5', 'the fund did not reply', {}, { id: 'fund', links: answers('accused') }),
  made('D2', 'she meets many employers', {}, { id: 'meets' }),
  made('A1', 'an official said', { reason_given: 'the vote is to come' }, { id: 'vote' }),
];

/** As lines: replies indented, with what stands beneath the words. */
function list(findings: readonly Finding[], choice: Partial<Choice> = {}): string[] {
  const places = findings.map((_, i) => ({ block: 'paragraph', paragraph: i + 1, at: 0 }) as const);
  return toPanelGroups({ findings, places }, { ...ALL, ...choice }).flatMap(({ finding, meta, replies }) => [
    `${finding.id}: ${meta}`,
    ...replies.map(reply => `  ${reply.finding.id}: ${reply.meta}`),
  ]);
}

describe('the list', () => {
  it('is in reading order, each reply beneath its claim', () =>
    expect(list(STORY)).toEqual([
      'lease: Known by access',
      '  mayor: Reply: direct denial',
      'accused: Allegation',
      '  firm: Reply: direct denial',
      '  fund: Reply: no reply received',
      'meets: Leaves the point open',
      'vote: Name withheld, reason given',
    ]));

  it('says of replies without their claims, and claims without their replies, that there are such', () => {
    expect(list(STORY, { filter: 'denial' })).toEqual([
      'firm: Direct denial · answers ¶ 2',
      'mayor: Direct denial · answers ¶ 1',
      'fund: No reply received · answers ¶ 2',
      'meets: Leaves the point open',
    ]);
    expect(list(STORY, { filter: 'unverified' })).toEqual(['accused: Allegation · answered']);
  });

  it('leaves out what the reader does not want marked', () =>
    expect(list(STORY, { kinds: { ...ALL.kinds, denial: false }, subtypesOff: ['A2'] })).toEqual([
      'accused: Allegation · answered',
      'vote: Name withheld, reason given',
    ]));

  it('sets a reply to a reply beneath the claim that both are about', () =>
    expect(
      list([
        made('U1', 'he claims', {}, { id: 'claim', links: answeredBy('no') }),
        made('D1', 'she denied it', {}, { id: 'no', links: [...answers('claim'), ...answeredBy('yes')] }),
        made('D3', 'he called that a joke', {}, { id: 'yes', links: answers('no') }),
      ]),
    ).toEqual(['claim: Allegation', '  no: Reply: direct denial', '  yes: Reply: dismissal']));

  it('loses no passage where two answer each other', () =>
    expect(
      list([
        made('D1', 'she denied it', {}, { id: 'a', links: answers('b') }),
        made('D1', 'he denied it', {}, { id: 'b', links: answers('a') }),
      ]),
    ).toHaveLength(2));
});

describe('the search', () => {
  it.each([
    ['words of the passage', 'FIRM rejected', ['firm: Direct denial · answers ¶ 2']],
    ['the name of its sort', 'leaves open', ['meets: Leaves the point open']],
    ['nothing that is there', 'harbour', []],
    ['white space alone', '   ', list(STORY)],
  ])('by %s', (_what, query, found) => expect(list(STORY, { query })).toEqual(found));

  it('finds letters with accents and curly quotation marks as people type them', () => {
    const findings = [made('A3', 'Renée’s clerk said “no”', {}, { id: 'clerk' })];
    for (const query of ["renee's", '"no"', 'RENÉE'])
      expect(list(findings, { query }), query).toHaveLength(1);
  });
});
