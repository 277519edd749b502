import type { ReportFormat } from '../model/enumerations.ts';
import { bundle } from './bundle.ts';
import { chunked } from './chunks.ts';
import { csvReport } from './csv-tables.ts';
import { type EncryptionOptions, encryptedPage } from './encrypted/page.ts';
import { htmlReport } from './html/report.ts';
import { jsonReport } from './json.ts';
import type { Report } from './model.ts';

/** `encryption` encrypts; only an HTML report can be encrypted, and the type says so. */
export type WriteOptions =
  | { readonly format: 'html'; readonly encryption?: EncryptionOptions }
  | { readonly format: Exclude<ReportFormat, 'html'> };

/** A report as the bytes of a file, piece by piece. Byte-stable but for the salt of an encrypted one. */
export async function* reportBytes(report: Report, options: WriteOptions): AsyncGenerator<Uint8Array> {
  if (options.format === 'html' && options.encryption) {
    for await (const piece of encryptedPage(htmlReport(report), options.encryption))
      yield Buffer.from(piece, 'utf8');
  } else if (options.format === 'bundle') yield* bundle(report);
  else yield* chunked(TEXTS[options.format](report));
}

const TEXTS: Readonly<Record<Exclude<ReportFormat, 'bundle'>, (report: Report) => Iterable<string>>> = {
  html: htmlReport,
  json: jsonReport,
  csv: csvReport,
};

/** A name for the file that says nothing about anybody. */
export const defaultFileName = (format: ReportFormat): string =>
  format === 'bundle' ? 'sidedoor-report.zip' : `sidedoor-report.${format}`;
