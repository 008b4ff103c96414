// Where a text longer than any article is cut: by its words alone, and the same whatever comes in elsewhere.
import { describe, expect, it } from 'vitest';
import { toParagraphs } from '../../build/bench-prose.ts';
import type { Article, BlockKind } from '../../src/text/article.ts';
import { toChapters } from '../../src/text/chapters.ts';

type Line = readonly [kind: BlockKind, text: string];

function toArticle(lines: readonly Line[]): Article {
  let from = 0;
  const blocks = lines.map(([kind, text]) => {
    const block = { kind, from, to: from + text.length };
    from = block.to + 1;
    return block;
  });
  return { text: lines.map(([, text]) => text).join('\n'), blocks };
}

const prose = (length: number, seed: number): Line[] =>
  toParagraphs(length, seed).map(text => ['paragraph', text]);
const namesOf = (lines: readonly Line[]) => toChapters(toArticle(lines)).map(({ name }) => name);

/** A live blog: an hour as a heading, a few paragraphs under it. */
const BLOG = prose(600_000, 1).flatMap((line, i): Line[] =>
  i % 4 === 0 ? [['heading', `Entry ${i}`], line] : [line],
);

describe('chapters', () => {
  it('are one for an article of any usual length, and for what patterns do not read', () => {
    expect(toChapters(toArticle(prose(55_000, 1)))).toHaveLength(1);
    expect(toChapters({ ...toArticle(BLOG), setsOnly: true })).toHaveLength(1);
    const comments = prose(500_000, 2).map(([, text]): Line => ['other', text]);
    expect(toChapters(toArticle([...prose(30_000, 1), ...comments]))).toHaveLength(1);
  });

  it('hold every block once, where it stands, and begin with a heading where there are some', () => {
    const article = toArticle(BLOG);
    const chapters = toChapters(article);
    const blocks = chapters.flatMap(({ from, article: chapter }) =>
      chapter.blocks.map(block => ({ kind: block.kind, from: block.from + from, to: block.to + from })),
    );
    expect(blocks).toEqual(article.blocks);
    for (const { article: chapter, from } of chapters) {
      expect(chapter.text).toBe(article.text.slice(from, from + chapter.text.length));
      expect(chapter.blocks[0]?.kind).toBe('heading');
    }
  });

  it('are neither short nor endless', () => {
    const lengths = toChapters(toArticle(prose(2_000_000, 3))).map(({ article }) => article.text.length);
    expect(Math.min(...lengths)).toBeGreaterThan(11_000);
    expect(Math.max(...lengths)).toBeLessThan(150_000);
    expect(lengths.length).toBeGreaterThan(40);
  });

  it.each([
    ['above', 0],
    ['in the middle', 700],
    ['below', BLOG.length],
  ])('stay as they were, but for two, when an entry comes in %s', (_where, at) => {
    const before = new Set(namesOf(BLOG));
    const after = namesOf([
      ...BLOG.slice(0, at),
      ['heading', 'Just in'],
      ['paragraph', 'The ferry sails again.'],
      ...BLOG.slice(at),
    ]);
    expect(after.filter(name => !before.has(name)).length).toBeLessThanOrEqual(2);
  });

  it('change when words do, or what they are', () => {
    const change = (line: Line) => [...BLOG.slice(0, 300), line, ...BLOG.slice(301)];
    const [kind, text] = BLOG[300]!;
    const same = namesOf(BLOG);
    expect(namesOf(change([kind, text]))).toEqual(same);
    expect(namesOf(change([kind, `${text.slice(0, -1)}!`]))).not.toEqual(same);
    expect(namesOf(change([kind === 'item' ? 'quote' : 'item', text]))).not.toEqual(same);
  });
});
