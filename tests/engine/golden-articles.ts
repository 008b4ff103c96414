// Reads the golden articles: text with the marks that are expected in it. Compares; runs nothing.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Expected, parseMarked, toMarked } from '../../src/patterns/marked-text.ts';
import type { Finding } from '../../src/taxonomy/finding.ts';
import { type Article, toArticle } from '../../src/text/article.ts';

export const GOLDEN_FOLDER = fileURLToPath(new URL('../golden/', import.meta.url));

export interface GoldenArticle {
  /** The file's name without its ending. */
  readonly name: string;
  readonly article: Article;
  readonly expected: readonly Expected[];
}

/** All of them, in order of their names. @throws Error naming a file with a bracket that has no subtype behind it. */
export function readGoldenArticles(): GoldenArticle[] {
  return readdirSync(GOLDEN_FOLDER)
    .filter(file => file.endsWith('.txt'))
    .sort()
    .map(file => parseGolden(file.replace('.txt', ''), readFileSync(GOLDEN_FOLDER + file, 'utf8')));
}

/** @param marked the file's text; its first line may be "# outlet: The Meridian". */
export function parseGolden(name: string, marked: string): GoldenArticle {
  const outlet = /^# outlet: (.+)\n/.exec(marked);
  const body = outlet ? marked.slice(outlet[0].length) : marked;
  const bare = /\](?![ADU][1-6])/.exec(body);
  if (bare)
    throw new Error(
      `tests/golden/${name}.txt: no subtype behind “${body.slice(0, bare.index + 1).slice(-40)}”`,
    );
  const { text, expected } = parseMarked(body, 'A1');
  return { name, article: { ...toArticle(text), ...(outlet && { outlet: outlet[1]! }) }, expected };
}

/** The paragraphs in which findings and expectations are not the same, each twice: as expected, as found. */
export function toDifferences({ article, expected }: GoldenArticle, findings: readonly Finding[]): string[] {
  return article.blocks.flatMap(block => {
    const within = (one: { from: number; to: number }) => one.from >= block.from && one.to <= block.to;
    const text = article.text.slice(block.from, block.to);
    const shift = ({ from, to, subtype }: Expected) => ({
      from: from - block.from,
      to: to - block.from,
      subtype,
    });
    const wanted = toMarked(text, expected.filter(within).map(shift));
    const found = toMarked(
      text,
      findings.filter(({ span }) => within(span)).map(f => shift({ ...f.span, subtype: f.subtype })),
    );
    return wanted === found ? [] : [`expected  ${wanted}\nfound     ${found}`];
  });
}
