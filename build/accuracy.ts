// `npm run accuracy`: how many of the labelled passages the patterns find, and how many of theirs are labelled. Over the
// golden articles, or over a folder of labelled ones: `npm run accuracy -- --set DIR` (articles/<id>.txt, labels.tsv).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { detect } from '../src/engine/detect.ts';
import { type Expected, parseMarked } from '../src/patterns/marked-text.ts';
import type { Finding } from '../src/taxonomy/finding.ts';
import { CATEGORIES, type Category, categoryOf, isSubtype } from '../src/taxonomy/taxonomy.ts';
import { type Article, toArticle } from '../src/text/article.ts';
import { ROOT, toErrorText } from './build.ts';
import { isMain } from './is-main.ts';
import { toTable } from './table.ts';

export interface Labelled {
  readonly article: Article;
  readonly labels: readonly Expected[];
}

/** Counts of one category: what is labelled, what was found, and what the pairs of both agree in. */
export interface Agreement {
  labelled: number;
  found: number;
  matched: number;
  sameSubtype: number;
  /** Sum over the pairs of shared length to joint length, in UTF-16 units. */
  overlap: number;
}

/** Articles with their marks written in; see tests/golden/README.md. */
function readGolden(folder: string): Labelled[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .map(file => {
      const marked = readFileSync(join(folder, file), 'utf8');
      const outlet = /^# outlet: (.+)\n/.exec(marked);
      const { text, expected } = parseMarked(marked.slice(outlet?.[0].length ?? 0), 'A1');
      return {
        article: { ...toArticle(text), ...(outlet && { outlet: outlet[1]! }) },
        labels: expected,
      };
    });
}

/** @throws Error naming the line of labels.tsv that is not id, from, to, category, subtype with tabs between. */
function readLabelled(folder: string): Labelled[] {
  const byId = new Map<string, Expected[]>();
  readFileSync(join(folder, 'labels.tsv'), 'utf8')
    .split('\n')
    .forEach((line, i) => {
      if (!line || line.startsWith('#')) return;
      const [id = '', from, to, , subtype = ''] = line.split('\t');
      if (!isSubtype(subtype) || !(Number(from) < Number(to)))
        throw new Error(`labels.tsv, line ${i + 1}: not id, from, to, category, subtype.`);
      byId.set(id, [...(byId.get(id) ?? []), { from: Number(from), to: Number(to), subtype }]);
    });
  const articles = join(folder, 'articles');
  return readdirSync(articles)
    .filter(file => file.endsWith('.txt'))
    .map(file => ({
      article: toArticle(readFileSync(join(articles, file), 'utf8')),
      labels: byId.get(file.replace('.txt', '')) ?? [],
    }));
}

const lengthOfBoth = (a: Expected, b: Finding['span']) => Math.min(a.to, b.to) - Math.max(a.from, b.from);

/** Pairs labels and findings one to one, those that share most first: same category, a word of three letters in common. */
export function compare(
  { article, labels }: Labelled,
  findings: readonly Finding[],
  category: Category,
): Agreement {
  const wanted = labels.filter(({ subtype }) => categoryOf(subtype) === category);
  const found = findings.filter(finding => finding.category === category);
  const pairs = wanted
    .flatMap(label => found.map(finding => ({ label, finding, shared: lengthOfBoth(label, finding.span) })))
    .filter(({ label, finding, shared }) => {
      const from = Math.max(label.from, finding.span.from);
      return shared > 0 && /[\p{L}\p{N}]{3}/u.test(article.text.slice(from, from + shared));
    })
    .sort((a, b) => b.shared - a.shared);
  const used = new Set<object>();
  const agreement = { labelled: wanted.length, found: found.length, matched: 0, sameSubtype: 0, overlap: 0 };
  for (const { label, finding, shared } of pairs) {
    if (used.has(label) || used.has(finding)) continue;
    used.add(label).add(finding);
    const { from, to } = finding.span;
    agreement.matched++;
    if (label.subtype === finding.subtype) agreement.sameSubtype++;
    agreement.overlap += shared / (Math.max(label.to, to) - Math.min(label.from, from));
  }
  return agreement;
}

function toReport(set: readonly Labelled[]): string {
  const sums = new Map<Category, Agreement>(
    CATEGORIES.map(category => [category, { labelled: 0, found: 0, matched: 0, sameSubtype: 0, overlap: 0 }]),
  );
  let silent = 0;
  for (const labelled of set) {
    const findings = detect(labelled.article);
    if (labelled.labels.length === 0 && findings.length === 0) silent++;
    for (const [category, sum] of sums)
      for (const [key, n] of Object.entries(compare(labelled, findings, category)))
        sum[key as keyof Agreement] += n;
  }
  const percent = (part: number, whole: number) => (whole > 0 ? ((100 * part) / whole).toFixed(1) : '–');
  const rows = [...sums].map(([category, { labelled, found, matched, sameSubtype, overlap }]) => [
    category,
    ...[labelled, found].map(String),
    percent(matched, found),
    percent(matched, labelled),
    percent(2 * matched, labelled + found),
    percent(sameSubtype, matched),
    percent(overlap, matched),
  ]);
  const empty = set.filter(({ labels }) => labels.length === 0).length;
  return `${toTable([['', 'labelled', 'found', 'precision', 'recall', 'F1', 'subtype', 'overlap'], ...rows])}
${set.length} articles; ${empty} without a label, ${silent} of them silent`;
}

if (isMain(import.meta.url)) {
  try {
    const { set } = parseArgs({ options: { set: { type: 'string' } } }).values;
    console.log(toReport(set === undefined ? readGolden(join(ROOT, 'tests/golden')) : readLabelled(set)));
  } catch (error) {
    console.error(toErrorText(error));
    process.exitCode = 1;
  }
}
