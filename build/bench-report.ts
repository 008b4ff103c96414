// BENCHMARKS.md: what the benchmark told, with what each table shows, which way is better, on what it was measured and how it is
// printed again. Measures nothing.
import { execFileSync } from 'node:child_process';
import { cpus, totalmem, type } from 'node:os';
import { type Told, toMarkdown, wrap } from './bench-sheet.ts';
import { ensureBrowser } from './browsers.ts';
import { ROOT } from './build.ts';

/** On what was measured: words for a sentence each. */
export interface Facts {
  readonly commit: string;
  readonly day: string;
  readonly browser: string;
  readonly node: string;
  readonly machine: string;
}

export interface Section {
  readonly part: Part;
  readonly told: readonly Told[];
  readonly seconds: number;
  /** What prints it again. */
  readonly command: string;
}

/** In the order of the document: the page as a reader has it, other tools, sets, the command line. */
export const PARTS = ['pages', 'way', 'peers', 'reading', 'anchoring', 'sets', 'context', 'lines'] as const;
export type Part = (typeof PARTS)[number];

/** What each shows, and which way is better. */
const ABOUT: Readonly<Record<Part, { readonly title: string; readonly shows: string }>> = {
  pages: {
    title: 'What the extension adds to a page',
    shows:
      'Each page is opened where the extension reads it and where it does not, and once more where it does not, which tells how far two equal loads differ. Less added is better; what is added within the noise is nothing.',
  },
  way: {
    title: 'From document to painted marks',
    shows:
      'Time of the page’s main thread that is the extension’s own, by the browser’s trace. Less is better, and a task above 50 ms would be felt; one pass over the page’s text nodes is the least that any reader of a page does.',
  },
  peers: {
    title: 'Beside other tools in the page',
    shows:
      'Parts of that way beside tools made for them, on the same pages. Less time is better, and so is more found, except for quotes that are not there.',
  },
  reading: {
    title: 'Reading English, beside other packages',
    shows:
      'What the patterns cost on plain text, in Node, beside packages that read English for other ends: what each finds differs, so this compares cost, not skill. Fewer times one pass is better; a cost for 1,000 characters that stays the same as texts grow is what linear work looks like.',
  },
  anchoring: {
    title: 'Finding the passages of annotation sets',
    shows:
      'From the page to ranges, warm, with the set that ships (the seed’s, of 21 passages) and with a thousand annotations, on pages of three lengths. Fewer times one pass is better.',
  },
  sets: {
    title: 'Many annotation sets',
    shows:
      'How the index and the matching of one page grow with the number of annotations, in Node. Less is better; ten times the annotations should cost far less than ten times as much.',
  },
  context: {
    title: 'How much context a quote needs',
    shows:
      'Quotes are looked for in copies of their article in which words were changed. More found is better, with as little context as does it.',
  },
  lines: {
    title: 'A corpus through the command line',
    shows:
      'The command-line tool in a process of its own, one article a line, start included. More articles are better; memory should not grow as the corpus does.',
  },
};

/** Parts that were not asked for, or failed. */
export function toLeftOut(sections: readonly Section[]): Part[] {
  return PARTS.filter(part => !sections.some(section => section.part === part));
}

export function toReport(facts: Facts, sections: readonly Section[]): string {
  const leftOut = toLeftOut(sections);
  const { commit, day, browser, node, machine } = facts;
  const paragraphs = [
    `Measured on commit ${commit}, ${day}: ${browser}, headless, and ${node}, on ${machine}. Nothing here is a promise in milliseconds: machines differ and are noisy, so within each table compare the ratios.`,
    '`npm run bench -- --write` writes this file. DIR stands for folders of one’s own: saved pages and articles belong to their publishers and are no part of the project. Without them the same commands read the golden articles of `tests/golden`.',
    ...(leftOut.length > 0
      ? [
          `**Left out of this run:** ${leftOut.join(', ')}. \`npm run bench -- --write\` without names runs all.`,
        ]
      : []),
  ];
  return `# Benchmarks\n\n${paragraphs.map(words => wrap(words, 100)).join('\n\n')}\n\n${sections.map(toSection).join('\n\n')}\n`;
}

function toSection({ part, told, seconds, command }: Section): string {
  const { title, shows } = ABOUT[part];
  const again = `Printed again by \`${command}\`, in ${toDuration(seconds)}.`;
  return `## ${title}\n\n${wrap(shows, 100)}\n\n${toMarkdown(told)}\n\n${again}`;
}

function toDuration(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.round(seconds / 60)} min`;
}

export function readFacts(): Facts {
  const [processor] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB of memory`;
  return {
    commit: readCommit(),
    day: new Date().toISOString().slice(0, 10),
    browser: readBrowser(),
    node: `Node ${process.version}`,
    machine: `${type()} with ${cpus().length} ${cpus().length === 1 ? 'processor' : 'processors'} (${processor?.model.trim() ?? 'unknown'}) and ${memory}`,
  };
}

function readCommit(): string {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();
  try {
    const isChanged = git('status', '--porcelain', '--', '.', ':!BENCHMARKS.md') !== '';
    return git('rev-parse', '--short', 'HEAD') + (isChanged ? ' with changes that are not committed' : '');
  } catch {
    return 'unknown'; // a source archive has no history
  }
}

/** Name and version of the browser that the tables are of, without what a distribution adds. */
function readBrowser(): string {
  const told = execFileSync(ensureBrowser('chromium'), ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return /^\D*[\d.]+/.exec(told)?.[0] ?? told.trim();
}
