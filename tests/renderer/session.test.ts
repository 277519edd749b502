import { ORPCError } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import { getPercent, PaceMeter, type Progress } from '../../renderer/import/progress.ts';
import { ImportSession } from '../../renderer/import/session.ts';
import { type Host, toFailure } from '../../renderer/lib/client.ts';
import { HandOverError } from '../../renderer/lib/hand-over.ts';
import type { News } from '../../renderer/lib/tabs.ts';
import type { ImportEvent, Preview } from '../../src/engine/contract/import-views.ts';

const progress: Progress = {
  phase: 'reading',
  documents: 10,
  documentsDone: 5,
  bytes: 1000,
  bytesDone: 250,
  messages: 3,
  current: null,
  elapsedMs: 2000,
};
const preview: Preview = {
  exports: [],
  parts: [],
  notices: [],
  known: null,
  people: [],
};
const done: ImportEvent = { type: 'done', importId: 4, alreadyImported: false };
const refused = (code: string, text: string) =>
  new ORPCError(code, { status: 422, data: { sentence: text } });

type Imports = Host['client']['imports'];
async function* stream(...events: (ImportEvent | Error)[]): AsyncGenerator<ImportEvent> {
  for (const event of events) {
    if (event instanceof Error) throw event;
    yield event;
  }
}

/** A session of which only what a test names can be called, what it tells other tabs, and the copies that it discards. */
function createSession(imports: object = {}, chooseFiles: Host['chooseFiles'] = async () => ['h1', 'h2']) {
  const news: News[] = [];
  const discarded: string[] = [];
  const discard = async ({ handles }: { handles: string[] }) => {
    discarded.push(...handles);
    return { discarded: handles.length };
  };
  const named = { discard, preview: async () => preview, ...imports } as Partial<Imports> as Imports;
  const host: Partial<Host> = { client: { imports: named } as Host['client'], chooseFiles };
  return { session: new ImportSession(host as Host, (each) => news.push(each)), news, discarded };
}

const refuse = (error: Error) => async () => {
  throw error;
};
const running: ImportEvent = { type: 'progress', progress };
const zip = () => [{ name: 'facebook-ada.zip', file: new File(['x'], 'facebook-ada.zip'), list: null }];

describe('an import session', () => {
  it('goes from files to their content to the finished import, and notifies other tabs of both', async () => {
    const asked: unknown[] = [];
    const { session, news } = createSession({
      preview: async (input: unknown) => {
        asked.push(input);
        return preview;
      },
      start: async (input: unknown) => {
        asked.push(input);
        return stream(running, done);
      },
    });
    const handles = ['h1', 'h2'];
    await session.give(zip());
    expect(session.state()).toEqual({ step: 'ready', handles, preview });
    await session.start();
    expect(session.state()).toEqual({ step: 'done', importId: 4, alreadyImported: false });
    expect(news).toEqual(['importing', 'changed']);
    expect(asked).toEqual([{ handles }, { handles, person: null, keep: false }]);
  });

  it('shows the sentence of the engine when an export is refused, and can start again', async () => {
    const sentence = 'This ZIP holds no Facebook export.';
    const { session } = createSession({ preview: refuse(refused('REFUSED', sentence)) });
    await session.chooseHandles(['h1']);
    expect(session.state()).toMatchObject({ step: 'failed', failure: { sentence } });
    session.reset();
    expect(session.state()).toEqual({ step: 'choose' });
  });

  it('ends as cancelled when the engine stopped, and changes nothing', async () => {
    const { session, news } = createSession({
      sample: async () => stream(running, refused('CANCELLED', 'Stopped.')),
    });
    await session.startSample();
    expect(session.state()).toEqual({ step: 'cancelled' });
    expect(news).not.toContain('changed');
  });

  it('treats a stream that ends early as a failure', async () => {
    const { session } = createSession({ sample: async () => stream(running) });
    await session.startSample();
    expect(session.state()).toMatchObject({ step: 'failed', failure: { code: 'NO_ANSWER' } });
  });

  it('returns to the choice of files when the upload is stopped', async () => {
    const { session } = createSession(
      {},
      (_files, _report, signal) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('stopped')))),
    );
    const chosen = session.give(zip());
    expect(session.state().step).toBe('receiving');
    session.stopReceiving();
    await chosen;
    expect(session.state()).toEqual({ step: 'choose' });
  });

  it('runs one import at a time', async () => {
    const { session, news } = createSession({ sample: async () => stream(done) });
    await Promise.all([session.startSample(), session.startSample()]);
    expect(news).toEqual(['importing', 'changed']);
  });
});

describe('copies of dropped files', () => {
  it('are removed when other files are chosen instead', async () => {
    const { session, discarded } = createSession();
    await session.give(zip());
    session.reset();
    expect([session.state(), discarded]).toEqual([{ step: 'choose' }, ['h1', 'h2']]);
  });

  it('are removed after an import that failed or was cancelled, and not twice', async () => {
    const { session, discarded } = createSession({
      start: async () => stream(refused('CANCELLED', 'Stopped.')),
    });
    await session.give(zip());
    await session.start();
    expect([session.state().step, discarded]).toEqual(['cancelled', []]);
    session.leave();
    session.leave();
    expect([session.state(), discarded]).toEqual([{ step: 'choose' }, ['h1', 'h2']]);
  });

  it('are left to the engine after an import', async () => {
    const { session, discarded } = createSession({ start: async () => stream(done) });
    await session.give(zip());
    await session.start();
    session.leave();
    expect([session.state(), discarded]).toEqual([{ step: 'choose' }, []]);
  });

  it('are removed at once when the export was imported before', async () => {
    const { session, discarded } = createSession({ preview: async () => ({ ...preview, known: 7 }) });
    await session.give(zip());
    expect(session.state()).toEqual({ step: 'done', importId: 7, alreadyImported: true });
    expect(discarded).toEqual(['h1', 'h2']);
  });
});

describe('an import running elsewhere', () => {
  it('is found, followed to its end, and can be cancelled', async () => {
    const seen: string[] = [];
    const { session } = createSession({ follow: async () => stream(running, done) });
    session.subscribe(() => seen.push(session.state().step));
    await session.find();
    expect(seen).toEqual(['importing', 'importing', 'done']);
  });

  it.each([
    ['is not there', async () => stream()],
    ['is of no concern while the engine does not answer', refuse(new TypeError('Failed to fetch'))],
  ])('%s, so nothing changes', async (_, follow) => {
    const { session } = createSession({ follow });
    await session.find();
    expect(session.state()).toEqual({ step: 'choose' });
  });

  it('makes the chosen files wait, and keeps them', async () => {
    const { session } = createSession({ start: refuse(refused('BUSY', 'Another import is running.')) });
    await session.give(zip());
    await session.start();
    expect(session.state()).toEqual({ step: 'ready', handles: ['h1', 'h2'], preview, isWaiting: true });
  });

  it('is shown instead of a sample that cannot be started', async () => {
    const { session } = createSession({
      sample: refuse(refused('BUSY', 'Another import is running.')),
      follow: async () => stream(running, done),
    });
    await session.startSample();
    expect(session.state()).toMatchObject({ step: 'done', importId: 4 });
  });

  it('rejects files opened meanwhile, and says so', async () => {
    const steps: unknown[] = [];
    const { session } = createSession({ sample: async () => stream(running, done) });
    session.subscribe(() => steps.push(session.state()));
    const ended = session.startSample();
    await session.chooseHandles(['h9']);
    await ended;
    expect(steps).toContainEqual(expect.objectContaining({ step: 'importing', turnedAway: true }));
  });
});

describe('import progress', () => {
  it('is based on bytes, or on documents when there are no bytes', () => {
    expect(getPercent(progress)).toBe(25);
    expect(getPercent({ ...progress, bytes: 0 })).toBe(50);
    expect(getPercent(null)).toBe(0);
    expect(getPercent({ ...progress, phase: 'writing' })).toBe(100);
  });

  /** What is shown while an import of 1,000 kB goes at `speeds`, in kB per second, one for each second. */
  const watch = (speeds: readonly number[]) => {
    const meter = new PaceMeter();
    let bytesDone = 0;
    return [0, ...speeds].map((speed, second) => {
      bytesDone += speed * 1000;
      const pace = meter.take({ ...progress, bytes: 1_000_000, bytesDone, elapsedMs: second * 1000 });
      return pace?.left ?? null;
    });
  };
  const steady = Array.from({ length: 20 }, () => 50);

  it('shows a rate once it is reliable, and none while nothing is read', () => {
    const meter = new PaceMeter();
    expect(meter.take({ ...progress, bytesDone: 0, elapsedMs: 0 })).toBeNull();
    expect(meter.take({ ...progress, bytesDone: 100, elapsedMs: 1000 })).toBeNull();
    expect(meter.take({ ...progress, bytesDone: 250, elapsedMs: 2000 })).toEqual({ rate: 125, left: null });
    expect(meter.take({ ...progress, phase: 'writing', elapsedMs: 3000 })).toBeNull();
  });

  it('shows the remaining time after four seconds at one speed', () => {
    expect(watch(steady).slice(0, 6)).toEqual([null, null, null, null, 16, 15]);
  });

  it('shows none while the speed is changing, and one within a factor of two afterwards', () => {
    const speeds = [5, 5, 10, 20, 40, 40, 40, ...Array.from({ length: 21 }, () => 40)];
    const left = watch(speeds);
    expect(left.slice(0, 7)).toEqual(Array.from({ length: 7 }, () => null));
    for (const [second, seconds] of left.entries()) {
      const real = speeds.length - second;
      if (seconds !== null && real > 0) expect(seconds / real).toBeLessThanOrEqual(2);
      if (seconds !== null && real > 0) expect(seconds / real).toBeGreaterThanOrEqual(0.5);
    }
    expect(left.filter((seconds) => seconds !== null).length).toBeGreaterThan(10);
  });

  it('only ever counts down, even when the import slows down', () => {
    const left = watch([...steady.slice(0, 8), 30, 30, 30, 30, 30]).filter((seconds) => seconds !== null);
    expect(left.length).toBeGreaterThan(5);
    expect(left).toEqual(left.toSorted((a, b) => b - a));
  });
});

describe('the text of a failure', () => {
  it('is the engine’s sentence, with its code', () => {
    expect(toFailure(refused('NOT_FOUND', 'Nothing with this id.'))).toMatchObject({
      code: 'NOT_FOUND',
      sentence: 'Nothing with this id.',
    });
  });

  it('distinguishes a lost key, a silent engine and a refused file', () => {
    expect(toFailure(new ORPCError('FORBIDDEN', { status: 403 })).code).toBe('LOST_KEY');
    expect(toFailure(new TypeError('Failed to fetch')).code).toBe('NO_ANSWER');
    expect(toFailure(new HandOverError('The disk is full.')).sentence).toBe('The disk is full.');
  });

  it('never includes the text of an exception, which may quote the export', () => {
    expect(toFailure(new TypeError('Ada Example wrote')).details).toBe('TypeError');
  });
});
