import { requireNode } from '../scripts/require-node.mjs';

/** Vitest global setup: refuse a Node that better-sqlite3 would crash on. */
export function setup(): void {
  requireNode();
}
