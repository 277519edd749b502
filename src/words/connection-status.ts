import type { ConnectionKind, ConnectionStatus } from '../model/enumerations.ts';
import { label } from './say.ts';

/** How the export lists an app: the status of its connection, or that it is blocked. */
export function connectionStatus(row: {
  readonly kind: ConnectionKind;
  readonly status: ConnectionStatus;
}): string {
  return row.kind === 'blocked' ? label('appKind', row.kind) : label('status', row.status);
}
