import { stat } from 'node:fs/promises';
import { hashFile } from '../archive/hash-file.ts';
import { listImports, listParts } from '../ledger/reads/imports.ts';
import type { Engine } from './engine.ts';

/**
 * The import made from exactly these ZIPs, or null. Sizes are compared first, so that only probable matches are hashed. A
 * folder has no hash: only reading its documents shows whether it is known.
 */
export async function findKnownImport(
  engine: Engine,
  paths: readonly string[],
  signal?: AbortSignal,
): Promise<number | null> {
  if (!engine.hasImports()) return null;
  const files = await Promise.all(paths.map((path) => stat(path)));
  const sizes = toKey(files.map(({ size }) => size));
  const alike = listImports(engine.db)
    .map(({ id }) => ({ id, parts: listParts(engine.db, id) }))
    .filter(({ parts }) => toKey(parts.map(({ bytes }) => bytes)) === sizes);
  if (alike.length === 0 || !files.every((file) => file.isFile())) return null;
  const hashes = toKey(await Promise.all(paths.map((path) => hashFile(path, signal))));
  return alike.find(({ parts }) => toKey(parts.map(({ sha256 }) => sha256)) === hashes)?.id ?? null;
}

const toKey = (values: readonly (string | number | null)[]): string => values.map(String).toSorted().join();
