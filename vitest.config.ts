// Two test projects: `unit` (pure and jsdom, fast) and `e2e` (built extensions in real browsers).
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          environment: 'node',
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          // Firefox takes up to 20 s to start on a loaded machine; nothing in the suite asserts a time.
          hookTimeout: 90_000,
          testTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
