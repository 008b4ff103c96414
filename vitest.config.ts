// Two test projects: `unit` (pure and jsdom, fast) and `e2e` (built extensions in real browsers).
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { toVitePlugin } from './build/sets-module.ts';

/** Tests run outside of browsers' pages, and say all in English. */
const setupFiles = [fileURLToPath(new URL('src/words/bind-english.ts', import.meta.url))];
const plugins = [toVitePlugin(fileURLToPath(new URL('.', import.meta.url)))];

export default defineConfig({
  test: {
    projects: [
      {
        plugins,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          environment: 'node',
          setupFiles,
          // Builds and properties take their time on a loaded machine; nothing in the suite asserts one.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          setupFiles,
          // Firefox takes up to 20 s to start on a loaded machine; nothing in the suite asserts a time.
          hookTimeout: 90_000,
          testTimeout: 60_000,
          fileParallelism: false,
          // All files in one process: they share its browsers.
          isolate: false,
          // After the unit tests, not beside them: two browsers want both cores.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
