// The benchmark: everything measured in one run on one machine, printed as ratios to a floor of the same run, since machines
// differ and are noisy. Asserts nothing. With --write it becomes BENCHMARKS.md.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureAnchoring } from './bench-anchoring.ts';
import { measureContext } from './bench-context.ts';
import { measureLines } from './bench-lines.ts';
import { measureOthers, measurePages, measureWays, readOrMake } from './bench-pages.ts';
import { measureReading } from './bench-reading.ts';
import { PARTS, type Part, readFacts, type Section, toLeftOut, toReport } from './bench-report.ts';
import { measureSets } from './bench-sets.ts';
import { createSheet, type Sheet } from './bench-sheet.ts';
import { readTexts } from './bench-texts.ts';
import { ROOT } from './build.ts';

const USAGE = `Usage: npm run bench -- [part…] [options]; all parts unless some are named: ${PARTS.join(' ')}
  --texts DIR    articles for reading, sets, context and lines, one in each .txt file (else our own)
  --pages DIR    saved pages for pages, way and peers, DIR/<name>/page.html (else our own)
  --rounds N     of the part pages; 5 unless given
  --write        writes what is printed to BENCHMARKS.md, and there, which parts were left out`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    texts: { type: 'string' },
    pages: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    write: { type: 'boolean' },
  },
});
const { texts, pages } = values;
const rounds = Number(values.rounds);

const ofTexts = texts === undefined ? '' : ' --texts DIR';
const ofPages = pages === undefined ? '' : ' --pages DIR';
/** `options`: those that it heeds, as the report tells them, without a folder's name. */
const MEASUREMENTS: Readonly<
  Record<Part, { measure: (sheet: Sheet) => void | Promise<void>; options: string }>
> = {
  pages: {
    measure: sheet => measurePages(sheet, ROOT, pages, rounds),
    options: rounds === 5 ? ofPages : `${ofPages} --rounds ${rounds}`,
  },
  way: { measure: sheet => measureWays(sheet, ROOT, pages), options: ofPages },
  peers: { measure: sheet => measureOthers(sheet, ROOT, pages), options: ofPages },
  reading: { measure: sheet => measureReading(sheet, ROOT, texts), options: ofTexts },
  anchoring: { measure: measureAnchoring, options: '' },
  sets: { measure: sheet => measureSets(sheet, texts), options: ofTexts },
  context: { measure: sheet => measureContext(sheet, ROOT, texts), options: ofTexts },
  lines: { measure: sheet => measureLines(sheet, ROOT, texts), options: ofTexts },
};

/** What fails is told and left out: the others' minutes are not lost with it. */
async function run(parts: readonly Part[]): Promise<Section[]> {
  const sections: Section[] = [];
  for (const part of parts) {
    const { measure, options } = MEASUREMENTS[part];
    const sheet = createSheet(text => console.log(text));
    const start = performance.now();
    console.log(`\n== ${part}\n`);
    try {
      await measure(sheet);
      const seconds = (performance.now() - start) / 1000;
      sections.push({ part, told: sheet.told, seconds, command: `npm run bench -- ${part}${options}` });
      console.error(`(${part}: ${seconds.toFixed(0)} s)`);
    } catch (error) {
      process.exitCode = 1;
      console.error(`${part} failed:`, error);
    }
  }
  return sections;
}

function write(sections: readonly Section[]): void {
  const leftOut = toLeftOut(sections);
  writeFileSync(join(ROOT, 'BENCHMARKS.md'), toReport(readFacts(), sections));
  const without = leftOut.length > 0 ? ` It leaves out: ${leftOut.join(', ')}.` : '';
  console.error(`Wrote BENCHMARKS.md, ${sections.length} of ${PARTS.length} parts.${without}`);
}

/** Why nothing can be measured with these options; undefined where it can. */
function findMistake(): string | undefined {
  if (!positionals.every(name => (PARTS as readonly string[]).includes(name)) || !(rounds >= 1)) return USAGE;
  try {
    readTexts(ROOT, texts);
    readOrMake(ROOT, pages);
  } catch (error) {
    return (error as Error).message;
  }
  return undefined;
}

const mistake = findMistake();
if (mistake !== undefined) {
  console.error(mistake);
  process.exitCode = 2;
} else {
  const sections = await run(PARTS.filter(part => positionals.length === 0 || positionals.includes(part)));
  if (values.write) write(sections);
}
