import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: [
      'tests/browser/**',
      'tests/desktop/port/**',
      'tests/desktop/package/**',
      'tests/desktop/electron/**',
      'node_modules/**',
    ],
    globalSetup: ['tests/preflight.ts'],
    // Limits that only end what hangs: how long a test takes says how busy the machine is, not whether it is right.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    pool: 'threads',
    // On two cores Vitest would leave one to itself, which it hardly needs.
    maxWorkers: '100%',
  },
});
