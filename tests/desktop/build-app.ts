import { buildApp } from '../../scripts/build-desktop.ts';

/** Vitest global setup: the tests look at what is shipped, so it is built anew (about a second). */
export async function setup(): Promise<void> {
  await buildApp();
}
