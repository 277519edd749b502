import { createHash, type Hash } from 'node:crypto';
import { Readable } from 'node:stream';
import JSZip from 'jszip';
import { say } from '../words/say.ts';
import { chunked } from './chunks.ts';
import { CSV_TABLES, csvLines } from './csv-tables.ts';
import type { PackedFile } from './encrypted/pack-files.ts';
import { htmlReport } from './html/report.ts';
import { jsonReport } from './json.ts';
import type { Report } from './model.ts';

/** Every entry bears the same date, so that the same report gives the same bytes. ZIP knows no date before 1980. */
const FIXED_DATE = new Date(Date.UTC(1980, 0, 1));

/** The files of a bundle, before README and MANIFEST. Names are ours; nothing of the export is in them. */
function listFiles(report: Report): [name: string, text: () => Iterable<string>][] {
  return [
    ['report.html', () => htmlReport(report)],
    ['report.json', () => jsonReport(report)],
    ...CSV_TABLES.map((table): [string, () => Iterable<string>] => [
      `${table}.csv`,
      () => csvLines(report, table),
    ]),
    ['README.txt', () => [say('report.readme')]],
  ];
}

/**
 * The report in every form as one ZIP, with a MANIFEST of the SHA-256 of each file, of the parts of the export and of the
 * versions. Entries are written one after the other, each as it comes; the same report gives the same bytes.
 */
export async function* bundle(report: Report): AsyncGenerator<Uint8Array> {
  const zip = new JSZip();
  const options = { date: FIXED_DATE, createFolders: false };
  const files = listFiles(report).map(([name, text]) => ({ name, text, hash: createHash('sha256') }));
  const written: Promise<string>[] = files.map(({ name, text, hash }) => {
    const { promise, resolve } = Promise.withResolvers<string>();
    zip.file(name, Readable.from(hashed(text(), hash, resolve)), options);
    return promise;
  });
  // jszip writes entries in turn and waits for this one until the files before it are through.
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

/** The same files one by one, the report first, for a page that locks them. The bytes of each are to be read before the next. */
export function* bundleFiles(report: Report): Generator<PackedFile> {
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

function manifest({ head }: Report, files: readonly FileSum[]): string {
  const document = {
    schema: 'sidedoor.manifest/1',
    writtenBy: head.writtenBy,
    knowledge: head.knowledge,
    ledgerSchema: head.ledgerSchema,
    reportSchema: head.schema,
    redaction: head.redaction,
    export: { generatedAt: head.import.generatedAt, importedAt: head.import.importedAt },
    sources: head.import.parts,
    files,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
