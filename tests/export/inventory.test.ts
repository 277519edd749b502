import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry, EntryProblem } from '../../src/archive/types.ts';
import { absentKinds, takeInventory } from '../../src/export/inventory.ts';
import { message } from '../../src/words/message.ts';
import { temporaryDir } from '../temporary-dir.ts';

const APPS = 'apps_and_websites_off_of_facebook';
const CONNECTED = `${APPS}/connected_apps_and_websites.json`;
const THREAD = 'messages/inbox/alexmuster_1/message_1.json';

function entry(part: number, path: string, content: number, over: Partial<Entry> = {}): Entry {
  return {
    ...{ part, path, rawName: path, source: `/exports/part-${part}.zip`, kind: 'zip' },
    ...{ size: 100 + content, compressedSize: 50, offset: 0, method: 8, crc32: content, encrypted: false },
    ...over,
  };
}

const summary = async (entries: readonly Entry[], problems: readonly EntryProblem[] = []) =>
  (await takeInventory({ entries, problems })).documents.map(({ ref, variants, verdict }) => [
    ref.part,
    ref.path,
    verdict?.status ?? variants.length,
  ]);

describe('the inventory', () => {
  it('reads a document found in two parts once', async () => {
    expect(await summary([entry(0, CONNECTED, 1), entry(1, CONNECTED, 1)])).toEqual([
      [0, CONNECTED, 1],
      [1, CONNECTED, 'duplicate'],
    ]);
  });

  it('reads both of two documents with one path and different content', async () => {
    expect(await summary([entry(0, CONNECTED, 1), entry(1, CONNECTED, 2)])).toEqual([
      [0, CONNECTED, 1],
      [1, CONNECTED, 1],
    ]);
  });

  it('reads different contents of one thread document together', async () => {
    const entries = [entry(0, THREAD, 1), entry(1, THREAD, 2), entry(2, THREAD, 1)];
    expect(await summary(entries)).toEqual([
      [0, THREAD, 2],
      [2, THREAD, 'duplicate'],
    ]);
  });

  it('gives the copy of a tree doubled inside one part a path of its own', async () => {
    const inner = entry(0, THREAD, 1, { rawName: `facebook-ada/facebook-ada/${THREAD}` });
    const outer = entry(0, THREAD, 1, { rawName: `facebook-ada/${THREAD}` });
    expect(await summary([inner, outer])).toEqual([
      [0, `facebook-ada/facebook-ada/${THREAD}`, 'duplicate'],
      [0, THREAD, 1],
    ]);
  });

  it('prefers JSON when a document exists in both formats', async () => {
    const html = CONNECTED.replace('.json', '.html');
    const other = 'ads_information/advertisers_using_your_activity_or_information.html';
    const inventory = await takeInventory({
      entries: [entry(0, html, 1), entry(0, CONNECTED, 2), entry(0, other, 3)],
      problems: [],
    });
    const verdicts = inventory.documents.map(({ ref, verdict }) => [ref.path, verdict?.status ?? null]);
    expect(verdicts).toEqual([
      [other, null],
      [html, 'duplicate'],
      [CONNECTED, null],
    ]);
    expect(inventory.format).toBe('mixed');
  });

  it('counts a copy once when its bytes are the same, and unites it when they differ', async () => {
    const copy = THREAD.replace('message_1', 'message_1 (1)');
    expect(await summary([entry(0, copy, 1), entry(0, THREAD, 1)])).toEqual([
      [0, copy, 'duplicate'],
      [0, THREAD, 1],
    ]);
    expect(await summary([entry(0, copy, 1), entry(0, THREAD, 2)])).toEqual([[0, THREAD, 2]]);
    const apps = CONNECTED.replace('.json', ' - Kopie.json');
    expect(await summary([entry(0, apps, 1), entry(0, CONNECTED, 2)])).toEqual([
      [0, apps, 1],
      [0, CONNECTED, 1],
    ]);
  });

  it('lists unreadable files that are not a known document, each under a path of its own', async () => {
    const problem: EntryProblem = {
      ...{ part: 0, path: 'caf\ufffd', code: 'not-readable' },
      message: message('problem.entry.lost-folder'),
    };
    const { lost } = await takeInventory({ entries: [], problems: [problem, problem] });
    expect(lost.map(({ path }) => path)).toEqual(['caf\ufffd', 'caf\ufffd (2)']);
  });

  it('prefers one JSON document of off-Meta activity to all its pages', async () => {
    const json = `${APPS}/your_activity_off_meta_technologies.json`;
    const page = `${APPS}/your_activity_off_meta_technologies/0.html`;
    expect(await summary([entry(0, page, 1), entry(0, json, 2)])).toEqual([
      [0, json, 1],
      [0, page, 'duplicate'],
    ]);
  });

  it('reads each business once when it has a numbered and a named page', async () => {
    const numbered = [0, 1].map((n) => `${APPS}/your_activity_off_meta_technologies/${n}.html`);
    const named = ['a', 'b'].map((n) => `${APPS}/你的_meta_技術站外動態/${n}_1020304_5060708_${n}.html`);
    const read = async (paths: readonly string[]) =>
      (await summary(paths.map((path, at) => entry(0, path, at))))
        .filter(([, , verdict]) => verdict !== 'duplicate')
        .map(([, path]) => path);
    expect(await read([...numbered, ...named])).toEqual(named);
    expect(await read([...numbered, ...named.slice(1)])).toEqual(numbered);
  });

  it('lists what could not be read from the archive as unreadable', async () => {
    const problem: EntryProblem = {
      ...{
        part: 0,
        path: CONNECTED,
        code: 'encrypted-entry',
        message: message('problem.entry.encrypted-entry'),
      },
    };
    const inventory = await takeInventory({ entries: [entry(0, CONNECTED, 1)], problems: [problem] });
    expect(inventory.documents.map(({ verdict, variants }) => [verdict, variants])).toEqual([
      [
        {
          status: 'unreadable',
          problems: [
            { code: 'encrypted-entry', pointer: '', message: message('problem.entry.encrypted-entry') },
          ],
        },
        [],
      ],
    ]);
  });

  it('keeps the same copies whatever the order of the parts', async () => {
    const paths = [
      CONNECTED,
      THREAD,
      THREAD.replace('_1.json', '_2.json'),
      CONNECTED.replace('.json', '.html'),
    ];
    const entries = fc.array(
      fc.record({ part: fc.nat(3), path: fc.constantFrom(...paths), content: fc.nat(2) }),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(entries, fc.infiniteStream(fc.nat()), async (drawn, keys) => {
        const unique = new Map(drawn.map((one) => [`${one.part} ${one.path}`, one]));
        const list = [...unique.values()].map(({ part, path, content }) => entry(part, path, content));
        const shuffled = list.map((one) => ({ one, key: keys.next().value })).sort((a, b) => a.key - b.key);
        const moved = shuffled.map(({ one }) => ({ ...one, part: 3 - one.part }));
        expect(await readSources(moved)).toEqual(await readSources(list));
      }),
    );
  });
});

async function readSources(entries: readonly Entry[]) {
  const { documents } = await takeInventory({ entries, problems: [] });
  const read = documents.map(({ ref, variants, verdict }) => [
    ref.path,
    variants.map(({ source }) => source),
    verdict?.status,
  ]);
  return read.map((one) => JSON.stringify(one)).sort();
}

describe('the inventory of a folder', () => {
  let dir = '';
  beforeEach(() => {
    dir = temporaryDir();
  });

  const file = (part: number, content: string): Entry => {
    const source = join(dir, `${part}.json`);
    writeFileSync(source, content);
    const size = content.length;
    return entry(part, CONNECTED, 0, {
      source,
      kind: 'folder',
      size,
      compressedSize: size,
      method: 0,
      crc32: null,
    });
  };

  it('compares documents without a checksum by their bytes', async () => {
    const entries = [file(0, '{"a":1}'), file(1, '{"a":1}'), file(2, '{"a":2}')];
    expect((await summary(entries)).map(([part, , verdict]) => [part, verdict])).toEqual([
      [0, 1],
      [1, 'duplicate'],
      [2, 1],
    ]);
  });
});

describe('absent kinds', () => {
  it('are those without a document, and a settings file is not an encrypted thread', () => {
    const documents = [
      { kind: 'thread', status: 'read' },
      { kind: 'connected-apps', status: 'unreadable' },
      { kind: 'e2ee-thread', status: 'unrecognised' },
    ] as const;
    expect(absentKinds(documents)).toEqual([
      ...[
        'off-meta-activity',
        'advertisers',
        'e2ee-thread',
        'instant-games',
        'app-posts',
        'granted-permissions',
      ],
    ]);
  });
});
