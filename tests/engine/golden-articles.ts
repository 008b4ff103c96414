// Reads the golden articles: text with the marks that are expected in it. Compares; runs nothing.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Expected, parseMarked } from '../../src/patterns/marked-text.ts';
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

/**
 * What is not as expected, each a line. An expectation is met by a finding of its subtype over at least half of the words
 * that either has; one marked with ~ is not met yet, and a line says so when it is, so that the mark can go.
 */
export function toDifferences({ article, expected }: GoldenArticle, findings: readonly Finding[]): string[] {
  const used = new Set<Finding>();
  const lines = expected.flatMap(wanted => {
    const words = article.text.slice(wanted.from, wanted.to);
    const over = findings.filter(({ span }) => span.from < wanted.to && wanted.from < span.to);
    const met = over.find(finding => !used.has(finding) && isMet(wanted, finding));
    if (met) used.add(met);
    if (wanted.isOpen) {
      if (met) return [`found now, take the ~ away: “${words}” ${wanted.subtype}`];
      for (const finding of over) used.add(finding); // that it is another's is part of what is open
      return [];
    }
    if (met) return [];
    const instead = over.map(({ quote, subtype }) => `“${quote}” ${subtype}`).join(', ') || 'nothing';
    return [`missed: “${words}” ${wanted.subtype}; found: ${instead}`];
  });
  const others = findings.filter(finding => !used.has(finding));
  return [...lines, ...others.map(({ quote, subtype }) => `not expected: “${quote}” ${subtype}`)];
}

function isMet(wanted: Expected, { span, subtype }: Finding): boolean {
  const shared = Math.min(wanted.to, span.to) - Math.max(wanted.from, span.from);
  const joint = Math.max(wanted.to, span.to) - Math.min(wanted.from, span.from);
  return subtype === wanted.subtype && shared >= joint / 2;
}
