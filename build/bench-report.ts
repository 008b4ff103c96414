// BENCHMARKS.md: what the benchmark printed, with what each table shows and on what it was measured. Measures nothing.
import { execFileSync } from 'node:child_process';
import { cpus, totalmem, type } from 'node:os';
import { ensureBrowser } from './browsers.ts';
import { ROOT } from './build.ts';

const ABOUT: Readonly<Record<string, string>> = {
  reading:
    'What the patterns cost on plain text, in Node, beside one pass that only cuts out the words, and beside packages that read English for other ends.',
  anchoring:
    'What finding the passages of annotation sets costs in a page, in Chromium, as multiples of one pass over its text nodes.',
  sets: 'How building the index and matching a page grow with the number of annotations, in Node.',
  lines: 'What the command-line tool does with a corpus, one article a line, in a process of its own.',
  context: 'How much context a quote needs to be found again in a copy in which words were changed.',
  way: 'What of a page’s main thread is the extension’s, from the document to painted marks, in Chromium, by its trace.',
  peers:
    'Other tools for parts of that way, on the same pages: finding the article, finding quotes, marking them.',
  pages:
    'What the extension adds to a page, in Chromium: the same pages where it reads and where it does not, and how far two loads without it differ.',
};

/** @param printed by the parts' names. */
export function toReport(printed: Readonly<Record<string, string>>): string {
  const sections = Object.entries(printed).map(
    ([part, text]) =>
      `## ${part[0]?.toUpperCase()}${part.slice(1)}\n\n${ABOUT[part] ?? ''}\n\n\`\`\`\n${text}\n\`\`\``,
  );
  return `# Benchmarks

Written by \`npm run bench -- --write\`, on commit ${readCommit()}: Node ${process.version}, ${readBrowser()}, ${describeMachine()}. Times are of
one run on one machine; what can be compared are the ratios within a table.

${sections.join('\n\n')}
`;
}

function readCommit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim();
  } catch {
    return 'unknown'; // a source archive has no history
  }
}

/** Name and version of the browser that the tables are of. */
function readBrowser(): string {
  return execFileSync(ensureBrowser('chromium'), ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

function describeMachine(): string {
  const all = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB of memory`;
  return `${type()} on ${all.length} × ${all[0]?.model.trim() ?? 'unknown processor'} with ${memory}`;
}
