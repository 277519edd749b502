import { defineConfig } from 'vitest/config';

/* Journeys in real Chromium against the real host, three files at a time: much of a journey is waiting for the page. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    globalSetup: ['tests/preflight.ts', 'tests/browser/build-renderer.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // What is waited for is an event of the page; how long it takes says how busy the machine is, not whether it is right.
    expect: { poll: { timeout: 30_000 } },
    maxWorkers: 3,
    pool: 'forks',
    // One worker loads the code and starts Chromium once for all its files.
    isolate: false,
  },
});
