// The first seed: its passages, its links, and the rules that its notes keep.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { countWords } from '../../build/seed-wording.ts';
import { compileAllSeeds, toBytes } from '../../build/seeds.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));
const ID = 'fortune-2024-10-25-musk-putin';
const ARTICLE = readFileSync(join(SEEDS, ID, 'article.txt'), 'utf8');
const WRITTEN: { notHighlighted: { quote: string; why: string }[] } = JSON.parse(
  readFileSync(join(SEEDS, ID, 'annotations.json'), 'utf8'),
);
const SET = compileAllSeeds(SEEDS).find(({ id }) => id === ID)!;
const { annotations } = SET;
const find = (id: string) => annotations.find(annotation => annotation.id === id)!;

describe('its passages', () => {
  it('are 21, by their ids in order of reading', () => {
    expect(annotations.map(({ id }) => id)).toEqual(
      Array.from({ length: 21 }, (_, n) => `s${String(n + 1).padStart(2, '0')}`),
    );
  });

  it('are the article’s own words, with context that stands around them', () => {
    for (const { id, target, claim } of annotations)
      for (const quote of claim ? [target, claim] : [target]) {
        expect(ARTICLE.slice(quote.start, quote.end), id).toBe(quote.exact);
        expect(
          ARTICLE.startsWith(quote.prefix + quote.exact + quote.suffix, quote.start - quote.prefix.length),
          id,
        ).toBe(true);
        expect(quote.prefix.length, id).toBeLessThanOrEqual(64);
        expect(quote.suffix.length, id).toBeLessThanOrEqual(64);
      }
  });

  it('do not overlap', () => {
    annotations.forEach(({ target }, n) => {
      expect(target.start).toBeGreaterThanOrEqual(annotations[n - 1]?.target.end ?? 0);
    });
  });

  it('with a claim have it in their own sentence or the one before', () => {
    for (const { id, claim, target } of annotations)
      if (claim) expect(ARTICLE.slice(claim.end, target.start), id).not.toContain('\n');
  });

  it('say of every unverified claim what is claimed', () => {
    for (const { id, category, claim } of annotations)
      if (category === 'unverified') expect(claim, id).toBeDefined();
  });

  it('leave alone what was considered and not highlighted', () => {
    for (const { quote, why } of WRITTEN.notHighlighted) {
      const from = ARTICLE.indexOf(quote);
      expect(from, quote).toBeGreaterThanOrEqual(0);
      expect(why, quote).not.toBe('');
      for (const { target } of annotations)
        expect(target.end <= from || from + quote.length <= target.start, quote).toBe(true);
    }
  });
});

describe('its links', () => {
  it('join six replies to the report’s main claim', () => {
    const replies = annotations.filter(({ answers }) => answers?.includes('s01')).map(({ id }) => id);
    expect(replies).toEqual(['s05', 's06', 's07', 's08', 's09', 's10']);
  });

  it('give every response something that it answers', () => {
    for (const { id, category, answers } of annotations)
      if (category === 'denial') expect(answers, id).toBeDefined();
  });

  it('join the critics’ two accusations', () => {
    expect(find('s20').sameSource).toEqual(['s21']);
    expect(find('s21').sameSource).toEqual(['s20']);
  });
});

describe('its notes', () => {
  it('are one sentence of at most 30 words that tells what to look for', () => {
    for (const { id, note = '' } of annotations) {
      expect(countWords(note), id).toBeLessThanOrEqual(30);
      expect(note, id).toMatch(/^[\p{Lu}“].*\.$/u);
      expect(note.slice(0, -1), id).not.toMatch(/[.!?]["”]? /);
      expect(note, id).toMatch(/\b(?:look|compare)\b/);
    }
  });

  it('say of unnamed sources that the reporters normally know them', () => {
    for (const { id, category, note = '' } of annotations)
      if (category === 'anonymous') expect(note, id).toMatch(/unnamed to us but normally known to the /);
  });

  it('say of silence that it is not an admission', () => {
    for (const { id, subtype, note = '' } of annotations)
      if (subtype === 'D5') expect(note, id).toContain('silence is not an admission');
  });

  it('pass no verdict, nor do the lines of what is left open', () => {
    for (const { id, note = '', leftOpen = '' } of annotations) {
      expect(`${note} ${leftOpen}`, id).not.toMatch(
        /\b(?:false|lie|lied|lying|fake|suspicious|baseless|credible)\b/i,
      );
      expect(countWords(leftOpen), id).toBeLessThanOrEqual(17);
    }
  });
});

describe('the compiled set', () => {
  it('is the same bytes each time and holds no paragraph of the article', () => {
    const text = new TextDecoder().decode(toBytes(SET));
    expect(text).toBe(new TextDecoder().decode(toBytes(compileAllSeeds(SEEDS)[0]!)));
    for (const paragraph of ARTICLE.split('\n').filter(line => line.length > 200))
      expect(text).not.toContain(JSON.stringify(paragraph).slice(1, -1));
  });

  it('names the article and who wrote the annotations', () => {
    expect(SET).toMatchObject({ outlet: 'Fortune', published: '2024-10-25', author: 'The Sayso project' });
    expect(SET.length).toBe(ARTICLE.length);
  });
});
