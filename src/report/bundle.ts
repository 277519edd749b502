import { createHash, type Hash } from 'node:crypto';
import { Readable } from 'node:stream';
import JSZip from 'jszip';
import { say } from '../words/say.ts';
import { chunked } from './chunks.ts';
import { CSV_TABLES, csvAccounts, csvLines } from './csv-tables.ts';
import type { PackedFile } from './encrypted/pack-files.ts';
import { htmlAccounts } from './html/accounts.ts';
import { htmlReport } from './html/report.ts';
import { jsonAccounts, jsonReport } from './json.ts';
import { type AccountsReport, isOverAccounts, type Report } from './model.ts';
import type { ReportHead } from './schema.ts';

/** Every entry has the same date, so that the same report gives the same bytes. ZIP has no date before 1980. */
const FIXED_DATE = new Date(Date.UTC(1980, 0, 1));

type BundledFile = [name: string, text: () => Iterable<string>];

/** The files of a bundle, before the MANIFEST. The names are ours and contain nothing from the export. */
function listFiles(report: Report | AccountsReport): BundledFile[] {
  if (!isOverAccounts(report)) return [...reportFiles(report), ['README.txt', () => [say('report.readme')]]];
  const folders = report.reports.map((each) => ({ each, folder: each.head.import.service }));
  const readme = say('report.readmeAccounts', { folders: folders.map(({ folder }) => folder) });
  return [
    ['report.html', () => htmlAccounts(report)],
    ['report.json', () => jsonAccounts(report)],
    ['report.csv', () => csvAccounts(report)],
    ...folders.flatMap(({ each, folder }) =>
      reportFiles(each).map(([name, text]): BundledFile => [`${folder}/${name}`, text]),
    ),
    ['README.txt', () => [`${readme}\n\n${say('report.readme')}`]],
  ];
}

const reportFiles = (report: Report): BundledFile[] => [
  ['report.html', () => htmlReport(report)],
  ['report.json', () => jsonReport(report)],
  ...CSV_TABLES.map((table): BundledFile => [`${table}.csv`, () => csvLines(report, table)]),
];

/**
 * The report in every form as one ZIP, with a MANIFEST of the SHA-256 of each file, of the parts of the export and of the
 * versions. Entries are written one after the other, each as it comes; the same report gives the same bytes.
 */
export async function* bundle(report: Report | AccountsReport): AsyncGenerator<Uint8Array> {
  const zip = new JSZip();
  const options = { date: FIXED_DATE, createFolders: false };
  const files = listFiles(report).map(([name, text]) => ({ name, text, hash: createHash('sha256') }));
  const written: Promise<string>[] = files.map(({ name, text, hash }) => {
    const { promise, resolve } = Promise.withResolvers<string>();
    zip.file(name, Readable.from(hashed(text(), hash, resolve)), options);
    return promise;
  });
  // jszip writes entries in turn and waits for this one until the files before it are finished.
  zip.file(
    'MANIFEST',
    Promise.all(written).then((sums) =>
      manifest(
        report,
        files.map(({ name }, index) => ({ name, sha256: sums[index] ?? '' })),
      ),
    ),
    options,
  );
  const stream = zip.generateNodeStream({
    streamFiles: true,
    compression: 'DEFLATE',
    compressionOptions: { level: 6 },
    platform: 'DOS',
  });
  // jszip's own kind of stream cannot be iterated.
  for await (const piece of new Readable().wrap(stream)) yield piece;
}

/** The same files one by one, the report first, for a page that encrypts them. Each file's bytes must be read before the next. */
export function* bundleFiles(report: Report | AccountsReport): Generator<PackedFile> {
  const sums: FileSum[] = [];
  for (const [name, text] of listFiles(report)) {
    const bytes = hashed(text(), createHash('sha256'), (sha256) => sums.push({ name, sha256 }));
    yield { name, bytes };
  }
  yield { name: 'MANIFEST', bytes: [Buffer.from(manifest(report, sums), 'utf8')] };
}

type FileSum = { readonly name: string; readonly sha256: string };

function* hashed(text: Iterable<string>, hash: Hash, done: (sum: string) => void): Generator<Uint8Array> {
  for (const bytes of chunked(text)) {
    hash.update(bytes);
    yield bytes;
  }
  done(hash.digest('hex'));
}

function manifest(report: Report | AccountsReport, files: readonly FileSum[]): string {
  const document = isOverAccounts(report)
    ? {
        schema: 'sidedoor.accounts-manifest/1',
        reportSchema: report.head.schema,
        accounts: report.reports.map(({ head }) => ({ service: head.import.service, ...restsOn(head) })),
        files,
      }
    : { schema: 'sidedoor.manifest/1', ...restsOn(report.head), files };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The versions and the parts of the export that a report rests on. */
const restsOn = (head: ReportHead) => ({
  writtenBy: head.writtenBy,
  knowledge: head.knowledge,
  ledgerSchema: head.ledgerSchema,
  reportSchema: head.schema,
  redaction: head.redaction,
  export: { generatedAt: head.import.generatedAt, importedAt: head.import.importedAt },
  sources: head.import.parts,
});
