import type { ImportEvent } from '../contract/import-views.ts';
import type { Settings } from '../contract/views.ts';
import { ImportCancelledError } from '../errors.ts';
import type { ToHost } from './host-messages.ts';

/** A call of the contract in the form that oRPC passes to an interceptor. */
type Call = { readonly path: readonly string[]; readonly next: () => Promise<unknown> };
type Notify = (note: ToHost) => void;

/** Notifies the host of an erase and of new settings by watching the calls, so that the contract needs nothing for it. */
export const notifyHost =
  (notify: Notify) =>
  async ({ path, next }: Call): Promise<unknown> => {
    const name = path.join('.');
    const output = await next();
    if (name === 'erase') notify({ type: 'erased' });
    if (name === 'settings.set') {
      const { theme, language } = output as Settings;
      notify({ type: 'settings', theme, language });
    }
    return output;
  };

/** Notifies the host of an import, whoever started it and whether or not a page follows it. */
export async function reportImport(events: AsyncIterable<ImportEvent>, notify: Notify): Promise<void> {
  try {
    for await (const event of events) {
      if (event.type === 'progress')
        notify({ type: 'import', state: 'running', fraction: getFraction(event) });
    }
    notify({ type: 'import', state: 'done' });
  } catch (error) {
    // The reason for the failure is reported where the import was started.
    notify({ type: 'import', state: error instanceof ImportCancelledError ? 'cancelled' : 'failed' });
  }
}

function getFraction({ progress }: ImportEvent & { type: 'progress' }): number | null {
  return progress.bytes > 0 ? Math.min(1, progress.bytesDone / progress.bytes) : null;
}
