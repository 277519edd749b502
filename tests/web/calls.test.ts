import { AsyncLocalStorage } from 'node:async_hooks';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { isDefinedError, ORPCError } from '@orpc/client';
import { describe, expect, it, onTestFinished } from 'vitest';
import { getWorkRoot } from '../../src/engine/act/work-dir.ts';
import type { ImportEvent } from '../../src/engine/contract/import-views.ts';
import { ReconnectingLink } from '../../src/engine/contract/reconnecting-link.ts';
import { sinkFor, writeSample } from '../../src/sample/write-sample.ts';
import { openPortTo } from '../../web/engine-port.ts';
import { safeName } from '../../web/upload.ts';
import { runs } from '../property-runs.ts';
import { SMALL } from '../sample/small.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { expectMode } from '../windows.ts';
import { ask, createClient, letIn, type Running, runHost, type Secrets, shareHost } from './harness.ts';

/** An export of which the import takes a moment. */
const LONG = { ...SMALL, messages: 15_000, threads: 120 };

const written = new Map<typeof SMALL, Promise<string>>();

async function writeZip(sizes: typeof SMALL): Promise<string> {
  const path = join(temporaryDir(), 'facebook-ada-2026-05-20-AbCdEfGh.zip');
  await writeSample(sizes, sinkFor(path, sizes));
  return path;
}

/** The same export for all tests, written once. */
function sampleZip(sizes = SMALL): Promise<string> {
  const path = written.get(sizes) ?? writeZip(sizes);
  written.set(sizes, path);
  return path;
}

async function upload(running: Running, secrets: Secrets, path: string): Promise<string> {
  const answer = await ask(
    running.host.port,
    `/upload?name=${encodeURIComponent(path.split('/').at(-1) ?? '')}`,
    {
      method: 'POST',
      headers: secrets,
      body: await readFile(path),
    },
  );
  expect(answer.status).toBe(200);
  return (JSON.parse(answer.body) as { handle: string }).handle;
}

async function drain(stream: AsyncIterable<ImportEvent>): Promise<ImportEvent[]> {
  const events: ImportEvent[] = [];
  for await (const event of stream) events.push(event);
  return events;
}

const thrownBy = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

const getShared = shareHost();

describe('a dropped file', () => {
  it('is imported by its handle, keeps its name and leaves no copy behind', async () => {
    const running = await runHost();
    const secrets = await letIn(running);
    const client = createClient(running, secrets);
    const handle = await upload(running, secrets, await sampleZip());
    const preview = await client.imports.preview({ handles: [handle] });
    expect(preview.parts.map(({ name }) => name)).toEqual(['facebook-ada-2026-05-20-AbCdEfGh.zip']);
    const events = await drain(await client.imports.start({ handles: [handle] }));
    expect(events.at(-1)).toEqual({ type: 'done', importId: 1, alreadyImported: false });
    expect(events[0]?.type).toBe('progress');
    expect(copiesIn(running)).toEqual([]);
    const [row] = await client.imports.list();
    expect(row).toMatchObject({ generatedAt: '2026-05-20T00:00:00Z', isSample: true });
  });

  it('is in a private folder until it is imported, and is removed with the host', async () => {
    const running = await runHost();
    const secrets = await letIn(running);
    await upload(running, secrets, await sampleZip());
    const [copy] = copiesIn(running);
    expect(copy).toBeDefined();
    expectMode(getWorkRoot(running.ledgerPath), 0o700);
    expectMode(copy ?? '', 0o600);
    await running.host.close();
    expect(existsSync(getWorkRoot(running.ledgerPath))).toBe(false);
  });

  it('that is not an export is refused with a sentence and creates no ledger', async () => {
    const { secrets, ...running } = getShared();
    const answer = await ask(running.host.port, '/upload?name=holiday.zip', {
      method: 'POST',
      headers: secrets,
      body: 'this is no ZIP',
    });
    const { handle } = JSON.parse(answer.body) as { handle: string };
    const error = await thrownBy(createClient(running, secrets).imports.preview({ handles: [handle] }));
    expect(error).toMatchObject({ code: 'REFUSED', defined: true, status: 422 });
    expect(existsSync(running.ledgerPath)).toBe(false);
  });

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['..\\..\\evil.zip', 'evil.zip'],
    ['.hidden', 'hidden'],
    ['facebook-ada (1).zip', 'facebook-ada (1).zip'],
    ['a\u0000b\u202e<c>.zip', 'a_b__c_.zip'],
    ['', 'export'],
    ['..', 'export'],
    [`${'n'.repeat(400)}.zip`, `${'n'.repeat(150)}.zip`],
  ])('named %j is stored as %j', (given, stored) => {
    expect(safeName(given)).toBe(stored);
  });
});

function copiesIn({ ledgerPath }: Running): string[] {
  const root = getWorkRoot(ledgerPath);
  if (!existsSync(root)) return [];
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

describe('calls through the host', () => {
  it('return declared errors with their sentences', async () => {
    const client = createClient(getShared(), getShared().secrets);
    const error = await thrownBy(client.overview({}));
    expect(error).toBeInstanceOf(ORPCError);
    expect(isDefinedError(error)).toBe(true);
    expect(error).toMatchObject({
      code: 'NO_IMPORT',
      data: { sentence: 'No export has been imported yet.' },
    });
  });

  it('are refused with wrong input before the engine does anything', async () => {
    const client = createClient(getShared(), getShared().secrets);
    const error = await thrownBy(client.companies.list({ limit: 100_000 }));
    expect(error).toMatchObject({ code: 'BAD_REQUEST' });
    expect(existsSync(getShared().ledgerPath)).toBe(false);
  });

  it('stream progress; an import can be cancelled after its stream was closed, and leaves the ledger unchanged', async () => {
    const running = await runHost();
    const secrets = await letIn(running);
    const client = createClient(running, secrets);
    const handle = await upload(running, secrets, await sampleZip(LONG));
    for await (const event of await client.imports.start({ handles: [handle] })) {
      if (event.type === 'progress' && event.progress.phase === 'reading') break;
    }
    // On a busy machine the import may have ended before it could be cancelled.
    const { cancelled } = await client.imports.cancel();
    expect(await client.imports.list()).toHaveLength(cancelled ? 0 : 1);
    const events = await drain(await client.imports.start({ handles: [handle] }));
    expect(events.at(-1)).toMatchObject({ type: 'done', alreadyImported: !cancelled });
  });

  it('can cancel from another window: the stream ends with CANCELLED and nothing is written', async () => {
    const running = await runHost();
    const secrets = await letIn(running);
    const [one, other] = [createClient(running, secrets), createClient(running, secrets)];
    const handle = await upload(running, secrets, await sampleZip(LONG));
    const stream = await one.imports.start({ handles: [handle] });
    const ended = thrownBy(drain(stream));
    expect(await thrownBy(other.imports.sample())).toMatchObject({ code: 'BUSY', defined: true });
    expect(await other.imports.cancel()).toEqual({ cancelled: true });
    expect(await ended).toMatchObject({ code: 'CANCELLED', defined: true });
    expect(await other.imports.list()).toEqual([]);
    expect(await other.imports.cancel()).toEqual({ cancelled: false });
  });
});

describe('the death of the engine', () => {
  const stopped = {
    code: 'LEDGER_TROUBLE',
    defined: true,
    data: { sentence: expect.stringContaining('stopped unexpectedly') },
  };

  it('ends a stream with a sentence, without writing, and the next call works', async () => {
    const running = await runHost();
    const secrets = await letIn(running);
    const client = createClient(running, secrets);
    const handle = await upload(running, secrets, await sampleZip(LONG));
    const stream = await client.imports.start({ handles: [handle] });
    const ended = thrownBy(drain(stream));
    running.host.engine.kill();
    expect(await ended).toMatchObject(stopped);
    expect(copiesIn(running)).toEqual([]);
    expect(await client.imports.list()).toEqual([]);
    const lost = await thrownBy(client.imports.preview({ handles: [handle] }));
    expect(lost).toMatchObject({
      code: 'REFUSED',
      data: { sentence: expect.stringContaining('Choose them again') },
    });
  });

  it('makes a pending call fail instead of waiting for ever', async () => {
    const running = await runHost();
    const calls = new ReconnectingLink(openPortTo(running.host.engine));
    const list = () => calls.call(['imports', 'list'], {}, { context: {} });
    await list();
    running.host.engine.kill();
    expect(await thrownBy(list())).toMatchObject({ code: 'LEDGER_TROUBLE' });
    expect(await list()).toEqual([]);
  });

  it('is reported in the language of the caller, not of whoever opened the port', async () => {
    const language = new AsyncLocalStorage<string>();
    const { port1, port2 } = new MessageChannel();
    onTestFinished(() => port2.close());
    const link = new ReconnectingLink((onLost) => {
      port1.on('close', () => onLost(() => language.getStore() ?? 'none'));
      port1.start();
      return port1;
    });
    const list = () => thrownBy(link.call(['imports', 'list'], {}, { context: {} }));
    const errors = ['en', 'de'].map((each) => language.run(each, list));
    port2.close();
    expect(await Promise.all(errors)).toMatchObject([{ message: 'en' }, { message: 'de' }]);
  });

  it.each([20, 0].slice(0, runs(1)))(
    '%i ms into a decision or a report leaves the ledger as before or after',
    async (ms) => {
      const running = await runHost();
      const secrets = await letIn(running);
      const client = createClient(running, secrets);
      const zip = await upload(running, secrets, await sampleZip());
      await drain(await client.imports.start({ handles: [zip] }));
      const [finding] = (await client.findings.list({})).rows;
      const decide = () => client.decisions.set({ findingId: finding?.id ?? '', decision: 'keep' });
      const killDuring = async (work: Promise<unknown>): Promise<boolean> => {
        const failed = thrownBy(work);
        await new Promise((resolve) => setTimeout(resolve, ms));
        running.host.engine.kill();
        const error = await failed;
        await expect.poll(() => running.host.engine.isRunning, { interval: 5 }).toBe(false);
        if (error !== null) expect(error).toMatchObject(stopped);
        return error === null;
      };
      const isDone = await killDuring(decide());
      const decided = await client.decisions.list({});
      // It may have been written when the answer was lost, but never the other way round.
      expect(decided.length).toBeGreaterThanOrEqual(isDone ? 1 : 0);
      await decide();
      expect(await client.decisions.list({})).toHaveLength(1);

      await killDuring(client.report.write({ format: 'html' }));
      expect(copiesIn(running)).toEqual([]);
      const { file } = await client.report.write({ format: 'html' });
      const saved = await ask(running.host.port, `/download/${file.handle}`, { headers: secrets });
      expect([saved.status, Buffer.byteLength(saved.body)]).toEqual([200, file.bytes]);
      expect(await client.imports.list()).toHaveLength(1);
    },
  );
});
