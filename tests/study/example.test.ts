import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/ledger/sql.ts';
import { STUDY_TABLES } from '../../src/model/enumerations.ts';
import { addFiles, withNewCohort } from '../../src/study/cohort/journal.ts';
import { tableFile } from '../../src/study/cohort/layout.ts';
import { columnNames } from '../../src/study/columns.ts';
import { toParquetColumns, writeParquet } from '../../src/study/parquet.ts';
import { createLedger } from '../audit/ledger.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { query, type Row } from './duckdb.ts';
import { extractFrom, KNOWLEDGE, root, study } from './studies.ts';

const EXAMPLE = join(root, 'examples/study');
const dir = temporaryDir();
const read = (path: string): string => readFileSync(join(EXAMPLE, path), 'utf8');
const queries = globSync('queries/*.sql', { cwd: EXAMPLE });

/** Eleven donors; the last has only a company that is not named, and no dates. */
beforeAll(async () => {
  const asked = study();
  await withNewCohort(dir, async () => {
    for (let person = 1; person <= 11; person += 1) {
      const apps = person < 11 ? [{ name: 'Netflix', added: '2014-10-01' }] : [{ name: 'Club App' }];
      const db = createLedger(
        {
          ...{ apps, owner: 'Ada Example', documents: [{ kind: 'connected-apps' }] },
          businesses: [{ name: 'Spotify', events: 10 }],
          advertisers: [{ name: 'Acxiom', list: true }],
          messages: [{ thread: 'a', day: '2015-06-01', from: 'Ada Example', messages: 10 }],
        },
        KNOWLEDGE,
      );
      db.run(sql`UPDATE import SET fingerprint = ${`person ${person}`}`);
      const { donor, tables } = extractFrom(db, asked);
      const files = tables.map(({ table, columns, rows }) => {
        const bytes = writeParquet(
          toParquetColumns(table, columns),
          rows.map(({ cells }) => cells),
        );
        return [tableFile(table, { study: asked.id, donor }), bytes] as const;
      });
      await addFiles(dir, { study: asked.id, donor }, new Map(files));
    }
  });
});

const views = (): string => read('duckdb.sql').replaceAll("'cohort/", `'${dir}/`);
const run = (name: string): Promise<Row[]> => query(`${views()}\n${read(`queries/${name}.sql`)}`);

describe('the example queries', () => {
  it.each(queries.map((path) => path.slice('queries/'.length, -'.sql'.length)))(
    '%s runs on DuckDB',
    async (name) => {
      expect((await run(name)).length).toBeGreaterThan(0);
    },
  );

  it('count donors, and show no cell below ten', async () => {
    expect(await run('companies')).toEqual([
      { company: 'Netflix', named: true, donors: 10, still_active: 10 },
    ]);
    expect(await run('by-year')).toEqual([{ year: '2014', donors: 10, percent: 90.9 }]);
    expect(await run('exposure')).toEqual([
      { company: 'Netflix', grade: 'acknowledged', donors: 10, least: expect.any(Number), most: 100 },
    ]);
    expect(await run('events')).toEqual([
      { year: '2021', type: 'PAGE_VIEW', donors: 11, companies: 1, events: 110 },
    ]);
  });

  /** Names of functions that DuckDB and Spark both have, with the same meaning. */
  const SHARED = ['count', 'sum', 'round', 'substring', 'in', 'as', 'from'];
  it.each(queries)('%s uses only syntax that Spark supports too', (path) => {
    const text = read(path).replaceAll(/--.*$/gm, '').toLowerCase();
    const called = [...text.matchAll(/\b([a-z_]+)\s*\(/g)].map(([, name = '']) => name);
    expect([...new Set(called)].filter((name) => !SHARED.includes(name))).toEqual([]);
    expect(text).not.toMatch(/::|\bqualify\b|\bexclude\b|\bfilter\b|\[|"|\basof\b|\bpivot\b|group by all/);
  });

  it.each(['duckdb.sql', 'spark.sql'])('%s makes a view of every table', (file) => {
    const made = [...read(file).matchAll(/VIEW (\w+) .*cohort\/(\w+)/g)].map(([, view, folder]) => [
      view,
      folder,
    ]);
    expect(made).toEqual(STUDY_TABLES.map((table) => [table, table]));
  });
});

describe('docs/studies.md', () => {
  const page = readFileSync(join(root, 'docs/studies.md'), 'utf8');

  it('names every table with every column, and every query', () => {
    for (const table of STUDY_TABLES) {
      const line = page.split('\n').find((each) => each.startsWith(`| \`${table}\` |`)) ?? '';
      expect(
        columnNames(table).filter((column) => !line.includes(`\`${column}\``)),
        table,
      ).toEqual([]);
    }
    expect(queries.filter((path) => !page.includes(path))).toEqual([]);
  });
});
