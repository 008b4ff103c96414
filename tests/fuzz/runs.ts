// How many random documents and texts the tests of this folder try. Makes none.

/** 20,000 in every run of the tests, at some 2 ms each; `npm run fuzz -- --runs N` tries another number. */
export const RUNS = Number(process.env.SAYSO_FUZZ_RUNS ?? 20_000);

/** Their number ends these tests, not a clock. */
export const UNTIMED = { timeout: 0 };
