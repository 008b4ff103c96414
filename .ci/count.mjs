// Prints the test count as the last line of a CI run: `N passed, N failed`. Runs no test itself.
// Usage: node count.mjs REPORT STATUS, with vitest's JSON report, which may be missing, and the run's exit status.
import { readFileSync } from 'node:fs';

const [path, status] = process.argv.slice(2);

function readCounts() {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8'));
    // A test file that cannot even be loaded has no tests that failed; it counts as one failure.
    const broken = report.testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some(result => result.status === 'failed'),
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

const { passed, failed } = readCounts();
// Something before the tests (install, types, lint, build) failed: that is one failure too.
console.log(`${passed} passed, ${status !== '0' && failed === 0 ? 1 : failed} failed`);
