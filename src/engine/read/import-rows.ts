import type { ImportRow } from '../contract/views.ts';
import type { Services } from '../engine-context.ts';
import { importsJson } from './imports.ts';

/** What the name of a sample's part begins with; a real export never has it. */
export const SAMPLE_PREFIX = 'facebook-sidedoor-sample';

/** All imports, newest first; none, without creating a ledger, when nothing was imported. */
export function importRows({ engine }: Services): ImportRow[] {
  return importsJson(engine).map((row) => ({
    ...row,
    isSample: row.parts.some(({ name }) => name.startsWith(SAMPLE_PREFIX)),
  }));
}

/** One import. The id must have come from `services.importId`. */
export function importRow(services: Services, importId: number): ImportRow {
  return services.remember('import', importId, () => {
    const row = importRows(services).find(({ id }) => id === importId);
    if (!row) throw new TypeError(`Import ${importId} went away while it was being read.`);
    return row;
  });
}
