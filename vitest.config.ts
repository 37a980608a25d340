import { defineConfig } from 'vitest/config';

/** Two browsers at once on two cores make each other late: one file after the other, in one process that keeps them open. */
const oneBrowserAtATime = { pool: 'forks', isolate: false, fileParallelism: false, maxWorkers: 1 } as const;

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    expect: { poll: { timeout: 10_000 } },
    projects: [
      // DOM tests ask for it in their first line: `// @vitest-environment happy-dom`.
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/architecture.test.ts'],
          testTimeout: 20_000,
        },
      },
      // Looks at what `npm run build` made, and fails without it.
      { extends: true, test: { name: 'build', include: ['tests/build.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          ...oneBrowserAtATime,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          ...oneBrowserAtATime,
        },
      },
    ],
  },
});
