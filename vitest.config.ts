import { defineConfig } from 'vitest/config';

/** Set by scripts/mutate.ts: the same few tests run hundreds of times, each time with one fault. */
const mutating = process.env.SIDEDOOR_MUTATING === '1';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**', 'tests/desktop/{port,package,npm,electron}/**', 'node_modules/**'],
    // One worker loads the code once for all test files. No test leaves anything behind in a module.
    isolate: false,
    setupFiles: ['tests/setup.ts', ...(mutating ? ['tests/mutation-setup.ts'] : [])],
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
