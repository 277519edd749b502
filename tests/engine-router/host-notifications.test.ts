import { describe, expect, it } from 'vitest';
import type { ImportEvent } from '../../src/engine/contract/import-views.ts';
import { ImportCancelledError } from '../../src/engine/errors.ts';
import type { ToHost } from '../../src/engine/router/host-messages.ts';
import { notifyHost, reportImport } from '../../src/engine/router/host-notifications.ts';
import { openDesk } from './harness.ts';

const progress = (bytes: number, bytesDone: number): ImportEvent => ({
  type: 'progress',
  progress: {
    phase: 'reading',
    documents: 2,
    documentsDone: 1,
    bytes,
    bytesDone,
    messages: 7,
    current: 'messages/inbox/ada_example_1/message_1.json',
    elapsedMs: 3,
  },
});
const DONE: ImportEvent = { type: 'done', importId: 1, alreadyImported: false };

async function* stream(events: readonly ImportEvent[], end?: Error): AsyncGenerator<ImportEvent> {
  yield* events;
  if (end) throw end;
}

async function watch(events: AsyncIterable<ImportEvent>): Promise<ToHost[]> {
  const notes: ToHost[] = [];
  await reportImport(events, (note) => notes.push(note));
  return notes;
}

describe('the notifications about an import', () => {
  it('give its progress and its end', async () => {
    expect(await watch(stream([progress(0, 0), progress(200, 50), progress(200, 300), DONE]))).toEqual([
      { type: 'import', state: 'running', fraction: null },
      { type: 'import', state: 'running', fraction: 0.25 },
      { type: 'import', state: 'running', fraction: 1 },
      { type: 'import', state: 'done' },
    ]);
  });

  it('never contain a name, a path or a count', async () => {
    const notes = await watch(stream([progress(200, 50), DONE]));
    expect(JSON.stringify(notes)).not.toMatch(/ada|message|7/);
  });

  it.each([
    ['cancelled', new ImportCancelledError()],
    ['failed', new Error('The disk is full.')],
  ] as const)('say that it was %s', async (state, error) => {
    expect((await watch(stream([progress(1, 0)], error))).at(-1)).toEqual({ type: 'import', state });
  });

  it('are sent by the import itself, even if no page follows it', async () => {
    const notes: ToHost[] = [];
    const onImport = (events: AsyncIterable<ImportEvent>) =>
      void reportImport(events, (note) => notes.push(note));
    const { client } = openDesk({ onImport });
    for await (const _ of await client.imports.sample()) break;
    await expect.poll(() => notes.at(-1), { timeout: 30_000 }).toEqual({ type: 'import', state: 'done' });
  });
});

describe('the notifications about other calls', () => {
  it('give the theme and the language that were set', async () => {
    const notes: ToHost[] = [];
    const settings = { showPossible: true, reportName: 'Ada', theme: 'dark', language: 'en' };
    await notifyHost((note) => notes.push(note))({ path: ['settings', 'set'], next: async () => settings });
    expect(notes).toEqual([{ type: 'settings', theme: 'dark', language: 'en' }]);
  });

  it('report only a successful erase', async () => {
    const notes: ToHost[] = [];
    const tell = notifyHost((note) => notes.push(note));
    const output = { rows: [] };
    expect(await tell({ path: ['findings', 'list'], next: async () => output })).toBe(output);
    await expect(tell({ path: ['erase'], next: () => Promise.reject(new Error('no')) })).rejects.toThrow(
      'no',
    );
    expect(notes).toEqual([]);
    await tell({ path: ['erase'], next: async () => ({ removed: [] }) });
    expect(notes).toEqual([{ type: 'erased' }]);
  });
});
