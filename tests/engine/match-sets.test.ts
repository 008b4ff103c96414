import { describe, expect, it } from 'vitest';
import type { AnnotationSet } from '../../src/annotations/annotation-set.ts';
import { buildQuoteIndex } from '../../src/annotations/quote-index.ts';
import { matchSets } from '../../src/engine/match-sets.ts';
import { type Article, toArticle } from '../../src/text/article.ts';
import { ALL_IDS, ARTICLE, toOwnSet } from './own-set.ts';

const index = buildQuoteIndex([toOwnSet()]);
const find = (text: string) => matchSets(toArticle(text), index);
const ids = (text: string) => find(text).map(f => f.id);
const without = (...gone: string[]) => ALL_IDS.filter(id => !gone.includes(id));

/** Replaces words that must be there, so that an example cannot pass by having changed nothing. */
function edit(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`not in the article: ${from}`);
  return text.replace(from, to);
}

describe('the article as it was annotated', () => {
  it('yields every annotation with its very words, in order', () => {
    const findings = find(ARTICLE);
    expect(findings.map(f => f.id)).toEqual(ALL_IDS);
    for (const finding of findings) {
      const { target } = toOwnSet().annotations.find(a => a.id === finding.id) as {
        target: { exact: string };
      };
      expect(finding.quote).toBe(target.exact);
      expect(ARTICLE.slice(finding.span.from, finding.span.to)).toBe(finding.quote);
    }
  });

  it('links a reply to its claim and the claim to its replies', () => {
    const findings = find(ARTICLE);
    const claim = findings.find(f => f.id === 'f01');
    expect(claim?.links).toEqual(['f03', 'f04', 'f06', 'f10'].map(to => ({ rel: 'answered-by', to })));
    expect(findings.find(f => f.id === 'f11')?.links).toEqual([{ rel: 'answers', to: 'f02' }]);
  });

  it('points out the claim a mark is about', () => {
    const claim = find(ARTICLE).find(f => f.id === 'f06')?.claim;
    expect(claim && ARTICLE.slice(claim.from, claim.to)).toBe('inspectors had been told');
  });

  it('leaves out links to passages that are not on the page', () => {
    const text = edit(ARTICLE, ', according to a lengthy investigation by the Vellmouth Ledger', '');
    expect(find(text).find(f => f.id === 'f03')?.links).toEqual([]);
  });
});

describe('typography that copies change', () => {
  const changes: Record<string, (text: string) => string> = {
    'straight quotes': t => t.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
    'two hyphens for a dash': t => t.replace(/—/g, ' -- '),
    'no-break spaces': t => t.replace(/ (?=\w{1,3}\b)/g, '\u00a0'),
    'soft hyphens': t => t.replace(/([aeiou])(?=[a-z])/g, '$1\u00ad'),
    'zero-width spaces': t => t.replace(/([a-z])(?=[a-z])/g, '$1\u200b'),
    'decomposed accents': t => t.replace(/a/g, 'á').normalize('NFD'),
    ligatures: t => t.replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ'),
    capitals: t => t.toUpperCase(),
    'spaces lost before names': t => t.replace(/ (?=[A-Z])/g, ''),
    'one line of text': t => t.replace(/\n/g, ' '),
    'a line for every sentence': t => t.replace(/(?<=[.”]) (?=[A-Z])/g, '\n'),
    'adverts between paragraphs': t => t.replace(/\n/g, '\nAdvertisement\nSign up for our daily letter\n'),
  };
  for (const [name, change] of Object.entries(changes))
    it(`does not lose a passage: ${name}`, () => expect(ids(change(ARTICLE))).toEqual(ALL_IDS));

  it('keeps the closing mark of a quotation that was annotated with it', () => {
    const set = toOwnSet();
    const [first, ...rest] = set.annotations;
    const exact = '“They knew, and they sailed,”';
    const start = ARTICLE.indexOf(exact);
    const target = {
      exact,
      prefix: '',
      suffix: ARTICLE.slice(start + exact.length, start + 80),
      start,
      end: start + exact.length,
    };
    const own = { ...set, annotations: [...rest, { ...first!, target }] };
    const page = ARTICLE.replace(/[“”]/g, '"');
    const finding = matchSets(toArticle(page), buildQuoteIndex([own])).find(f => f.id === first!.id);
    expect(finding?.quote).toBe('"They knew, and they sailed,"');
  });
});

describe('small edits of a copy', () => {
  const edits: [what: string, from: string, to: string, id: string, quote: string][] = [
    [
      'an adjective replaced',
      'a lengthy investigation',
      'a detailed investigation',
      'f01',
      'according to a detailed investigation by the Vellmouth Ledger',
    ],
    [
      'an adjective dropped',
      'a lengthy investigation',
      'an investigation',
      'f01',
      'according to an investigation by the Vellmouth Ledger',
    ],
    ['an adverb put in', 'The report said', 'The report also said', 'f07', 'The report also said'],
    [
      'a verb replaced by a neutral one',
      'the newspaper wrote',
      'the newspaper reported',
      'f02',
      'the newspaper reported',
    ],
    [
      'a name spelt otherwise',
      'Ilse Brandt denied',
      'Ilse Brand denied',
      'f06',
      'Harbour spokeswoman Ilse Brand denied to the newspaper that inspectors had been told',
    ],
    [
      'a title put before a name',
      'spokeswoman Ilse Brandt',
      'spokeswoman Ms. Ilse Brandt',
      'f06',
      'Harbour spokeswoman Ms. Ilse Brandt denied to the newspaper that inspectors had been told',
    ],
    [
      'a contraction',
      'Northmoor did not provide',
      'Northmoor didn’t provide',
      'f03',
      'Northmoor didn’t provide a comment to the Ledger',
    ],
    [
      'a typing error',
      'could not be reached',
      'could not be reachd',
      'f04',
      'It could not be reachd by the Courier on Sunday',
    ],
  ];
  for (const [what, from, to, id, quote] of edits)
    it(what, () => {
      const findings = find(edit(ARTICLE, from, to));
      expect(findings.map(f => f.id)).toEqual(ALL_IDS);
      expect(findings.find(f => f.id === id)?.quote).toBe(quote);
    });
});

describe('look-alikes are not marked', () => {
  const changes: [what: string, from: string, to: string, ...gone: string[]][] = [
    ['another subject', 'Northmoor did not provide', 'Southsea did not provide', 'f03'],
    ['another outlet', 'reached by the Courier', 'reached by the Gazette', 'f04'],
    ['another first name', 'Ilse Brandt denied', 'Karen Brandt denied', 'f06'],
    ['a denial turned into a confirmation', 'denied to the newspaper', 'confirmed to the newspaper', 'f06'],
    ['a negation dropped', 'Northmoor did not provide', 'Northmoor did provide', 'f03'],
    ['a negation dropped further in', 'he did not explicitly deny', 'he did explicitly deny', 'f11', 'f10'],
    [
      'a negation put into the claim',
      'It may break the licence, they',
      'It does not break the licence, they',
      'f09',
    ],
    ['another name in the claim', 'The report said Northmoor', 'The report said Westline', 'f07'],
    ['another number', 'until 2031, had', 'until 2027, had', 'f07'],
    ['no name any more', 'by the Vellmouth Ledger', 'by others', 'f01'],
    ['an opposite', 'one unnamed engineer', 'one named engineer', 'f05'],
  ];
  for (const [what, from, to, ...gone] of changes)
    it(what, () => expect(ids(edit(ARTICLE, from, to))).toEqual(without(...gone)));

  it('the same sentences about another company in another paper', () => {
    const other = ARTICLE.replace(/Northmoor/g, 'Southsea')
      .replace(/Ledger/g, 'Gazette')
      .replace(/Courier/g, 'Herald')
      .replace('Ilse Brandt', 'Jon Vik')
      .replace(/2031|2009/g, '2018')
      .replace('ferr', 'bus');
    const found = ids(other);
    for (const id of ['f01', 'f03', 'f04', 'f05', 'f06', 'f07', 'f10']) expect(found).not.toContain(id);
  });

  it('short words out of their context', () => {
    expect(
      ids('The report said rain would come.\nThat is unfair, they claim.\nIt was late, the newspaper wrote.'),
    ).toEqual([]);
  });
});

describe('parts and copies of the article', () => {
  const paragraphs = ARTICLE.split('\n');

  it('half of it yields that half', () => {
    expect(ids(paragraphs.slice(0, 4).join('\n'))).toEqual(['f01', 'f02', 'f03', 'f04']);
    expect(ids(paragraphs.slice(4).join('\n'))).toEqual(['f05', 'f06', 'f07', 'f08', 'f09', 'f10', 'f11']);
  });

  it('a dropped sentence yields nothing, also where a reader quotes it below', () => {
    const cut = edit(ARTICLE, 'Northmoor did not provide a comment to the Ledger. ', '');
    expect(ids(cut)).toEqual(without('f03'));
    const quoted = `${cut}\nJ. writes:\n“Northmoor did not provide a comment to the Ledger.” Typical!`;
    expect(ids(quoted)).toEqual(without('f03'));
  });

  it('a passage that a reader quotes is marked once, in the article', () => {
    const comment =
      'J. writes: “Harbour spokeswoman Ilse Brandt denied to the newspaper that inspectors had been told.” Really?';
    for (const text of [`${ARTICLE}\n${comment}`, `${comment}\n${ARTICLE}`]) {
      const found = find(text);
      expect(found.map(f => f.id)).toEqual(ALL_IDS);
      const passage = found.find(f => f.id === 'f06');
      expect(text.slice((passage?.span.from ?? 0) - 1, passage?.span.from)).toBe('\n');
    }
  });

  it('blocks outside the article are not marked where the article is there', () => {
    const text = `${paragraphs[3]}\n${ARTICLE}`;
    const plain = toArticle(text);
    const article: Article = {
      ...plain,
      blocks: plain.blocks.map((b, i) => (i === 0 ? { ...b, kind: 'other' as const } : b)),
    };
    const findings = matchSets(article, index);
    expect(findings.map(f => f.id)).toEqual(ALL_IDS);
    expect(findings.every(f => f.span.from > (paragraphs[3] as string).length)).toBe(true);
  });

  it('a copy within a long page is found wherever it stands', () => {
    const filler =
      'The committee met again and talked about roads, schools and the weather of the past year. '.repeat(
        800,
      );
    expect(ids(`${filler}\n${ARTICLE}\n${filler}`)).toEqual(ALL_IDS);
  });

  it('two sets with the same ids keep their findings apart', () => {
    const even = ({ annotations, ...set }: AnnotationSet, of: number) => ({
      ...set,
      annotations: annotations
        .filter((_, i) => i % 2 === of)
        .map((one, i) => ({ ...one, id: `a${i}`, answers: [] })),
    });
    const both = buildQuoteIndex([even(toOwnSet('one'), 0), even(toOwnSet('two'), 1)]);
    const found = matchSets(toArticle(ARTICLE), both);
    expect(found).toHaveLength(ALL_IDS.length);
    expect(new Set(found.map(f => f.id)).size).toBe(found.length);
  });

  it('of two sets about the same words the first one stays, wherever it begins', () => {
    const all = toOwnSet('others');
    const [, , third] = all.annotations;
    const one = { ...toOwnSet('mine'), annotations: [{ ...third!, id: 'mine', note: 'Mine.', answers: [] }] };
    const found = matchSets(toArticle(ARTICLE), buildQuoteIndex([one, all]));
    expect(found.map(({ id }) => id)).toEqual(ALL_IDS.map(id => (id === third!.id ? 'mine' : id)));
    const ids = new Set(found.map(({ id }) => id));
    for (const { links } of found) for (const { to } of links) expect(ids).toContain(to);
  });
});
