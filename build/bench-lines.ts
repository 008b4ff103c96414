// What the command-line tool does with a corpus, one article a line: articles for each second of one core, and the most memory it
// held, for corpora of several sizes. In Node, a process for each; asserts nothing.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Sheet } from './bench-sheet.ts';
import { readTexts, repeatTexts } from './bench-texts.ts';

/** UTF-16 units of each corpus: were anything kept of a line, the last would hold sixteen times as much as the first. */
const SIZES = [2_000_000, 8_000_000, 32_000_000];

/** Printed by the tool's own process as it ends: seconds of processor time, and kilobytes. */
const REPORT = `data:text/javascript,${encodeURIComponent(
  `process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    process.stderr.write(JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, kilobytes: maxRSS }));
  })`,
)}`;

/** @param corpus a folder of .txt files, one article each; without one the golden articles. */
export async function measureLines(sheet: Sheet, root: string, corpus: string | undefined): Promise<void> {
  const texts = readTexts(root, corpus);
  const rows: string[][] = [];
  for (const size of SIZES) {
    const articles = repeatTexts(texts, size);
    const { lines, seconds, kilobytes } = await annotate(root, articles);
    rows.push([
      articles.length.toLocaleString('en'),
      (articles.reduce((sum, text) => sum + text.length, 0) / 1e6).toFixed(1),
      lines.toLocaleString('en'),
      (articles.length / seconds).toFixed(0),
      (kilobytes / 1000).toFixed(0),
    ]);
  }
  sheet.say(
    `${texts.length} articles, repeated to corpora of three sizes: articles for each second of one core, and the most memory that the process held.`,
  );
  sheet.table(
    [
      ['articles', 'million characters', 'lines back', 'articles a second and core', 'most memory, MB'],
      ...rows,
    ],
    0,
  );
}

async function annotate(root: string, articles: readonly string[]) {
  const tool = spawn(
    process.execPath,
    ['--import', REPORT, join(root, 'dist/node/sayso.mjs'), 'annotate', '--jsonl'],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  const ended = once(tool, 'close');
  let lines = 0;
  let report = '';
  createInterface({ input: tool.stdout }).on('line', () => lines++);
  tool.stderr.on('data', part => {
    report += part;
  });
  for (const [id, text] of articles.entries())
    if (!tool.stdin.write(`${JSON.stringify({ id, text })}\n`)) await once(tool.stdin, 'drain');
  tool.stdin.end();
  await ended;
  return { lines, ...(JSON.parse(report) as { seconds: number; kilobytes: number }) };
}
