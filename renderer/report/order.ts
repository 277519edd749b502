import { SHORTEST_PASSPHRASE } from '../../src/engine/contract/constants.ts';
import type { RedactionLevel, ReportFormat } from '../../src/engine/contract/report.ts';

export type Lock = 'generated' | 'given' | 'none';

/** What the user has chosen for a report so far. */
export type Order = {
  readonly format: ReportFormat;
  readonly redact: RedactionLevel;
  readonly lock: Lock;
  readonly passphrase: string;
  readonly again: string;
};

export const FIRST_ORDER: Order = {
  format: 'html',
  redact: 'none',
  lock: 'generated',
  passphrase: '',
  again: '',
};

/** Only a page can be locked, whatever was chosen before. */
export const lockOf = ({ format, lock }: Order): Lock => (format === 'html' ? lock : 'none');

/** What keeps the report from being written; null when nothing does. */
export function troubleOf(order: Order): 'too-short' | 'differ' | null {
  if (lockOf(order) !== 'given') return null;
  if (order.passphrase.trim().length < SHORTEST_PASSPHRASE) return 'too-short';
  return order.passphrase.trim() === order.again.trim() ? null : 'differ';
}

/** The order as the engine takes it. */
export function requestOf(order: Order) {
  const { format, redact, passphrase } = order;
  const encrypt = lockOf(order);
  return { format, redact, encrypt, passphrase: encrypt === 'given' ? passphrase : null };
}
