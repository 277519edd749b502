import { SHORTEST_PASSPHRASE } from '../../src/engine/contract/constants.ts';
import type { Encryption, RedactionLevel, ReportFormat } from '../../src/model/enumerations.ts';

/** What the user has chosen for a report so far. */
export type ReportOptions = {
  readonly format: ReportFormat;
  readonly redact: RedactionLevel;
  readonly lock: Encryption;
  readonly passphrase: string;
  readonly again: string;
};

export const DEFAULT_REPORT_OPTIONS: ReportOptions = {
  format: 'html',
  redact: 'none',
  lock: 'generated',
  passphrase: '',
  again: '',
};

/** Only a page can be locked, whatever was chosen before. */
export const effectiveLock = ({ format, lock }: ReportOptions): Encryption =>
  format === 'html' ? lock : 'none';

/** What keeps the report from being written; null when nothing does. */
export function validationError(options: ReportOptions): 'too-short' | 'differ' | null {
  if (effectiveLock(options) !== 'given') return null;
  if (options.passphrase.trim().length < SHORTEST_PASSPHRASE) return 'too-short';
  return options.passphrase.trim() === options.again.trim() ? null : 'differ';
}

/** The options as the engine takes them. */
export function toRequest(options: ReportOptions) {
  const { format, redact, passphrase } = options;
  const encrypt = effectiveLock(options);
  return { format, redact, encrypt, passphrase: encrypt === 'given' ? passphrase : null };
}
