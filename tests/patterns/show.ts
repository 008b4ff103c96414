// For whoever writes patterns: prints each sentence of text files that has a finding, with the findings in brackets and
// the pattern behind each. `npx tsx tests/patterns/show.ts FILE… [--all] [--pattern ID] [--category NAME]`;
// "-" reads standard input. `--all` prints the other sentences too.
import { readFileSync } from 'node:fs';
import { detect } from '../../src/engine/detect.ts';
import { toMarked } from '../../src/patterns/marked-text.ts';
import type { Finding } from '../../src/taxonomy/finding.ts';
import { toArticle } from '../../src/text/article.ts';
import { read } from '../../src/text/reading.ts';

const args = process.argv.slice(2);
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const onlyPattern = option('--pattern');
const onlyCategory = option('--category');
const files = args.filter(
  (arg, i) => !arg.startsWith('--') && !['--pattern', '--category'].includes(args[i - 1] ?? ''),
);
const patternOf = (f: Finding) => ('pattern' in f.origin ? f.origin.pattern : f.origin.annotation);

for (const file of files) {
  const article = toArticle(readFileSync(file === '-' ? 0 : file, 'utf8'));
  const findings = detect(article).filter(
    f => (!onlyPattern || patternOf(f) === onlyPattern) && (!onlyCategory || f.category === onlyCategory),
  );
  if (findings.length > 0 || args.includes('--all')) console.log(`== ${file}`);
  const r = read(article);
  for (let s = 0; s < r.sentences.count; s++) {
    const { from, to } = r.toSpan(r.sentences.from[s]!, r.sentences.to[s]!);
    const here = findings
      .filter(f => f.span.from >= from && f.span.to <= to)
      .map(f => ({ ...f, span: { from: f.span.from - from, to: f.span.to - from } }));
    if (here.length === 0 && !args.includes('--all')) continue;
    const marked = toMarked(article.text.slice(from, to), here, f =>
      'origin' in f ? `${f.subtype}:${patternOf(f)}` : f.subtype,
    );
    console.log(`  ${marked}`);
  }
}
