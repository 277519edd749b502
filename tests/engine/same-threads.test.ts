import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Engine } from '../../src/engine/engine.ts';
import { auditJson } from '../../src/engine/read/audit.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { buildZip } from '../archive/zip-builder.ts';
import { getTemplate, madeCard, madePage } from '../html/made-pages.ts';
import { temporaryDir } from '../temporary-dir.ts';

const knowledge = loadKnowledge();
const HOUR = 3_600_000;
const START = Date.UTC(2020, 8, 13, 12, 26, 40);
const ROOT = 'your_facebook_activity/messages';

let dir: string;
let engine: Engine;
beforeEach(() => {
  dir = temporaryDir();
  engine = new Engine({ ledgerPath: join(dir, 'ledger.sqlite'), knowledge });
});
afterEach(() => engine.close());

type Chat = {
  readonly count: number;
  readonly other?: string;
  readonly title?: string;
  readonly from?: number;
};
type Form = 'json' | 'html';

/** Messages an hour apart, with a link in the first, the newest first. */
function senderTimes({ count, other = 'Bo Test', from = START }: Chat): [string, number, string][] {
  return Array.from({ length: count }, (_, at): [string, number, string] => [
    at % 2 === 0 ? 'Ada Example' : other,
    from + at * HOUR,
    at === 0 ? 'https://example.com/x' : 'x',
  ]).reverse();
}

function json(chat: Chat): string {
  const messages = senderTimes(chat).map(([sender_name, timestamp_ms, content]) => ({
    sender_name,
    timestamp_ms,
    content,
  }));
  const participants = [{ name: chat.other ?? 'Bo Test' }, { name: 'Ada Example' }];
  return JSON.stringify({ participants, messages, title: chat.title ?? chat.other ?? 'Bo Test' });
}

function html(chat: Chat): string {
  const date = (at: number): string =>
    new Date(at)
      .toLocaleString('en-US', { timeZone: 'UTC', dateStyle: 'medium', timeStyle: 'medium' })
      .replace(/\s(AM|PM)$/, (_all, half: string) => half.toLowerCase());
  const cards = senderTimes(chat).map(([sender, at, text]) =>
    madeCard(getTemplate('2024'), sender, text, date(at)),
  );
  return madePage('2024', chat.title ?? chat.other ?? 'Bo Test', ...cards);
}

const write = { json, html };

/** Imports parts that say neither whose nor of which date they are; each is thread folders with their chats. `page` is the number of their document. */
async function count(form: Form, ...parts: Readonly<Record<string, Chat & { readonly page?: number }>>[]) {
  const paths = parts.map((chats, at) => {
    const path = join(dir, `part${at}.zip`);
    const files = Object.entries(chats).map(([folder, chat]) => ({
      name: `${ROOT}/${folder}/message_${chat.page ?? 1}.${form}`,
      data: write[form](chat),
    }));
    writeFileSync(path, buildZip(files));
    return path;
  });
  const { importId } = await engine.importExport({ paths });
  const { threads, messages } = auditJson(engine.openImport(importId), false).counts;
  return [threads, messages];
}

const FORMS: readonly Form[] = ['json', 'html'];

describe.each(FORMS)('one thread in two parts, in %s', (form) => {
  it.each([
    ['letters, digits', 'inbox/botest_q7exampl3x', 'inbox/botest_10150123456789012'],
    ['capitals of 2018', 'inbox/BoTest_Zq7Lm2XcVw', 'inbox/botest_q7exampl3x'],
    ['two numbers', 'inbox/botest_1150456789012345', 'inbox/botest_10150123456789012'],
    ['digits only', 'inbox/1150456789012345', 'inbox/botest_q7exampl3x'],
    ['another stem', 'inbox/bojantest_q7exampl3x', 'inbox/botest_10150123456789012'],
    ['no id', 'inbox/botest', 'inbox/botest_10150123456789012'],
    ['archived since', 'inbox/botest_q7exampl3x', 'archived_threads/botest_10150123456789012'],
    ['one folder', 'inbox/botest_q7exampl3x', 'inbox/botest_q7exampl3x'],
  ])('has every message counted once: %s', async (_what, one, two) => {
    expect(await count(form, { [one]: { count: 4 } }, { [two]: { count: 6 } })).toEqual([1, 6]);
  });

  it('is matched by its last message when one part begins later', async () => {
    const later = { count: 50, from: START + 50 * HOUR };
    const all = { count: 100 };
    expect(await count(form, { 'inbox/bo_a1': later }, { 'inbox/bo_2': all })).toEqual([1, 100]);
  });

  it.each<[string, Chat]>([
    ['people', { count: 6, other: 'Cy Test' }],
    ['a title', { count: 6, title: 'Our trip' }],
    ['instants', { count: 6, from: START + 90_000_000 }],
  ])('is distinguished from another by %s', async (_what, other) => {
    expect(await count(form, { 'inbox/bo_a1': { count: 4 } }, { 'inbox/bo_2': other })).toEqual([2, 10]);
  });

  it('is never searched for within one part', async () => {
    const chats = {
      'e2ee_cutover/bo_1': { count: 4 },
      'inbox/bo_1': { count: 4 },
      'inbox/bo_2': { count: 4 },
    };
    expect(await count(form, chats, { 'inbox/cy_1': { count: 1, other: 'Cy Test' } })).toEqual([4, 13]);
  });

  it('is added up when each part has a different page of it', async () => {
    const older = { count: 4, page: 2 };
    const newer = { count: 6, from: START + 4 * HOUR };
    expect(await count(form, { 'inbox/bo_1': newer }, { 'inbox/bo_1': older })).toEqual([1, 10]);
  });

  it('is found in three parts', async () => {
    const chats = [4, 6, 5].map((messages, at) => ({ [`inbox/bo_${at}`]: { count: messages } }));
    expect(await count(form, ...chats)).toEqual([1, 6]);
  });
});
