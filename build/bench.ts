// The benchmark: everything measured in one run on one machine, printed as ratios to a floor of the same run, since machines
// differ and are noisy. Asserts nothing. With --write it becomes BENCHMARKS.md.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureAnchoring } from './bench-anchoring.ts';
import { measureContext } from './bench-context.ts';
import { measureLines } from './bench-lines.ts';
import { measureOthers, measurePages, measureWays } from './bench-pages.ts';
import { measureReading } from './bench-reading.ts';
import { toReport } from './bench-report.ts';
import { measureSets } from './bench-sets.ts';
import { ROOT } from './build.ts';
import { keepTranscript } from './transcript.ts';

const USAGE = `Usage: npm run bench -- [reading] [lines] [anchoring] [sets] [context] [way] [peers] [pages] [options]
  --texts DIR    articles for reading, lines, sets and context, one in each .txt file (else our own)
  --pages DIR    saved pages, for way, peers and pages, DIR/<name>/page.html (else our own)
  --rounds N     of pages; 5 unless given
  --write        writes what is printed to BENCHMARKS.md`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    texts: { type: 'string' },
    pages: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    write: { type: 'boolean' },
  },
});

const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  reading: () => measureReading(ROOT, values.texts),
  lines: () => measureLines(ROOT, values.texts),
  anchoring: measureAnchoring,
  sets: () => measureSets(values.texts),
  context: () => measureContext(ROOT, values.texts),
  way: () => measureWays(ROOT, values.pages),
  peers: () => measureOthers(ROOT, values.pages),
  pages: () => measurePages(ROOT, values.pages, Number(values.rounds)),
};

const parts = positionals.length > 0 ? positionals : Object.keys(PARTS);
if (!parts.every(part => Object.hasOwn(PARTS, part)) || !(Number(values.rounds) >= 1)) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const printed: Record<string, string> = {};
  for (const [i, part] of parts.entries()) {
    if (i > 0) console.log();
    printed[part] = await keepTranscript(async () => PARTS[part]?.());
  }
  if (values.write) writeFileSync(join(ROOT, 'BENCHMARKS.md'), toReport(printed));
}
