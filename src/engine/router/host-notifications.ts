import { ORPCError } from '@orpc/server';
import type { ImportEvent } from '../contract/import-views.ts';
import type { Settings } from '../contract/views.ts';
import type { ToHost } from './host-messages.ts';

/** A call of the contract as oRPC shows it to an interceptor. */
type Call = { readonly path: readonly string[]; readonly next: () => Promise<unknown> };
type Notify = (note: ToHost) => void;

const IMPORTS: readonly string[] = ['imports.start', 'imports.sample'];

/**
 * Tells the host of imports and of an erase, by looking at the calls as they pass: the contract needs no word for it and the
 * page cannot make a host believe in an import.
 */
export const notifyHost =
  (notify: Notify) =>
  async ({ path, next }: Call): Promise<unknown> => {
    const name = path.join('.');
    const output = await next();
    if (name === 'erase') notify({ type: 'erased' });
    if (name === 'settings.set') notify({ type: 'theme', theme: (output as Settings).theme });
    return IMPORTS.includes(name) ? watched(output as AsyncIterable<ImportEvent>, notify) : output;
  };

async function* watched(
  events: AsyncIterable<ImportEvent>,
  notify: Notify,
): AsyncGenerator<ImportEvent, void> {
  let ending: 'done' | 'cancelled' | 'failed' = 'cancelled';
  try {
    for await (const event of events) {
      if (event.type === 'done') ending = 'done';
      else notify({ type: 'import', state: 'running', fraction: getFraction(event) });
      yield event;
    }
  } catch (error) {
    // Left by its listener it is cancelled, too; then this is never reached.
    ending = error instanceof ORPCError && error.code === 'CANCELLED' ? 'cancelled' : 'failed';
    throw error;
  } finally {
    notify({ type: 'import', state: ending });
  }
}

function getFraction({ progress }: ImportEvent & { type: 'progress' }): number | null {
  return progress.bytes > 0 ? Math.min(1, progress.bytesDone / progress.bytes) : null;
}
