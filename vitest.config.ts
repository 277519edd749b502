import { defineConfig } from 'vitest/config';

/** Set by scripts/mutate.ts: the same few tests run hundreds of times, each time with one fault. */
const mutating = process.env.SIDEDOOR_MUTATING === '1';

/** Tests in these rooms may replace a module, which a worker without isolation would keep for the next file. */
const MAY_MOCK = ['tests/engine/**/*.test.ts', 'tests/round-trip/**/*.test.ts'];
const OTHER_SUITES = ['tests/browser/**', 'tests/desktop/{port,package,electron}/**', 'node_modules/**'];

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'mocking', include: MAY_MOCK, isolate: !mutating } },
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: [...MAY_MOCK, ...OTHER_SUITES],
          // One worker loads the code once for all test files. No test here leaves anything behind in a module.
          isolate: false,
        },
      },
    ],
    setupFiles: mutating ? ['tests/mutation-setup.ts'] : [],
    globalSetup: ['tests/preflight.ts'],
    // Limits that only end what hangs: how long a test takes says how busy the machine is, not whether it is right.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } },
    pool: 'threads',
    // On two cores Vitest would leave one to itself, which it hardly needs.
    maxWorkers: '100%',
  },
});
