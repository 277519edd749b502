import { readFileSync } from 'node:fs';
import type { DocumentBytes, DocumentOutcome } from '../../src/export/document-io.ts';
import { readDocument } from '../../src/export/read-document.ts';
import { recognise } from '../../src/export/recognise.ts';
import type { DocumentRef, ExportRecord, Problem } from '../../src/export/records.ts';
import type { Service } from '../../src/model/enumerations.ts';

const FIXTURES = new URL('../fixtures/json/', import.meta.url);

export type Reading = { outcome: DocumentOutcome; records: ExportRecord[]; problems: Problem[] };

/** Bytes as the archive gives them. `size` may be false, so that a small document is read like a large one. */
export function toBytes(
  content: string | Buffer,
  { size, chunk = 65_536 }: { readonly size?: number; readonly chunk?: number } = {},
): DocumentBytes {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return {
    size: size ?? bytes.length,
    whole: async () => bytes,
    chunks: async function* () {
      for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
    },
  };
}

export function toRef(path: string, service: Service = 'facebook'): DocumentRef {
  const found = recognise(path, service);
  if (!found) throw new Error(`the catalog does not know ${path}`);
  return { part: 0, path, ...found };
}

/** Reads bytes as the document that the catalog finds at `path`. */
export async function readAs(
  path: string,
  content: string | Buffer | DocumentBytes,
  service: Service = 'facebook',
): Promise<Reading> {
  const records: ExportRecord[] = [];
  const problems: Problem[] = [];
  const bytes = typeof content === 'string' || Buffer.isBuffer(content) ? toBytes(content) : content;
  const outcome = await readDocument(toRef(path, service), bytes, {
    records: (batch) => void records.push(...batch),
    problems: (batch) => void problems.push(...batch),
  });
  return { outcome, records, problems };
}

/** Reads a file of tests/fixtures/json: `era/path as inside the export`. */
export function readFixture(era: string, path: string): Promise<Reading> {
  return readAs(path, readFileSync(new URL(`${era}/${path}`, FIXTURES)));
}

export function fixtureText(era: string, path: string): string {
  return readFileSync(new URL(`${era}/${path}`, FIXTURES), 'utf8');
}

/** Whether JSON.parse takes the bytes: what every fast parser must agree with. */
export function isJson(json: Buffer): boolean {
  try {
    JSON.parse(json.toString('utf8'));
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
