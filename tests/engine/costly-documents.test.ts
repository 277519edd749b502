import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { Engine } from '../../src/engine/engine.ts';
import { sql } from '../../src/ledger/sql.ts';
import { buildZip, type ZipFileSpec } from '../archive/zip-builder.ts';
import { temporaryDir } from '../temporary-dir.ts';

const MB = 1024 * 1024;
const APPS = 'apps_and_websites_off_of_facebook';
const thread = (name: string): string => `your_facebook_activity/messages/inbox/${name}/message_1.json`;

/** Incompressible content keeps the whole below a ratio of 200:1, beyond which it would not be read at all. */
const noise = (bytes: number): string => randomBytes(bytes / 2).toString('hex');

const repeated = (before: string, unit: string, bytes: number, after: string): Buffer =>
  Buffer.concat([Buffer.from(before), Buffer.alloc(bytes, unit), Buffer.from(after)]);

const GOOD = {
  participants: [{ name: 'Ada Example' }, { name: 'Bo Sample' }],
  messages: [{ sender_name: 'Ada Example', timestamp_ms: 1_500_000_000_000, content: 'hi' }],
  title: 'Bo Sample',
};

const FILES: readonly ZipFileSpec[] = [
  { name: thread('bosample_1'), data: JSON.stringify(GOOD) },
  {
    name: `${APPS}/connected_apps_and_websites.json`,
    data: repeated(`{"noise":"${noise(600_000)}","installed_apps_v2":[{"a":[`, '{},', 60 * MB, '0]}]}'),
  },
  {
    name: `${APPS}/your_off-facebook_activity.json`,
    data: repeated('{"off_facebook_activity_v2":[{"name":"', 'x', 9 * MB, '"}]}'),
  },
  { name: thread('wide_1'), data: repeated('{"participants":[],"messages":[', '[],', 3 * 170_000, '0]}') },
  { name: thread('large_1'), data: '{}', size: 2n ** 64n - 1n, zip64: true },
  { name: thread('packed_1'), data: '{}', compressedSize: 2n ** 64n - 1n, zip64: true },
];

function writeZip(files: readonly ZipFileSpec[]): string {
  const dir = temporaryDir();
  const path = join(dir, 'facebook-ada-2026-05-20-AbCdEfGh.zip');
  writeFileSync(path, buildZip(files));
  return path;
}

it('a document that needs more memory than a thread may use ends the thread, and the others are read', async () => {
  const people = Array.from({ length: 90_000 }, (_, at) => ({
    sender_name: `${at} Example`,
    timestamp_ms: 1_300_000_000_000 + at * 400_000,
  }));
  const heavy = JSON.stringify({ participants: [], messages: people });
  const light = JSON.stringify(GOOD);
  const path = writeZip(
    [light, heavy, light, heavy, light].map((data, at) => ({ name: thread(`x_${at}`), data })),
  );
  const script = fileURLToPath(new URL('./read-in-small-heap.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, path]);
  const lost = 'unreadable,reader-failed';
  expect(JSON.parse(stdout)).toEqual(['read', lost, 'read', lost, 'read']);
});

it('documents made to exhaust memory fail alone, and the others are read', async () => {
  const path = writeZip(FILES);
  const ledgerPath = `${path}.sqlite`;
  expect(statSync(path).size).toBeLessThan(500_000);
  const engine = new Engine({ ledgerPath });
  onTestFinished(() => engine.close());
  await engine.importExport({ paths: [path] });
  const rows = engine.db.all<{ path: string; end: string }>(sql`
    SELECT path, status || ' ' || (SELECT group_concat(DISTINCT code) FROM problem WHERE document_id = document.id) AS end
    FROM document WHERE status <> 'read'`);
  expect(Object.fromEntries(rows.map(({ path, end }) => [path, end]))).toEqual({
    [`${APPS}/connected_apps_and_websites.json`]: 'unreadable unknown-shape,too-large',
    [`${APPS}/your_off-facebook_activity.json`]: 'unreadable too-large',
    [thread('wide_1')]: 'partial invalid-message,more-problems',
    [thread('large_1')]: 'unreadable size-limit',
    [thread('packed_1')]: 'unreadable size-mismatch',
  });
  expect(statSync(ledgerPath).size).toBeLessThan(2 * MB);
});
