import type { ReportFormat } from '../model/enumerations.ts';
import { bundle, bundleFiles } from './bundle.ts';
import { chunked } from './chunks.ts';
import { csvReport } from './csv-tables.ts';
import { type EncryptionOptions, encryptedFiles, encryptedPage } from './encrypted/page.ts';
import { htmlReport } from './html/report.ts';
import { jsonReport } from './json.ts';
import type { Report } from './model.ts';

/** `encryption` encrypts a page or a bundle, as the type says; the file is then a page that asks for the passphrase. */
export type WriteOptions =
  | { readonly format: 'html' | 'bundle'; readonly encryption?: EncryptionOptions }
  | { readonly format: Exclude<ReportFormat, 'html' | 'bundle'> };

/** A report as the bytes of a file, piece by piece. Byte-stable but for the salt of an encrypted one. */
export async function* reportBytes(report: Report, options: WriteOptions): AsyncGenerator<Uint8Array> {
  if ('encryption' in options && options.encryption) {
    const { format, encryption } = options;
    const page =
      format === 'html'
        ? encryptedPage(htmlReport(report), encryption)
        : encryptedFiles(bundleFiles(report), encryption);
    for await (const piece of page) yield Buffer.from(piece, 'utf8');
  } else if (options.format === 'bundle') yield* bundle(report);
  else yield* chunked(TEXTS[options.format](report));
}

const TEXTS: Readonly<Record<Exclude<ReportFormat, 'bundle'>, (report: Report) => Iterable<string>>> = {
  html: htmlReport,
  json: jsonReport,
  csv: csvReport,
};

/** A name for the file that says nothing about anybody. */
export function defaultFileName(format: ReportFormat, isEncrypted: boolean): string {
  if (isEncrypted)
    return format === 'bundle' ? 'sidedoor-evidence-locked.html' : 'sidedoor-report-locked.html';
  return format === 'bundle' ? 'sidedoor-report.zip' : `sidedoor-report.${format}`;
}
