import { createHash } from 'node:crypto';
import { Encrypter } from 'age-encryption';
import JSZip from 'jszip';
import type { DonationFormat } from '../model/enumerations.ts';
import { words } from '../words/current.ts';
import { message } from '../words/message.ts';
import type { Cell } from './columns.ts';
import { type ConsentOptions, consentText } from './consent.ts';
import type { Donation, DonationTable } from './donation.ts';
import { CONSENT, MANIFEST, type Manifest } from './manifest.ts';
import { toParquetColumns, writeParquet } from './parquet.ts';
import { studyDigest } from './study.ts';
import { StudyError } from './study-error.ts';

export type DonationFileOptions = ConsentOptions & { readonly format: DonationFormat };

/** The file that a donor hands over, encrypted if the study has a recipient. Unencrypted, the same donation has the same bytes. */
export async function writeDonation(donation: Donation, options: DonationFileOptions): Promise<Uint8Array> {
  const bytes =
    options.format === 'port'
      ? Buffer.from(portJson(donation))
      : await writeZip(donation, options.format, options);
  return isSealed(donation, options) ? seal(bytes, donation.study.recipient ?? '') : bytes;
}

/** What the study extracts itself needs no encryption. */
export const isSealed = ({ study }: Donation, { isHeld }: ConsentOptions): boolean =>
  study.recipient !== undefined && !isHeld;

async function seal(bytes: Uint8Array, recipient: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  try {
    encrypter.addRecipient(recipient);
  } catch (error) {
    throw new StudyError(message('study.bad-recipient'), { cause: error });
  }
  return encrypter.encrypt(bytes);
}

const digest = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** Every entry has the same date. ZIP has none before 1980. */
const ENTRY = { date: new Date(Date.UTC(1980, 0, 1)), createFolders: false };

async function writeZip(
  donation: Donation,
  format: 'parquet' | 'json',
  options: ConsentOptions,
): Promise<Uint8Array> {
  const consent = consentText(donation, options);
  const files = donation.tables.map((each) => ({ each, bytes: tableBytes(each, format) }));
  const manifest: Manifest = {
    schema: 'sidedoor.donation/1',
    study: { id: donation.study.id, digest: studyDigest(donation.study) },
    donor: donation.donor,
    writtenBy: { app: 'Sidedoor', version: options.appVersion },
    facts: donation.facts,
    format,
    language: words().language,
    tables: files.map(({ each: { table, columns, rows, leftOut }, bytes }) => ({
      ...{ table, columns: [...columns], rows: rows.length, leftOut },
      file: `${table}.${format}`,
      sha256: digest(bytes),
    })),
    consent: digest(consent),
  };
  const zip = new JSZip();
  zip.file(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`, ENTRY);
  zip.file(CONSENT, consent, ENTRY);
  for (const { each, bytes } of files) zip.file(`${each.table}.${format}`, bytes, ENTRY);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' });
}

function tableBytes({ table, columns, rows }: DonationTable, format: 'parquet' | 'json'): Uint8Array {
  const cells = rows.map((row) => row.cells);
  if (format === 'parquet') return writeParquet(toParquetColumns(table, columns), cells);
  return Buffer.from(`${JSON.stringify(cells.map((each) => toObject(columns, each)))}\n`);
}

const toObject = <Value>(
  columns: readonly string[],
  cells: readonly Value[],
): Record<string, Value | undefined> => Object.fromEntries(columns.map((column, at) => [column, cells[at]]));

/**
 * What the page of a donation task on Port hands to Next when its participant agrees: for each table its rows, every cell as
 * text, and how many rows were deleted (eyra/feldspar, consent_table.tsx and data_submission_page.tsx).
 */
function portJson({ tables }: Donation): string {
  const toText = (cell: Cell): string => (cell === null ? '' : String(cell));
  const entries = tables.map(({ table, columns, rows, leftOut }) => [
    table,
    {
      data: rows.map(({ cells }) => toObject(columns, cells.map(toText))),
      metadata: { deletedRowCount: leftOut },
    },
  ]);
  return JSON.stringify(Object.fromEntries(entries));
}
