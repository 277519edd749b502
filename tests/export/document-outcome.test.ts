import { describe, expect, it } from 'vitest';
import { EntryUnreadableError } from '../../src/archive/types.ts';
import { MAX_PROBLEMS } from '../../src/export/limits.ts';
import { readDocument } from '../../src/export/read-document.ts';
import type { ExportRecord } from '../../src/export/records.ts';
import { words } from '../../src/words/current.ts';
import { message } from '../../src/words/message.ts';
import { fixtureText, readAs, toBytes, toRef } from './reading.ts';

const CONNECTED = 'apps_and_websites_off_of_facebook/connected_apps_and_websites.json';
const OFF_META = 'apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.json';

describe('a document', () => {
  it.each([
    ['[object Object]', 'unreadable'],
    ['{"installed_apps_v2": [{"name": "Netf', 'unreadable'],
    ['', 'unreadable'],
    ['{"installed_apps_v2": []}', 'empty'],
    ['[]', 'empty'],
    ['{}', 'empty'],
    ['{"something_else": [{"name": "Netflix"}]}', 'unrecognised'],
    ['{"something_else": []}', 'unrecognised'],
    ['[{"name": "Netflix"}]', 'unrecognised'],
    ['"Netflix"', 'unrecognised'],
    ['{"installed_apps_v2": [], "something_else": 1}', 'partial'],
  ])('with the content %s is %s, without any records', async (content, status) => {
    const { outcome, records, problems } = await readAs(CONNECTED, content);
    expect(outcome).toMatchObject({ status, records: 0, problems: problems.length });
    expect(records).toEqual([]);
    expect(problems.every(({ message }) => /^[A-Z].*\.$/.test(words().say(message)))).toBe(true);
  });

  it('with a million broken items does not fill the ledger with problems', async () => {
    const items = `[${'1,'.repeat(MAX_PROBLEMS + 99)}1]`;
    const { outcome, problems } = await readAs(CONNECTED, `{"installed_apps_v2":${items}}`);
    expect(outcome.problems).toBe(MAX_PROBLEMS + 100);
    expect(problems).toHaveLength(MAX_PROBLEMS + 1);
    expect(problems.at(-1)).toMatchObject({ code: 'further-problems' });
  });

  it('over 16 MB is read in chunks with the same result', async () => {
    const content = Buffer.from(fixtureText('2026-en', OFF_META));
    const small = await readAs(OFF_META, content);
    async function* chunks(): AsyncGenerator<Buffer> {
      for (let at = 0; at < content.length; at += 7) yield content.subarray(at, at + 7);
    }
    const whole = () => Promise.reject(new Error('a large document must not be read whole'));
    expect(await readAs(OFF_META, { size: 17 * 1024 * 1024, whole, chunks })).toEqual(small);
    expect(await readAs(OFF_META, toBytes(content))).toEqual(small);
  });

  it('waits for a slow sink between batches', async () => {
    const items = Array.from({ length: 1200 }, (_, at) => ({ name: `App ${at}` }));
    const sizes: number[] = [];
    let busy = false;
    const records = async (batch: readonly ExportRecord[]): Promise<void> => {
      expect(busy).toBe(false);
      busy = true;
      await new Promise((resolve) => setImmediate(resolve));
      sizes.push(batch.length);
      busy = false;
    };
    await readDocument(toRef(CONNECTED), toBytes(JSON.stringify({ installed_apps_v2: items })), {
      records,
      problems: () => undefined,
    });
    expect(sizes).toEqual([500, 500, 200]);
  });

  it('that cannot be read from the archive is unreadable, with the reason of the archive', async () => {
    const whole = () =>
      Promise.reject(
        new EntryUnreadableError('checksum-mismatch', message('problem.entry.checksum-mismatch')),
      );
    async function* chunks(): AsyncGenerator<Buffer> {
      yield await whole();
    }
    const { outcome, problems } = await readAs(CONNECTED, { size: 10, whole, chunks });
    expect(outcome.status).toBe('unreadable');
    expect(problems).toEqual([
      { code: 'checksum-mismatch', pointer: '', message: message('problem.entry.checksum-mismatch') },
    ]);
  });

  it('passes on a system failure', async () => {
    const whole = () => Promise.reject(new Error('disk gone'));
    async function* chunks(): AsyncGenerator<Buffer> {
      yield await whole();
    }
    await expect(readAs(CONNECTED, { size: 10, whole, chunks })).rejects.toThrow('disk gone');
  });

  it('over 16 MB that ends early is unreadable, even after records', async () => {
    async function* chunks(): AsyncGenerator<Buffer> {
      for (let at = 0; at < 40; at += 1) {
        const items = Array.from({ length: 400 }, () => '{"name":"Netflix"}').join();
        yield Buffer.from(at === 0 ? `{"installed_apps_v2":[${items}` : `,${items}`);
      }
    }
    const whole = () => Promise.reject(new Error('a large document must not be read whole'));
    const { outcome, records } = await readAs(CONNECTED, { size: 17 * 1024 * 1024, whole, chunks });
    expect(outcome.status).toBe('unreadable');
    expect(records.length).toBeGreaterThan(0);
  });
});
