import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { removeImport } from '../../ledger/remove-import.ts';
import type { FoundExport, Preview } from '../contract/views.ts';
import type { Services } from '../engine-context.ts';
import { NotFoundError } from '../errors.ts';
import { findExports, offeredExports } from '../found-exports.ts';
import { previewExport } from '../preview.ts';
import { SAMPLE_PREFIX } from '../read/import-rows.ts';
import type { ImportOrder } from './import-job.ts';
import { makeWorkDir, removeWorkDir } from './work-dir.ts';

/** Named as Facebook names a part, because the importer reads the export's date from it. */
const SAMPLE_NAME = `${SAMPLE_PREFIX}-2026-05-20-SaMpLe01.zip`;

/** What was named at the start comes first, then what lies in Downloads. */
export async function foundExports(services: Services): Promise<FoundExport[]> {
  const { downloadsDir, offered, selections } = services;
  const named = await offeredExports(offered, selections);
  const lying = downloadsDir === null ? [] : await findExports(downloadsDir, selections);
  const known = new Set(named.flatMap(({ parts }) => parts.map(({ handle }) => handle)));
  return [...named, ...lying.filter(({ parts }) => !parts.some(({ handle }) => known.has(handle)))];
}

/** What the chosen parts hold. Throws UnknownHandleError and what previewExport throws. */
export function preview(
  services: Services,
  handles: readonly string[],
  signal?: AbortSignal,
): Promise<Preview> {
  const paths = services.selections.paths(handles);
  return services.reading(() => previewExport(paths, signal));
}

/** The import of chosen parts. Copies that a host made are removed once they are in the ledger. */
export function chosenParts({ selections }: Services, handles: readonly string[]): ImportOrder {
  const paths = selections.paths(handles);
  return { prepare: async () => paths, done: () => selections.release(handles) };
}

/** The import of a sample that is written for it and removed again, however the import ends. */
export function invented({ engine }: Services): ImportOrder {
  const dir = { path: null as string | null };
  return {
    prepare: async () => {
      dir.path = makeWorkDir(engine.ledgerPath);
      const path = join(dir.path, SAMPLE_NAME);
      // Most people ask for the sample once or never, so its room is only entered then.
      const { sinkFor, writeSample } = await import('../../sample/write-sample.ts');
      const { files } = await writeSample({}, sinkFor(path, {}));
      return files;
    },
    cleanUp: async () => {
      if (dir.path === null) return;
      await rm(dir.path, { recursive: true, force: true });
      removeWorkDir(engine.ledgerPath, dir.path);
    },
  };
}

/** Removes one import. Throws NotFoundError, and LedgerError while another import is being written. */
export function removeOne(services: Services, id: number): { removed: boolean } {
  const { engine } = services;
  const removed = engine.hasImports() && removeImport(engine.db, id).removed;
  if (!removed) throw new NotFoundError(`Import ${id} is not in the ledger.`);
  services.forget();
  return { removed };
}
