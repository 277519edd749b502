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

/** A host of which only what a test names can be called. */
function createHost(imports: object, chooseFiles: Host['chooseFiles'] = async () => ['h1']): Host {
  const discard = async () => ({ discarded: 0 });
  const client = { imports: { discard, ...imports } as Partial<Imports> as Imports } as Host['client'];
  const host: Partial<Host> = { client, chooseFiles };
  return host as Host;
}

const zip = () => [{ name: 'facebook-ada.zip', file: new File(['x'], 'facebook-ada.zip'), list: null }];

describe('an import session', () => {
  it('leads from files to what they hold to the finished import, and tells other tabs of both', async () => {
    const news: News[] = [];
    const asked: unknown[] = [];
    const imports = {
      preview: async (input: unknown) => {
        asked.push(input);
        return preview;
      },
      start: async (input: unknown) => {
        asked.push(input);
        return stream({ type: 'progress', progress }, done);
      },
    };
    const session = new ImportSession(createHost(imports), (each) => news.push(each));
    await session.give(zip());
    expect(session.state()).toEqual({ step: 'ready', handles: ['h1'], preview });
    await session.start();
    expect(session.state()).toEqual({ step: 'done', importId: 4, alreadyImported: false });
    expect(news).toEqual(['importing', 'changed']);
    expect(asked).toEqual([{ handles: ['h1'] }, { handles: ['h1'], person: null, keep: false }]);
  });

  it('says in the engine’s own sentence why an export is refused, and can begin again', async () => {
    const imports = {
      preview: async () => {
        throw refused('REFUSED', 'This ZIP holds no Facebook export.');
      },
    };
    const session = new ImportSession(createHost(imports), () => undefined);
    await session.chooseHandles(['h1']);
    expect(session.state()).toMatchObject({
      step: 'failed',
      failure: { sentence: 'This ZIP holds no Facebook export.' },
    });
    session.reset();
    expect(session.state()).toEqual({ step: 'choose' });
  });

  it('ends as cancelled when the engine stopped, and changes nothing', async () => {
    const news: News[] = [];
    const imports = {
      sample: async () => stream({ type: 'progress', progress }, refused('CANCELLED', 'Stopped.')),
    };
    const session = new ImportSession(createHost(imports), (each) => news.push(each));
    await session.startSample();
    expect(session.state()).toEqual({ step: 'cancelled' });
    expect(news).not.toContain('changed');
  });

  it('takes a stream that breaks off for a failure, never for an import', async () => {
    const imports = { sample: async () => stream({ type: 'progress', progress }) };
    const session = new ImportSession(createHost(imports), () => undefined);
    await session.startSample();
    expect(session.state()).toMatchObject({ step: 'failed', failure: { code: 'NO_ANSWER' } });
  });

  it('goes back to choosing when handing over is stopped', async () => {
    const waits: Host['chooseFiles'] = (_files, _report, signal) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('stopped'))));
    const session = new ImportSession(createHost({}, waits), () => undefined);
    const chosen = session.give(zip());
    expect(session.state().step).toBe('receiving');
    session.stopReceiving();
    await chosen;
    expect(session.state()).toEqual({ step: 'choose' });
  });

  it('runs one import at a time', async () => {
    let started = 0;
    const imports = {
      sample: async () => {
        started += 1;
        return stream(done);
      },
    };
    const session = new ImportSession(createHost(imports), () => undefined);
    await Promise.all([session.startSample(), session.startSample()]);
    expect(started).toBe(1);
  });
});

describe('copies of what was dropped', () => {
  const dropped = (imports: object) => {
    const discarded: string[] = [];
    const discard = async ({ handles }: { handles: string[] }) => {
      discarded.push(...handles);
      return { discarded: handles.length };
    };
    const session = new ImportSession(
      createHost({ discard, preview: async () => preview, ...imports }, async () => ['h1', 'h2']),
      () => undefined,
    );
    return { session, discarded };
  };

  it('are removed when other files are chosen instead', async () => {
    const { session, discarded } = dropped({});
    await session.give(zip());
    session.reset();
    expect([session.state(), discarded]).toEqual([{ step: 'choose' }, ['h1', 'h2']]);
  });

  it('are removed after an import that failed or was cancelled, and not twice', async () => {
    const start = async () => stream(refused('CANCELLED', 'Stopped.'));
    const { session, discarded } = dropped({ start });
    await session.give(zip());
    await session.start();
    expect([session.state().step, discarded]).toEqual(['cancelled', []]);
    session.leave();
    session.leave();
    expect([session.state(), discarded]).toEqual([{ step: 'choose' }, ['h1', 'h2']]);
  });

  it('are left to the engine once they are imported', async () => {
    const { session, discarded } = dropped({ start: async () => stream(done) });
    await session.give(zip());
    await session.start();
    session.leave();
    expect([session.state(), discarded]).toEqual([{ step: 'choose' }, []]);
  });

  it('are removed at once when the export is known, which is not imported again', async () => {
    const { session, discarded } = dropped({ preview: async () => ({ ...preview, known: 7 }) });
    await session.give(zip());
    expect(session.state()).toEqual({ step: 'done', importId: 7, alreadyImported: true });
    expect(discarded).toEqual(['h1', 'h2']);
  });
});

describe('an import that runs elsewhere', () => {
  const running = (imports: object) => new ImportSession(createHost(imports), () => undefined);

  it('is found, followed to its end, and can be cancelled', async () => {
    const seen: string[] = [];
    const session = running({ follow: async () => stream({ type: 'progress', progress }, done) });
    session.subscribe(() => seen.push(session.state().step));
    await session.find();
    expect(seen).toEqual(['importing', 'importing', 'done']);
  });

  it('is not there, and nothing changes', async () => {
    const session = running({ follow: async () => stream() });
    await session.find();
    expect(session.state()).toEqual({ step: 'choose' });
  });

  it('is of no concern while the engine does not answer', async () => {
    const session = running({
      follow: async () => {
        throw new TypeError('Failed to fetch');
      },
    });
    await session.find();
    expect(session.state()).toEqual({ step: 'choose' });
  });

  it('makes what was chosen here wait, and keeps it', async () => {
    const start = async () => {
      throw new ORPCError('BUSY', { status: 409, data: { sentence: 'Another import is running.' } });
    };
    const session = running({ preview: async () => preview, start });
    await session.give(zip());
    await session.start();
    expect(session.state()).toEqual({ step: 'ready', handles: ['h1'], preview, isWaiting: true });
  });

  it('is shown instead of a sample that cannot be started', async () => {
    const sample = async () => {
      throw new ORPCError('BUSY', { status: 409 });
    };
    const session = running({ sample, follow: async () => stream({ type: 'progress', progress }, done) });
    await session.startSample();
    expect(session.state()).toMatchObject({ step: 'done', importId: 4 });
  });

  it('turns away files that are opened meanwhile, and says so', async () => {
    const steps: unknown[] = [];
    const session = running({ sample: async () => stream({ type: 'progress', progress }, done) });
    session.subscribe(() => steps.push(session.state()));
    const ended = session.startSample();
    await session.chooseHandles(['h9']);
    await ended;
    expect(steps).toContainEqual(expect.objectContaining({ step: 'importing', turnedAway: true }));
  });
});

describe('import progress', () => {
  it('goes by bytes, and by documents where there are no bytes', () => {
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

  it('gives a rate once it is more than a guess, and none while nothing is read', () => {
    const meter = new PaceMeter();
    expect(meter.take({ ...progress, bytesDone: 0, elapsedMs: 0 })).toBeNull();
    expect(meter.take({ ...progress, bytesDone: 100, elapsedMs: 1000 })).toBeNull();
    expect(meter.take({ ...progress, bytesDone: 250, elapsedMs: 2000 })).toEqual({ rate: 125, left: null });
    expect(meter.take({ ...progress, phase: 'writing', elapsedMs: 3000 })).toBeNull();
  });

  it('gives the time left after four seconds at one speed', () => {
    expect(watch(steady).slice(0, 6)).toEqual([null, null, null, null, 16, 15]);
  });

  it('gives none while the speed is still changing, and one within a factor of two afterwards', () => {
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

  it('only ever gives less, also when the import becomes slower', () => {
    const left = watch([...steady.slice(0, 8), 30, 30, 30, 30, 30]).filter((seconds) => seconds !== null);
    expect(left.length).toBeGreaterThan(5);
    expect(left).toEqual(left.toSorted((a, b) => b - a));
  });
});

describe('a failure in words', () => {
  it('keeps the engine’s sentence and its code', () => {
    expect(toFailure(refused('NOT_FOUND', 'Nothing with this id.'))).toMatchObject({
      code: 'NOT_FOUND',
      sentence: 'Nothing with this id.',
    });
  });

  it('tells a lost key, a silent engine and a refused file apart', () => {
    expect(toFailure(new ORPCError('FORBIDDEN', { status: 403 })).code).toBe('LOST_KEY');
    expect(toFailure(new TypeError('Failed to fetch')).code).toBe('NO_ANSWER');
    expect(toFailure(new HandOverError('The disk is full.')).sentence).toBe('The disk is full.');
  });

  it('shows nothing of an error’s own text, which may hold what was being read', () => {
    expect(toFailure(new TypeError('Ada Example wrote')).details).toBe('TypeError');
  });
});
