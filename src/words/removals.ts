import type { ConnectionStatus, RemovalState } from '../model/enumerations.ts';
import { say } from './say.ts';

type Removal = { readonly state: RemovalState; readonly statuses: readonly ConnectionStatus[] };

/** What has become of an app that the user wants to remove. */
export function removalText({ state, statuses }: Removal): string {
  if (state !== 'still-connected') return say(`removal.${state}`);
  return statuses.includes('active') ? say('removal.still-connected') : say('removal.still-listed');
}
