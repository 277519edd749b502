import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineClient } from '../../src/engine/contract/contract.ts';
import {
  type Recording,
  type RecordingNotes,
  SharedValues,
  toKey,
} from '../../src/engine/contract/recording.ts';
import { EngineContext } from '../../src/engine/engine-context.ts';
import { inProcessClient } from '../../src/engine/router/in-process.ts';
import type { SampleOptions } from '../../src/sample/options.ts';
import { zipSink } from '../../src/sample/sinks/zip-sink.ts';
import { writeSample } from '../../src/sample/write-sample.ts';
import { setWords } from '../../src/words/current.ts';
import { loadWords } from '../../src/words/languages.ts';
import { askEverything } from './ask.ts';

/** The day after the later export's: fixed, so that two builds are the same. */
const NOW = Date.UTC(2026, 1, 12, 9) / 1000;
const ACCOUNT: Partial<SampleOptions> = {
  messages: 3000,
  threads: 30,
  businesses: 60,
  events: 400,
  era: '2023',
  apps: 30,
  advertisers: 40,
};
const EXPORTS = [
  { name: 'facebook-ada-2024-02-11-SampleAa.zip', later: false },
  { name: 'facebook-ada-2026-02-11-SampleBb.zip', later: true },
] as const;

const NOTES: Omit<RecordingNotes, 'fullLetters'> = {
  readOnly: 'This is an invented account, and nothing in it can be changed.',
  lists:
    'This page has no program behind it: it sorts, and filters by one thing at a time. Sidedoor itself also searches.',
  letters:
    'This page has no program behind it: names and addresses cannot be filled in, and only the letters to the companies in the overview are here under every law and in every language.',
  notRecorded:
    'This page has no program behind it, and this view was not prepared. Sidedoor itself shows it.',
};

type Call = (input?: object) => Promise<unknown>;

/** Takes down every answer on its way. */
class Recorder {
  readonly answers: Record<string, unknown> = {};
  readonly #shared = new SharedValues();

  /** The client, with its answers taken down. */
  record(client: object, path: readonly string[] = []): EngineClient {
    const get = (_: object, name: string) => this.record(Reflect.get(client, name), [...path, name]);
    const apply = async (_: object, __: unknown, [input]: [object | undefined]) => {
      const answer = await (client as Call)(input);
      this.answers[toKey(path, input)] = this.#shared.pack(answer);
      return answer;
    };
    return new Proxy(() => undefined, { get, apply }) as unknown as EngineClient;
  }

  recording(newestId: number, fullLetters: readonly string[]): Recording {
    const notes = { ...NOTES, fullLetters };
    return { answers: this.answers, values: this.#shared.values, newestId, notes };
  }
}

/** Writes the invented account, imports its two exports and asks everything that the pages ask. */
export async function recordSample(): Promise<Recording> {
  setWords(await loadWords('en'));
  const dir = mkdtempSync(join(tmpdir(), 'sidedoor-site-'));
  const context = new EngineContext({ ledgerPath: join(dir, 'ledger.sqlite'), now: () => NOW });
  try {
    for (const { name, later } of EXPORTS) {
      const { files } = await writeSample({ ...ACCOUNT, later }, zipSink(join(dir, name)));
      await context.engine.importExport({ paths: files });
    }
    const client = inProcessClient(context);
    await client.settings.set({ language: 'en' });
    const recorder = new Recorder();
    const [newest, ...older] = (await client.imports.list()).map(({ id }) => id);
    const { named } = await client.answer({});
    await askEverything(recorder.record(client), [null, ...older]);
    return recorder.recording(
      newest ?? 0,
      named.companies.map(({ id }) => id),
    );
  } finally {
    await context.close();
    rmSync(dir, { recursive: true, force: true });
  }
}
