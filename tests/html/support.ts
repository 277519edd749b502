import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { HtmlContext } from '../../src/export/dialects/html/context.ts';
import { readHtml } from '../../src/export/dialects/html/read-html.ts';
import type { DocumentBytes, DocumentOutcome } from '../../src/export/document-io.ts';
import type { ExportRecord, Problem } from '../../src/export/records.ts';
import { toBytes, toRef } from '../export/reading.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'html');

/** What the head or foot of a page gives: whose it is and when it was made, or a line that may say so in an unknown language. */
const FRAME: ReadonlySet<ExportRecord['type']> = new Set(['owner', 'generated', 'stamp']);

export type Reading = DocumentOutcome & {
  /** All records but those of the frame. */
  readonly found: ExportRecord[];
  readonly frame: ExportRecord[];
  readonly trouble: Problem[];
};

/** The text of a fixture page, `<export>/<path in the export>`. */
export function fixture(name: string): string {
  return readFileSync(join(FIXTURES, name), 'utf8');
}

/** All fixture pages: the export they belong to, and their path in it. */
export function fixtures(): { set: string; path: string; name: string }[] {
  const files = readdirSync(FIXTURES, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return files
    .map((file) => relative(FIXTURES, join(file.parentPath, file.name)).split(sep).join('/'))
    .sort()
    .map((name) => ({
      name,
      set: name.slice(0, name.indexOf('/')),
      path: name.slice(name.indexOf('/') + 1),
    }));
}

/** Reads a page as if it were at `path`. */
export async function read(
  path: string,
  page: string | DocumentBytes,
  context?: HtmlContext,
): Promise<Reading> {
  const records: ExportRecord[] = [];
  const trouble: Problem[] = [];
  const sink = {
    records: (batch: ExportRecord[]) => void records.push(...batch),
    problems: (batch: Problem[]) => void trouble.push(...batch),
  };
  const bytes = typeof page === 'string' ? toBytes(page) : page;
  const outcome = await readHtml(toRef(path), bytes, sink, context);
  const ofFrame = ({ type }: ExportRecord): boolean => FRAME.has(type);
  return {
    ...outcome,
    found: records.filter((one) => !ofFrame(one)),
    frame: records.filter(ofFrame),
    trouble,
  };
}

/** Reads a fixture page at its own path. */
export function readFixture(name: string, context?: HtmlContext): Promise<Reading> {
  return read(name.slice(name.indexOf('/') + 1), fixture(name), context);
}

/** Epoch seconds of an ISO instant. */
export function at(iso: string): number {
  return Date.parse(iso) / 1000;
}
