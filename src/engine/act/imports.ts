import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Removal, removeImport as removeFromLedger } from '../../ledger/remove-import.ts';
import { message } from '../../words/message.ts';
import type { ChosenFiles } from '../contract/import-views.ts';
import type { Engine } from '../engine.ts';
import type { EngineContext } from '../engine-context.ts';
import { NotFoundError } from '../errors.ts';
import type { ImportOrder } from './import-job.ts';
import { makeWorkDir, removeWorkDir } from './work-dir.ts';

/** Named as Facebook names a part, because the importer reads the export's date from it. */
const SAMPLE_NAME = 'facebook-sidedoor-sample-2026-05-20-SaMpLe01.zip';

/** The import of chosen parts. Copies made by a host are removed once they are in the ledger, unless `keep` is set. */
export function chosenParts(
  { selections }: EngineContext,
  { handles, person, keep }: ChosenFiles & { readonly keep: boolean },
): ImportOrder {
  const paths = selections.paths(handles);
  return {
    prepare: async () => paths,
    person,
    done: async () => {
      if (!keep) await selections.release(handles);
    },
  };
}

/** The import of a sample that is written for it and removed again, whatever the outcome. */
export function sampleImport({ engine }: EngineContext): ImportOrder {
  const dir = { path: null as string | null };
  return {
    prepare: async () => {
      dir.path = makeWorkDir(engine.ledgerPath);
      const path = join(dir.path, SAMPLE_NAME);
      // Most people ask for the sample once or never, so its code is only loaded then.
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
export function removeImport(engine: Engine, id: number): Removal {
  const result = engine.hasImports() ? removeFromLedger(engine.db, id) : null;
  if (!result?.removed) {
    throw new NotFoundError(
      message('error.unknown-import', { id }),
      message('error.unknown-import.terminal', { id }),
    );
  }
  engine.clearCache();
  return result;
}
