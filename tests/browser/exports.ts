import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import { Engine } from '../../src/engine/engine.ts';
import { SERVICES, type Service } from '../../src/model/enumerations.ts';
import type { SampleManifest } from '../../src/sample/expected-results.ts';
import type { SampleOptions } from '../../src/sample/options.ts';
import { zipSink } from '../../src/sample/sinks/zip-sink.ts';
import { writeSample } from '../../src/sample/write-sample.ts';

/** Small enough to be read quickly, large enough for every view to have rows. */
const SMALL: Partial<SampleOptions> = { messages: 1500, threads: 20, businesses: 80, events: 400 };

export const EXPORT_NAME = 'facebook-ada-2026-05-20-AbCdEfGh.zip';

/** Writes an invented export into a folder. */
export const exportIn = (
  dir: string,
  options: Partial<SampleOptions> = {},
  name = EXPORT_NAME,
): Promise<SampleManifest> => writeSample({ ...SMALL, ...options }, zipSink(join(dir, name)));

/** Imports parts into a ledger before any host looks at it. */
export async function importInto(ledgerPath: string, paths: readonly string[]): Promise<void> {
  const engine = new Engine({ ledgerPath });
  try {
    await engine.importExport({ paths });
  } finally {
    engine.close();
  }
}

/** Writes an invented export into a folder and imports it. */
export async function importSample(
  dir: string,
  ledgerPath: string,
  options: Partial<SampleOptions> = { e2ee: true, businesses: 130 },
): Promise<void> {
  await exportIn(dir, options);
  await importInto(ledgerPath, [join(dir, EXPORT_NAME)]);
}

const ACCOUNTS: Readonly<Record<Service, string>> = {
  facebook: EXPORT_NAME,
  instagram: 'instagram-ada.example-2026-05-20-BcDeFgHi.zip',
  x: 'twitter-2026-05-20-0123456789abcdef.zip',
};

/** Writes an export of each service into a folder and imports them. */
export async function importAccounts(dir: string, ledgerPath: string): Promise<void> {
  for (const service of SERVICES) await exportIn(dir, { service }, ACCOUNTS[service]);
  await importInto(
    ledgerPath,
    SERVICES.map((service) => join(dir, ACCOUNTS[service])),
  );
}

/** A copy of an export in which the documents with a matching path break off in the middle. Returns their paths. */
export async function breakDocuments(from: string, to: string, pattern: RegExp): Promise<string[]> {
  const zip = await JSZip.loadAsync(readFileSync(from));
  const broken = Object.keys(zip.files).filter((path) => pattern.test(path));
  for (const path of broken) {
    const text = (await zip.file(path)?.async('string')) ?? '';
    zip.file(path, text.slice(0, text.length / 2));
  }
  writeFileSync(to, await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }));
  return broken;
}

/** A ZIP that is no export. */
export async function otherZip(path: string): Promise<void> {
  const zip = new JSZip();
  zip.file('holiday/notes.txt', 'Nothing of Facebook is in here.');
  writeFileSync(path, await zip.generateAsync({ type: 'nodebuffer' }));
}

/** Unpacks an export, as a file manager does, with a picture and a document that is not read. */
export async function unpack(from: string, to: string): Promise<void> {
  const zip = await JSZip.loadAsync(readFileSync(from));
  zip.file('photos/cat.jpg', 'x');
  zip.file('comments_and_reactions/comments.json', '{}');
  for (const file of Object.values(zip.files).filter(({ dir }) => !dir)) {
    const path = join(to, file.name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await file.async('nodebuffer'));
  }
}
