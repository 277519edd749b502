import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Engine } from '../../src/engine/engine.ts';
import { auditJson } from '../../src/engine/read/audit.ts';
import { companyPage } from '../../src/engine/read/companies.ts';
import { connectionsJson } from '../../src/engine/read/connections.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { identifier, sql } from '../../src/ledger/sql.ts';
import { GENERATION_ERAS } from '../../src/sample/eras.ts';
import type { SampleOptions } from '../../src/sample/options.ts';
import { folderSink } from '../../src/sample/sinks/folder-sink.ts';
import { writeSample } from '../../src/sample/write-sample.ts';
import { memorySink } from '../sample/memory-sink.ts';
import { type JsonFile, parseJson, printJson } from './json-file.ts';
import type { Account, Loss } from './losses.ts';

const knowledge = loadKnowledge();

/** Writes the pages of an account. */
export async function writePages(
  folder: string,
  account: Account,
  sizes: Partial<SampleOptions>,
): Promise<void> {
  const { generation, locale } = account;
  await writeSample({ ...sizes, format: 'html', generation, locale }, folderSink(folder));
}

const written = new Map<string, Promise<readonly JsonFile[]>>();

/** The same account's JSON, document by document; it is the same in every language, and written once. */
export function writeJson(
  { generation }: Account,
  sizes: Partial<SampleOptions>,
): Promise<readonly JsonFile[]> {
  const key = JSON.stringify([generation, sizes]);
  const files = written.get(key) ?? writeJsonOnce(generation, sizes);
  written.set(key, files);
  return files;
}

async function writeJsonOnce(
  generation: Account['generation'],
  sizes: Partial<SampleOptions>,
): Promise<readonly JsonFile[]> {
  const sink = memorySink();
  const { documents } = await writeSample({ ...sizes, format: 'json', generation }, sink);
  return documents.flatMap(({ part, path, kind }) => {
    const bytes = sink.parts.get(part)?.get(path);
    return bytes === undefined || kind === 'noise'
      ? []
      : [{ path, kind, value: parseJson(bytes.toString('utf8')) }];
  });
}

/** The losses that strike an account. */
export function getLosses(all: readonly Loss[], { generation, locale }: Account): Loss[] {
  return all.filter(
    ({ generations, locales }) =>
      generations.includes(generation) && (locales === undefined || locales.includes(locale)),
  );
}

export function forgetAll(
  files: readonly JsonFile[],
  losses: readonly Loss[],
  account: Account,
): readonly JsonFile[] {
  return losses.reduce((poorer, loss) => loss.forget(poorer, account), files);
}

export function writeFiles(folder: string, files: readonly JsonFile[]): void {
  for (const { path, value } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), printJson(value));
  }
}

export function getAccount(generation: Account['generation'], locale: Account['locale']): Account {
  return { generation, locale, generatedAt: GENERATION_ERAS[generation].generatedAt };
}

/** Everything the audit says that does not name files, rows or parts of the export. */
export type Audited = ReturnType<typeof audited>;

export type AuditOptions = {
  /** Treat every time as printed without a zone, and the export's date as stated: what pages say and JSON does not. */
  readonly asIfPrinted?: { readonly generatedAt: number; readonly zones: boolean };
};

/** Imports folders as one export and audits them. */
export async function audit(folders: readonly string[], options: AuditOptions = {}): Promise<Audited> {
  const engine = new Engine({ ledgerPath: `${folders[0]}.sqlite`, knowledge });
  try {
    const { importId } = await engine.importExport({ paths: folders });
    if (options.asIfPrinted !== undefined) asIfPrinted(engine, options.asIfPrinted);
    return audited(engine, importId);
  } finally {
    engine.close();
  }
}

function asIfPrinted({ db }: Engine, { generatedAt, zones }: { generatedAt: number; zones: boolean }): void {
  db.run(sql`UPDATE import SET generated_at = ${generatedAt}, generated_basis = 'stated'`);
  if (zones) return;
  const tables = db.all<{ name: string }>(sql`
    SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
    WHERE m.type = 'table' AND c.name = 'basis'`);
  for (const { name } of tables) db.run(sql`UPDATE ${identifier(name)} SET basis = 'local'`);
}

function audited(engine: Engine, importId: number) {
  const opened = engine.openImport(importId);
  const { import: header, counts, findings, coverage } = auditJson(opened, false);
  const all = {
    offset: 0,
    limit: null,
    search: '',
    channel: null,
    sort: 'channels',
    descending: true,
  } as const;
  return {
    format: header.format,
    owner: header.owner,
    generatedAt: header.generatedAt,
    counts,
    documents: coverage.documents,
    days: getDays(engine),
    connections: sorted(connectionsJson(opened, { status: null, year: null, search: '' }).map(withoutPlaces)),
    companies: sorted(companyPage(opened, all).rows),
    findings: findings.map(({ evidence, ...finding }) => ({
      ...finding,
      evidence: sorted(evidenceByName(evidence)),
    })),
  };
}

type Evidence = { readonly what: string; readonly name: string };

/** Links are counted per document, and a thread's documents are cut otherwise in each form: here they are added up. */
function evidenceByName(evidence: readonly Evidence[]): Evidence[] {
  const links = new Map<string, number>();
  const others = evidence.filter(({ what, name }) => {
    const count = /^(\d+) links? in messages$/.exec(what)?.[1];
    if (count !== undefined) links.set(name, (links.get(name) ?? 0) + Number(count));
    return count === undefined;
  });
  const summed = [...links].map(([name, count]) => ({ what: `${count} links in messages`, name }));
  return [...others.map(({ what, name }) => ({ what, name })), ...summed];
}

function withoutPlaces<T extends { readonly evidence: unknown }>({ evidence: _, ...row }: T) {
  return row;
}

function sorted<T>(rows: readonly T[]): T[] {
  const keyed = rows.map((row) => [JSON.stringify(row), row] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, row]) => row);
}

/** Messages and system lines per thread's people, sender and day. */
function getDays({ db }: Engine): string[] {
  return db
    .all<{ line: string }>(sql`
      SELECT p.name || ' ' || m.day || ' ' || sum(m.messages) || ' ' || sum(m.system_lines) AS line
      FROM message_day m JOIN person p ON p.id = m.person_id GROUP BY p.name, m.day ORDER BY p.name, m.day`)
    .map(({ line }) => line);
}
