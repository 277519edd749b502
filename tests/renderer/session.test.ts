import { ORPCError } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import { getPace, getPercent, type Progress } from '../../renderer/import/progress.ts';
import { ImportSession } from '../../renderer/import/session.ts';
import { HandOverError, type Host, toFailure } from '../../renderer/lib/client.ts';
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
  owner: null,
  generatedAt: null,
  format: 'json',
  parts: [],
  kinds: [],
  absent: [],
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
  const client = { imports: imports as Imports } as Host['client'];
  const host: Partial<Host> = { client, chooseFiles };
  return host as Host;
}

const zip = () => [new File(['x'], 'facebook-ada.zip')];

describe('an import session', () => {
  it('leads from files to what they hold to the finished import, and tells once that the ledger changed', async () => {
    let changes = 0;
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
    const session = new ImportSession(createHost(imports), () => {
      changes += 1;
    });
    await session.chooseFiles(zip());
    expect(session.state()).toEqual({ step: 'ready', handles: ['h1'], preview });
    await session.start();
    expect(session.state()).toEqual({ step: 'done', importId: 4, alreadyImported: false });
    expect(changes).toBe(1);
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
    let changes = 0;
    const imports = {
      sample: async () => stream({ type: 'progress', progress }, refused('CANCELLED', 'Stopped.')),
    };
    const session = new ImportSession(createHost(imports), () => {
      changes += 1;
    });
    await session.startSample();
    expect(session.state()).toEqual({ step: 'cancelled' });
    expect(changes).toBe(0);
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
    const chosen = session.chooseFiles(zip());
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

describe('import progress', () => {
  it('goes by bytes, and by documents where there are no bytes', () => {
    expect(getPercent(progress)).toBe(25);
    expect(getPercent({ ...progress, bytes: 0 })).toBe(50);
    expect(getPercent(null)).toBe(0);
    expect(getPercent({ ...progress, phase: 'writing' })).toBe(100);
  });

  it('tells a rate and the time left once they are more than a guess', () => {
    expect(getPace(progress)).toEqual({ rate: 125, left: 6 });
    expect(getPace({ ...progress, elapsedMs: 300 })).toBeNull();
    expect(getPace({ ...progress, bytesDone: 0 })).toBeNull();
    expect(getPace({ ...progress, phase: 'listing' })).toBeNull();
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
