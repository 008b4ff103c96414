// What is asked of the background when a long page grows: a chapter, not the page.
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/engine/detect.ts';
import { inChapters } from '../../src/reader/annotate-in-chapters.ts';
import type { Annotations } from '../../src/taxonomy/annotations.ts';
import type { Finding } from '../../src/taxonomy/finding.ts';
import { type Article, toArticle } from '../../src/text/article.ts';

/** An entry of some two hundred characters with one passage, whose words are not repeated elsewhere. */
const toEntry = (n: number) =>
  `Entry ${n}: the wall gave way at post ${n * 7} and was shored up with bags of sand. Two senior officials said the gap was ${n} metres wide. The ferry lies at its berth and waits for the wind to turn.`;
const toBlog = (from: number, to: number) =>
  toArticle(Array.from({ length: to - from }, (_, i) => toEntry(from + i)).join('\n'));

function startAsking(findings: (article: Article) => readonly Finding[] = detect) {
  const asked: Article[] = [];
  const annotate = inChapters(async article => {
    asked.push(article);
    return { findings: findings(article), patterns: {}, sets: {} };
  });
  return { asked, annotate };
}

const expectWords = ({ findings }: Annotations, { text }: Article) => {
  for (const { span, quote } of findings) expect(text.slice(span.from, span.to)).toBe(quote);
};

describe('a long article, annotated in chapters', () => {
  it('yields what it would as one, each at its place and under a name of its own', async () => {
    const { asked, annotate } = startAsking();
    const blog = toBlog(0, 2000);
    const answer = await annotate(blog);
    expect(asked.length).toBeGreaterThan(5);
    expect(answer.findings).toHaveLength(2000);
    expectWords(answer, blog);
    expect(answer.findings.map(({ span }) => span)).toEqual(detect(blog).map(({ span }) => span));
    expect(new Set(answer.findings.map(({ id }) => id)).size).toBe(2000);
  });

  it('costs a chapter or two for an entry more, not the whole again', async () => {
    const { asked, annotate } = startAsking();
    await annotate(toBlog(0, 2000));
    asked.length = 0;
    const grown = toBlog(0, 2001);
    const answer = await annotate(grown);
    expect(answer.findings).toHaveLength(2001);
    expectWords(answer, grown);
    const length = asked.reduce((sum, { text }) => sum + text.length, 0);
    expect(asked.length).toBeGreaterThan(0);
    expect(length).toBeLessThan(grown.text.length / 4);
  });

  it('gives passages names that stay while others come in above them', async () => {
    const { annotate } = startAsking();
    for (const [first, last] of [
      [5, 9],
      [50, 2000],
    ] as const) {
      const before = await annotate(toBlog(first, last));
      const after = await annotate(toBlog(first - 3, last));
      expect(after.findings.slice(3).map(({ id }) => id)).toEqual(before.findings.map(({ id }) => id));
    }
  });

  it('links within a chapter lead to the passages they led to', async () => {
    const { annotate } = startAsking(article =>
      detect(article).map((finding, i, all) => ({
        ...finding,
        links: i > 0 ? [{ rel: 'same-source', to: all[i - 1]!.id }] : [],
      })),
    );
    const { findings } = await annotate(toBlog(0, 2000));
    findings.forEach(({ links }, i) => {
      for (const { to } of links) expect(to).toBe(findings[i - 1]?.id);
    });
  });

  it('gives an annotation one place, the best', async () => {
    let n = 0;
    const { annotate } = startAsking(({ text }) => {
      const score = n++ === 2 ? 1 : 0.9;
      const origin = { set: 's', annotation: 'a', score };
      return [
        {
          id: 'a',
          span: { from: 0, to: 5 },
          quote: text.slice(0, 5),
          origin,
          links: [],
        } as unknown as Finding,
      ];
    });
    const blog = toBlog(0, 2000);
    const { findings } = await annotate(blog);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ id: 'a', origin: { score: 1 } });
    expectWords({ findings, patterns: {}, sets: {} }, blog);
  });

  it('is asked about no further when another is', async () => {
    const { asked, annotate } = startAsking();
    const first = annotate(toBlog(0, 2000));
    const second = annotate(toBlog(5000, 5003));
    await expect(first).rejects.toThrow('meanwhile');
    expect((await second).findings).toHaveLength(3);
    expect(asked.length).toBeLessThanOrEqual(2);
  });

  it('asks again for what it got no answer about', async () => {
    let isDown = true;
    const annotate = inChapters(async article => {
      if (isDown) throw new Error('stopped');
      return { findings: detect(article), patterns: {}, sets: {} };
    });
    await expect(annotate(toBlog(0, 2000))).rejects.toThrow('stopped');
    isDown = false;
    expect((await annotate(toBlog(0, 2000))).findings).toHaveLength(2000);
  });
});
