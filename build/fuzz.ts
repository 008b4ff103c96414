// `npm run fuzz -- --runs N`: the random documents of tests/fuzz, N of them instead of the 20,000 that `npm test` tries. A
// failure is printed with its seed and the smallest document that fails.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './build.ts';

const { runs } = parseArgs({ options: { runs: { type: 'string', default: '100000' } } }).values;
if (!/^[1-9]\d*$/.test(runs)) {
  console.error(`--runs takes a whole number above 0, not “${runs}”.`);
  process.exit(2);
}
const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'unit', 'tests/fuzz'], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, SAYSO_FUZZ_RUNS: runs },
});
process.exitCode = status ?? 1;
