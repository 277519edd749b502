import type { ReportForm, ReportFormat } from '../model/enumerations.ts';
import { bundle, bundleFiles } from './bundle.ts';
import { chunked } from './chunks.ts';
import { csvAccounts, csvReport } from './csv-tables.ts';
import { type EncryptionOptions, encryptedFiles, encryptedPage } from './encrypted/page.ts';
import { htmlAccounts } from './html/accounts.ts';
import { htmlReport } from './html/report.ts';
import { jsonAccounts, jsonReport } from './json.ts';
import { type AccountsReport, isOverAccounts, type Report } from './model.ts';

/** `encryption` encrypts a page or a bundle, as the type says; the file is then a page that asks for the passphrase. */
export type WriteOptions =
  | { readonly format: 'html'; readonly form: ReportForm; readonly encryption?: EncryptionOptions }
  | { readonly format: 'bundle'; readonly encryption?: EncryptionOptions }
  | { readonly format: 'json' | 'csv' };

/** The options of a format. Callers must already have refused a passphrase for tables and data. */
export function writeOptions(
  format: ReportFormat,
  form: ReportForm,
  passphrase: string | null,
): WriteOptions {
  const encryption = passphrase === null ? {} : { encryption: { passphrase } };
  if (format === 'html') return { format, form, ...encryption };
  return format === 'bundle' ? { format, ...encryption } : { format };
}

/** A report as the bytes of a file, piece by piece. The same report gives the same bytes, except for the salt of an encrypted one. */
export async function* reportBytes(
  report: Report | AccountsReport,
  options: WriteOptions,
): AsyncGenerator<Uint8Array> {
  if ('encryption' in options && options.encryption) {
    const { encryption } = options;
    const page =
      options.format === 'html'
        ? encryptedPage(reportPage(report, options.form), encryption)
        : encryptedFiles(bundleFiles(report), encryption);
    for await (const piece of page) yield Buffer.from(piece, 'utf8');
  } else if (options.format === 'bundle') yield* bundle(report);
  else if (options.format === 'html') yield* chunked(reportPage(report, options.form));
  else yield* chunked(options.format === 'json' ? reportData(report) : reportTables(report));
}

/** The page, of one account or of several. */
export const reportPage = (report: Report | AccountsReport, form: ReportForm): Iterable<string> =>
  isOverAccounts(report) ? htmlAccounts(report, form) : htmlReport(report, form);

const reportData = (report: Report | AccountsReport): Iterable<string> =>
  isOverAccounts(report) ? jsonAccounts(report) : jsonReport(report);

const reportTables = (report: Report | AccountsReport): Iterable<string> =>
  isOverAccounts(report) ? csvAccounts(report) : csvReport(report);

/** A file name that identifies nobody. */
export function defaultFileName(format: ReportFormat, isEncrypted: boolean): string {
  if (isEncrypted)
    return format === 'bundle' ? 'sidedoor-evidence-locked.html' : 'sidedoor-report-locked.html';
  return format === 'bundle' ? 'sidedoor-report.zip' : `sidedoor-report.${format}`;
}
