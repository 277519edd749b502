import { isLockable, type ReportFormat } from '../../model/enumerations.ts';
import { generatePassphrase } from '../../report/encrypted/passphrase.ts';
import { defaultFileName, reportBytes, type WriteOptions } from '../../report/formats.ts';
import type { Report } from '../../report/model.ts';
import type { WrittenReport } from '../contract/report.ts';
import type { PreparedFiles } from './prepared-files.ts';

export type ReportFileOptions = {
  readonly format: ReportFormat;
  readonly encrypt: 'none' | 'generated' | 'given';
  /** Of the user's own; null unless `encrypt` is `given`. */
  readonly passphrase: string | null;
};

/** Writes the report to a private file that the host hands over. Throws LedgerError and ReportFileError. */
export async function writeReport(
  files: PreparedFiles,
  report: Report,
  { format, encrypt, passphrase }: ReportFileOptions,
): Promise<WrittenReport> {
  const generated = encrypt === 'generated' ? generatePassphrase() : null;
  const pieces = reportBytes(report, writeOptions(format, generated ?? passphrase));
  const file = await files.prepare(defaultFileName(format, encrypt !== 'none'), pieces);
  return { file, passphrase: generated };
}

/** The contract has refused a passphrase for tables and data. */
const writeOptions = (format: ReportFormat, passphrase: string | null): WriteOptions =>
  isLockable(format) && passphrase !== null ? { format, encryption: { passphrase } } : { format };
