import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/taxonomy/finding.ts';
import { toStorySummary } from '../../src/view/story-summary.ts';
import { made } from './own-findings.ts';

/** The sentence about one kind, as it is read. */
function tell(category: Finding['category'], ...findings: Finding[]): string {
  const told = toStorySummary(findings).find(sentence => sentence.category === category)!;
  return `${told.count} ${told.rest}`;
}

const answered = { links: [{ rel: 'answered-by', to: 'x' }] } as const;

describe('sources', () => {
  it.each([
    ['nothing', {}, 'No reason for withholding the name is given, nor how the source knows.'],
    [
      'a reason',
      { reason_given: 'fear of losing their job' },
      'It gives a reason for withholding the name; how the source knows is not said.',
    ],
    [
      'access',
      { vantage: 'direct' },
      'It says how the source knows; no reason for withholding the name is given.',
    ],
    [
      'both',
      { vantage: 'briefed', reason_given: 'fear' },
      'It gives a reason for withholding the name, and says how the source knows.',
    ],
  ] as const)('one that gives %s', (_what, anatomy, rest) =>
    expect(tell('anonymous', made('A1', 'a clerk said', anatomy))).toBe(
      `One passage rests on a source the reader cannot trace. ${rest}`,
    ),
  );

  it('several: who gives what, and who gives nothing', () =>
    expect(
      tell(
        'anonymous',
        made('A1', 'a', { reason_given: 'fear' }),
        made('A2', 'b', { vantage: 'familiar' }),
        made('A2', 'c', { vantage: 'direct' }),
        made('A3', 'd', { vantage: 'none' }),
        made('A5', 'e', {}),
      ),
    ).toBe(
      'Five passages rest on people or papers the reader cannot trace. One gives a reason for withholding the name; two say how the source knows; one does neither.',
    ));

  it('several that give nothing', () =>
    expect(tell('anonymous', made('A4', 'a', {}), made('A3', 'b', {}))).toBe(
      'Two passages rest on people the reader cannot trace. No reason for withholding a name is given, nor how the sources know.',
    ));

  it('papers alone', () => {
    expect(tell('anonymous', made('A5', 'a memo', {}))).toBe(
      'One passage rests on material that is not published. Who provided it is not said.',
    );
    expect(tell('anonymous', made('A5', 'a', {}), made('A5', 'b', {}))).toBe(
      'Two passages rest on papers the reader cannot trace. Who provided them is not said.',
    );
  });
});

describe('replies', () => {
  it('are told by what they do, denials first and silence last', () =>
    expect(
      tell(
        'denial',
        made('D5', 'a', {}),
        made('D1', 'b', { what_denied: 'it was late' }),
        made('D2', 'c', {}),
        made('D5', 'd', {}),
        made('D4', 'e', {}),
        made('D3', 'f', {}),
        made('D1', 'g', { scope: 'general' }),
      ),
    ).toBe(
      'Seven passages tell how those asked responded: two deny, one dismisses, one leaves the point open, one declines, two had not answered.',
    ));

  it('say what a denial leaves out', () =>
    expect(tell('denial', made('D1', 'a', {}), made('D1', 'b', { what_denied: 'it' }))).toBe(
      'Two passages tell how those asked responded: both deny. One of the denials does not say what exactly is denied.',
    ));

  it.each([
    ['D1', 'is a denial. Its words do not say what exactly is denied.'],
    ['D2', 'is a reply that leaves the point open.'],
    ['D3', 'is a reply that dismisses the matter.'],
    ['D4', 'tells that someone declined to answer.'],
    ['D5', 'tells that someone had not answered.'],
  ] as const)('a single %s', (subtype, rest) =>
    expect(tell('denial', made(subtype, 'a', {}))).toBe(`One passage ${rest}`),
  );
});

describe('claims', () => {
  it('are told by stage, origin, evidence and reply', () =>
    expect(
      tell(
        'unverified',
        made('U2', 'a', { legal_stage: 'on trial' }, answered),
        made('U2', 'b', { legal_stage: 'suspected' }),
        made('U4', 'c', {}),
        made('U1', 'd', { evidence_cited: 'letters' }),
        made('U3', 'e', {}),
        made('U5', 'f', {}),
      ),
    ).toBe(
      'Six passages are claims this article does not establish. One is before a court; one is a legal claim; one is passed on from others; one names evidence. One is not verified, says the text; one does not say who claims it. One has a reply; to the others none is marked.',
    ));

  it.each([
    [[{}, {}], 'No reply to any of them is marked.'],
    [[answered, answered], 'Both have a reply.'],
    [[answered, answered, answered], 'All have a reply.'],
  ])('%o', (links, last) =>
    expect(tell('unverified', ...links.map((more, i) => made('U1', `claim ${i}`, {}, more)))).toMatch(
      new RegExp(`${last}$`),
    ),
  );

  it('a single one', () =>
    expect(tell('unverified', made('U2', 'a', { legal_stage: 'charged' }, answered))).toBe(
      'One passage is a claim this article does not establish. It is before a court. It has a reply.',
    ));
});

it('speaks of passages once, of a kind that is missing as such, and of thirteen in figures', () => {
  const many = Array.from({ length: 13 }, (_, i) => made('U1', `claim ${i}`, {}));
  const told = toStorySummary([made('D1', 'a', { what_denied: 'it' }), ...many]);
  expect(told.map(({ count }) => count)).toEqual(['None', 'One passage', '13']);
  expect(told[0]!.rest).toBe('of the marks is an anonymous source.');
});

it('judges nobody', () => {
  for (const findings of [[made('A4', 'a', {})], [made('D5', 'b', {})], [made('U1', 'c', {})]])
    for (const { rest } of toStorySummary(findings))
      expect(rest).not.toMatch(/\b(?:false|true|suspicious|credible|reliable|baseless|weak|strong)\b/);
});
