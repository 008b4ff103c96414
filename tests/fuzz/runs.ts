// How many random documents and texts the tests of this folder try, and how many in one turn. Makes none.
import { setImmediate } from 'node:timers/promises';

/** 20,000 in every run of the tests, at some 2 ms each; `npm run fuzz -- --runs N` tries another number. */
export const RUNS = Number(process.env.SAYSO_FUZZ_RUNS ?? 20_000);

/** Their number ends these tests, not a clock. */
export const UNTIMED = { timeout: 0 };

/** What a weak reference was asked for lives to the end of the turn; jsdom asks all of a document's ranges at every change. */
const A_TURN = 1000;

/** @param check tries so many; called until all have been tried, each time in a turn of its own. */
export async function inTurns(runs: number, check: (numRuns: number) => void | Promise<void>): Promise<void> {
  for (let left = runs; left > 0; left -= A_TURN) {
    await check(Math.min(A_TURN, left));
    await setImmediate();
  }
}
