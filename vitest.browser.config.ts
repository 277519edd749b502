import { defineConfig } from 'vitest/config';

/* Journeys in real Chromium against the real host. One file at a time: they share two cores with a browser. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/preflight.ts', 'tests/browser/build-renderer.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    pool: 'forks',
  },
});
