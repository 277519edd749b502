import { ORPCError } from '@orpc/server';
import { describe, expect, it } from 'vitest';
import type { ImportEvent } from '../../src/engine/contract/import-views.ts';
import type { ToHost } from '../../src/engine/router/host-messages.ts';
import { notifyHost } from '../../src/engine/router/host-notifications.ts';

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

async function watch(path: readonly string[], output: unknown, leaveAfter = Number.POSITIVE_INFINITY) {
  const notes: ToHost[] = [];
  const answer = await notifyHost((note) => notes.push(note))({ path, next: async () => output });
  const events: ImportEvent[] = [];
  try {
    for await (const event of answer as AsyncIterable<ImportEvent>) {
      events.push(event);
      if (events.length >= leaveAfter) break;
    }
    return { notes, events, error: null };
  } catch (error) {
    return { notes, events, error };
  }
}

const getEnd = (notes: readonly ToHost[]): ToHost | undefined => notes.at(-1);

describe('what a host learns of an import', () => {
  it.each([
    ['imports', 'start'],
    ['imports', 'sample'],
  ])('is its fraction and its end (%s.%s)', async (...path) => {
    const events = [progress(0, 0), progress(200, 50), progress(200, 300), DONE];
    const watched = await watch(path, stream(events));
    expect(watched.events).toEqual(events);
    expect(watched.notes).toEqual([
      { type: 'import', state: 'running', fraction: null },
      { type: 'import', state: 'running', fraction: 0.25 },
      { type: 'import', state: 'running', fraction: 1 },
      { type: 'import', state: 'done' },
    ]);
  });

  it('never holds a name, a path or a count', async () => {
    const { notes } = await watch(['imports', 'start'], stream([progress(200, 50), DONE]));
    expect(JSON.stringify(notes)).not.toMatch(/ada|message|7/);
  });

  it('tells a cancelled one, an abandoned one and a failed one apart, and passes the error on', async () => {
    const cancelled = new ORPCError('CANCELLED', { status: 499 });
    const broken = new ORPCError('LEDGER_TROUBLE');
    const path = ['imports', 'start'];
    const one = await watch(path, stream([progress(1, 0)], cancelled));
    expect([getEnd(one.notes), one.error]).toEqual([{ type: 'import', state: 'cancelled' }, cancelled]);
    const two = await watch(path, stream([progress(1, 0)], broken));
    expect([getEnd(two.notes), two.error]).toEqual([{ type: 'import', state: 'failed' }, broken]);
    const three = await watch(path, stream([progress(1, 0), DONE]), 1);
    expect(getEnd(three.notes)).toEqual({ type: 'import', state: 'cancelled' });
  });
});

describe('what a host learns of other calls', () => {
  it('is the theme that was set', async () => {
    const notes: ToHost[] = [];
    const settings = { showPossible: true, reportName: 'Ada', theme: 'dark' };
    await notifyHost((note) => notes.push(note))({ path: ['settings', 'set'], next: async () => settings });
    expect(notes).toEqual([{ type: 'theme', theme: 'dark' }]);
  });

  it('is an erase that went well, and nothing else', async () => {
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
