import { defineConfig } from 'vitest/config';

/** What the unit tests cannot: the built app in Chromium over a real port, what is packaged, and Electron where there is one. */
export default defineConfig({
  test: {
    include: ['tests/desktop/{port,package,npm,electron}/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    // Chromium is unpacked once for all runs, so before a run gets a folder of its own for temporary files.
    globalSetup: ['tests/desktop/build-app.ts', 'tests/preflight.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } },
    pool: 'threads',
    // One after the other: the packager and Chromium would only take each other's processor.
    fileParallelism: false,
  },
});
