import { buildApp } from '../../scripts/build-desktop.ts';

/** Vitest global setup: the tests look at what is shipped, so it is built anew (about a second), and not for tests. */
export async function setup(): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  await buildApp();
  process.env.NODE_ENV = NODE_ENV;
}
