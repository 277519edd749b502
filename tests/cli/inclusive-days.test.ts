import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { AuditJson } from '../../src/engine/contract/audit-json.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { daysAfterWindows, findDays, lastDayInWords } from '../window-days.ts';
import { runCli } from './run-cli.ts';

/* One ledger, and every page of the terminal, the report and the letters: they all give the same last day of a window. */

const dir = temporaryDir();
const zip = join(dir, 'facebook-adaexample-2026-05-20-AbCdEfGh.zip');
let audit: AuditJson;
let after: string[];

/** Without tags and line breaks. */
async function read(...args: string[]): Promise<string> {
  const { out, err, code } = await runCli([...args, '--ledger', join(dir, 'ledger.sqlite')]);
  expect(code, err).toBe(0);
  return plain(out);
}
const plain = (page: string): string => page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

beforeAll(async () => {
  await runCli(['sample', '--out', zip, '--messages', '2000']);
  const run = await runCli(['audit', zip, '--json', '--ledger', join(dir, 'ledger.sqlite')]);
  audit = JSON.parse(run.out);
  const connections = await runCli(['connections', '--json', '--ledger', join(dir, 'ledger.sqlite')]);
  after = daysAfterWindows([audit, JSON.parse(connections.out)]);
});

const windowed = () => audit.findings.filter(({ window }) => lastDayInWords(window) !== null);

it('the export has last days that differ from the end of the half-open window', () => {
  expect(after).toContain('4 April 2018');
  expect(windowed().length).toBeGreaterThan(5);
});

it('the page of a finding shows its last day, never the day after', async () => {
  for (const { id, window, exposure } of windowed()) {
    const page = await read('finding', id, '--full');
    // A finding that counts no messages has a window in the JSON only.
    if (exposure) expect(page, id).toContain(lastDayInWords(window));
    expect(findDays(after, page), id).toEqual([]);
  }
});

it('the full audit, the exposure, the messages, the answer and the letter show the same last days', async () => {
  for (const args of [
    ['audit', zip, '--full'],
    ['answer'],
    ['exposure', 'netflix'],
    ['messages', '--finding', 'messaging-partner:netflix'],
    ['letter', 'netflix', '--law', 'gdpr'],
  ])
    expect(findDays(after, await read(...args)), args.join(' ')).toEqual([]);
  expect(await read('messages', '--finding', 'messaging-partner:netflix')).toContain('3 April 2018');
});

it('the report shows the same last days', async () => {
  const file = join(dir, 'report.html');
  await read('report', '--full', '--out', file, '--possible');
  const page = plain(readFileSync(file, 'utf8'));
  for (const { id, window, messagingScope } of windowed())
    if (messagingScope === 'inbox') expect(page, id).toContain(lastDayInWords(window));
  expect(findDays(after, page)).toEqual([]);
});
