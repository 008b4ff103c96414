// `npm run fuzz -- --runs N`: the random documents of tests/fuzz, N of them instead of the 20,000 that `npm test` tries. A
// failure is printed with its seed and the smallest document that fails.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './build.ts';

/** jsdom slows down with the documents it has held, so that a process of its own for each batch takes the least time. */
const A_BATCH = 20_000;

const { runs } = parseArgs({ options: { runs: { type: 'string', default: '100000' } } }).values;
if (!/^[1-9]\d*$/.test(runs)) {
  console.error(`--runs takes a whole number above 0, not “${runs}”.`);
  process.exit(2);
}
const all = Number(runs);
const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
for (let done = 0; done < all; ) {
  const batch = Math.min(A_BATCH, all - done);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [vitest, 'run', '--project', 'unit', 'tests/fuzz'],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, SAYSO_FUZZ_RUNS: String(batch) } },
  );
  if (status !== 0) {
    console.error(`${stdout}${stderr}`);
    console.error(`Failed after ${done.toLocaleString('en')} without a failure.`);
    process.exit(status ?? 1);
  }
  done += batch;
  console.log(`${done.toLocaleString('en')} of ${all.toLocaleString('en')}, none failed.`);
}
