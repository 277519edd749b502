import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineClient } from '../../src/engine/contract/contract.ts';
import { type Recording, toKey } from '../../src/engine/contract/recording.ts';
import { EngineContext } from '../../src/engine/engine-context.ts';
import { inProcessClient } from '../../src/engine/router/in-process.ts';
import {
  CHANNELS,
  COMPANY_SORTS,
  CONNECTION_KINDS,
  CONNECTION_SORTS,
  CONNECTION_STATUSES,
  DOCUMENT_STATUSES,
  INBOX_PHASES,
  LANGUAGES_OF_LAW,
  LETTER_ASKS,
  LETTER_LAWS,
  RANGE_ENDS,
  REDACTION_LEVELS,
  REPORT_FORMS,
  SENDER_SORTS,
  SEVERITIES,
  THREAD_SORTS,
} from '../../src/model/enumerations.ts';
import type { SampleOptions } from '../../src/sample/options.ts';
import { zipSink } from '../../src/sample/sinks/zip-sink.ts';
import { writeSample } from '../../src/sample/write-sample.ts';
import { setWords } from '../../src/words/current.ts';
import { loadWords } from '../../src/words/languages.ts';

/** The day after the later export's: fixed, so that two builds are the same. */
const NOW = Date.UTC(2028, 4, 21, 9) / 1000;
const ACCOUNT: Partial<SampleOptions> = {
  messages: 3000,
  threads: 30,
  businesses: 60,
  events: 400,
  apps: 30,
  advertisers: 40,
};
const EXPORTS = [
  { name: 'facebook-ada-2026-05-20-SampleAa.zip', later: false },
  { name: 'facebook-ada-2028-05-20-SampleBb.zip', later: true },
] as const;

/** Companies with a letter under every law and in every language; the others have the first one. */
const FULL_LETTERS: ReadonlySet<string> = new Set(['netflix', 'spotify']);

/** Rows per page of a list, and of "choose all". */
const [PAGE, LARGEST_PAGE] = [100, 500];
const BOTH = [false, true] as const;

const READ_ONLY =
  'This is an invented account, and nothing in it can be changed. Install Sidedoor to do this with your own export.';
const NOT_RECORDED =
  'This page shows an invented account without the program behind it, and this question was not answered in advance. Install Sidedoor to ask anything of your own export.';
const WRITES = [
  ...[
    'imports.preview',
    'imports.start',
    'imports.sample',
    'imports.remove',
    'decisions.set',
    'decisions.bulk',
  ],
  ...['decisions.undo', 'followUps.ics', 'report.write', 'share.svg', 'share.png', 'settings.set', 'erase'],
];

type Call = (input?: object) => Promise<unknown>;

/** Takes down every answer on its way; equal answers are kept once. */
class Recorder {
  readonly keys: Record<string, number> = {};
  readonly #places = new Map<string, number>();

  /** The client, with its answers taken down. */
  record(client: object, path: readonly string[] = []): EngineClient {
    const get = (_: object, name: string) => this.record(Reflect.get(client, name), [...path, name]);
    const apply = async (_: object, __: unknown, [input]: [object | undefined]) => {
      const answer = await (client as Call)(input);
      const text = JSON.stringify(answer);
      const place = this.#places.get(text) ?? this.#places.size;
      this.#places.set(text, place);
      this.keys[toKey(path, input)] = place;
      return answer;
    };
    return new Proxy(() => undefined, { get, apply }) as unknown as EngineClient;
  }

  recording(): Recording {
    const answers = [...this.#places.keys()].map((text): unknown => JSON.parse(text));
    const refused = Object.fromEntries(WRITES.map((path) => [path, READ_ONLY]));
    return { keys: this.keys, answers, refusals: { ...refused, other: NOT_RECORDED } };
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
    await walk(recorder.record(client));
    return recorder.recording();
  } finally {
    await context.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

async function walk(client: EngineClient): Promise<void> {
  await client.settings.get();
  await client.about();
  await client.imports.found();
  const ids = [null, ...(await client.imports.list()).map(({ id }) => id)];
  for (const from of ids)
    for (const to of ids) if (from !== to || from === null) await client.diff.get({ from, to });
  for (const importId of ids) await walkImport(client, { importId });
}

type Scope = { readonly importId: number | null };

async function walkImport(client: EngineClient, scope: Scope): Promise<void> {
  await client.overview(scope);
  await client.answer(scope);
  await client.headlines(scope);
  await client.timeline(scope);
  await client.decisions.queue(scope);
  await client.decisions.removals(scope);
  await client.followUps.list(scope);
  for (const redact of REDACTION_LEVELS)
    for (const form of REPORT_FORMS) await client.report.preview({ ...scope, redact, form });
  await walkCoverage(client, scope);
  await walkConnections(client, scope);
  await walkFindings(client, scope);
  await walkCompanies(client, scope);
  await walkMessages(client, scope);
}

async function walkCoverage(client: EngineClient, scope: Scope): Promise<void> {
  await client.coverage({ ...scope, limit: 1 });
  for (const status of [null, ...DOCUMENT_STATUSES]) {
    await client.coverage({ ...scope, status, limit: PAGE });
    await everyPage((page) => client.coverage({ ...scope, status, ...page }));
  }
}

async function everyPage(
  ask: (page: { offset: number; limit: number }) => Promise<{ total: number }>,
): Promise<void> {
  for (let offset = 0, total = 1; offset < total; offset += PAGE)
    ({ total } = await ask({ offset, limit: PAGE }));
}

async function walkConnections(client: EngineClient, scope: Scope): Promise<void> {
  const years = Array.from({ length: 25 }, (_, index) => ({ year: 2004 + index }));
  const filters = [
    {},
    ...CONNECTION_STATUSES.map((status) => ({ status })),
    ...CONNECTION_KINDS.map((kind) => ({ kind })),
    ...years,
    ...INBOX_PHASES.map((eraId) => ({ eraId })),
  ];
  for (const filter of filters) {
    await client.connections.list({ ...scope, ...filter, offset: 0, limit: LARGEST_PAGE });
    await everyPage((page) =>
      client.connections.list({ ...scope, ...filter, ...page, sort: 'name', descending: false }),
    );
  }
  for (const sort of CONNECTION_SORTS)
    for (const descending of BOTH)
      await everyPage((page) => client.connections.list({ ...scope, ...page, sort, descending }));
}

async function walkFindings(client: EngineClient, scope: Scope): Promise<void> {
  for (const severity of [null, ...SEVERITIES])
    for (const inboxOnly of BOTH) await client.findings.list({ ...scope, severity, inboxOnly });
  const { rows } = await client.findings.list({ ...scope, severity: null, inboxOnly: false });
  for (const { id } of rows) {
    await client.findings.get({ ...scope, id });
    await client.decisions.history({ ...scope, subjectId: id });
    await client.decisions.connections({ ...scope, findingId: id });
  }
}

async function walkCompanies(client: EngineClient, scope: Scope): Promise<void> {
  for (const channel of [null, ...CHANNELS])
    for (const sort of COMPANY_SORTS)
      for (const descending of BOTH)
        await everyPage((page) => client.companies.list({ ...scope, channel, ...page, sort, descending }));
  const { rows } = await client.companies.list({ ...scope, limit: LARGEST_PAGE });
  for (const { id } of rows) {
    await client.companies.get({ ...scope, id });
    const to = { ...scope, companyId: id };
    if (FULL_LETTERS.has(id)) await walkLetters(client, to);
    else await client.letters.make({ ...to, law: 'gdpr', language: 'en', ask: 'access' });
  }
}

async function walkLetters(client: EngineClient, to: Scope & { companyId: string }): Promise<void> {
  for (const law of LETTER_LAWS)
    for (const language of LANGUAGES_OF_LAW[law])
      for (const ask of LETTER_ASKS) await client.letters.make({ ...to, law, language, ask });
}

async function walkMessages(client: EngineClient, scope: Scope): Promise<void> {
  const { years } = await client.messages.get({ ...scope, end: 'most' });
  const threads = await client.messages.threads({ ...scope, end: 'most', limit: LARGEST_PAGE });
  const people = await client.messages.people({ ...scope, end: 'most', limit: LARGEST_PAGE });
  const findings = await client.findings.list({ ...scope, inboxOnly: true });
  const all = findings.rows.map(({ id }) => id);
  const choices = [
    {},
    ...years.map(({ year }) => ({ year })),
    ...threads.rows.map(({ id }) => ({ threadId: id })),
    ...people.rows.map(({ id, threadId }) => ({ personId: id, ...(threadId === null ? {} : { threadId }) })),
    ...[...all.map((id) => [id]), all].flatMap((ids) => RANGE_ENDS.map((end) => ({ findings: ids, end }))),
  ];
  for (const choice of choices) await walkLists(client, { ...scope, end: 'most', ...choice });
}

type Messages = Parameters<EngineClient['messages']['get']>[0];

async function walkLists(client: EngineClient, asked: Messages): Promise<void> {
  await client.messages.get(asked);
  for (const descending of BOTH) {
    for (const sort of THREAD_SORTS)
      await everyPage((page) => client.messages.threads({ ...asked, ...page, sort, descending }));
    for (const sort of SENDER_SORTS)
      await everyPage((page) => client.messages.people({ ...asked, ...page, sort, descending }));
  }
}
