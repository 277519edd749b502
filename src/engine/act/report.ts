import { generatePassphrase } from '../../report/encrypted/passphrase.ts';
import { defaultFileName, reportBytes, writeOptions } from '../../report/formats.ts';
import { type AccountsReport, listCovered, type Report } from '../../report/model.ts';
import type { ReportOrder, WrittenReport } from '../contract/report.ts';
import type { PreparedFiles } from './prepared-files.ts';

type ReportFileOptions = Pick<ReportOrder, 'format' | 'form' | 'encrypt' | 'passphrase'>;

/** Writes the report to a private file that the host hands over. Throws LedgerError and ReportFileError. */
export async function writeReport(
  files: PreparedFiles,
  report: Report | AccountsReport,
  { format, form, encrypt, passphrase }: ReportFileOptions,
): Promise<WrittenReport> {
  const generated = encrypt === 'generated' ? generatePassphrase() : null;
  const pieces = reportBytes(report, writeOptions(format, form, generated ?? passphrase));
  const file = await files.prepare(defaultFileName(format, encrypt !== 'none'), pieces);
  return { accounts: listCovered(report), file, passphrase: generated };
}
