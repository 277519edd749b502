import { DuckDBInstance } from '@duckdb/node-api';

type Value = string | number | boolean | null;
export type Row = Readonly<Record<string, Value>>;

/** The rows that DuckDB gives for a query, with whole numbers as numbers. */
export async function query(sql: string): Promise<Row[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const reader = await connection.runAndReadAll(sql);
    return reader.getRowObjectsJS().map((row) => Object.fromEntries(Object.entries(row).map(toPlain)));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

const toPlain = ([name, value]: [string, unknown]): [string, Value] => [
  name,
  typeof value === 'bigint' ? Number(value) : (value as Value),
];
