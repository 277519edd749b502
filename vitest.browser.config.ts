import { defineConfig } from 'vitest/config';

/* Journeys in real Chromium against the real host, three files at a time: much of a journey is waiting for the page. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    // Chromium is unpacked once for all runs, so before a run gets a folder of its own for temporary files.
    globalSetup: ['tests/browser/build-renderer.ts', 'tests/preflight.ts'],
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
