import type { ChosenFiles, FoundExport, Preview } from '../contract/import-views.ts';
import type { EngineContext } from '../engine-context.ts';
import { findExports, offeredExports } from '../found-exports.ts';
import { findKnownImport } from '../known-import.ts';
import { previewExport } from '../preview.ts';

/** Paths named at the start come first, then those in Downloads. */
export async function foundExports(context: EngineContext): Promise<FoundExport[]> {
  const { downloadsDir, offered, selections } = context;
  const named = await offeredExports(offered, selections);
  const lying = downloadsDir === null ? [] : await findExports(downloadsDir, selections);
  const known = new Set(named.flatMap(({ parts }) => parts.map(({ handle }) => handle)));
  return [...named, ...lying.filter(({ parts }) => !parts.some(({ handle }) => known.has(handle)))];
}

/** What the chosen parts hold, and whether they are known. Throws UnknownHandleError and what previewExport throws. */
export function preview(
  context: EngineContext,
  { handles, person }: ChosenFiles,
  signal?: AbortSignal,
): Promise<Preview> {
  const paths = context.selections.paths(handles);
  return context.reading(async () => {
    const found = await previewExport({ paths, person, ...(signal ? { signal } : {}) });
    return { ...found, known: await findKnownImport(context.engine, paths, signal) };
  });
}
