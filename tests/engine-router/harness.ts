import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import type { EngineClient } from '../../src/engine/contract/contract.ts';
import type { ImportEvent } from '../../src/engine/contract/import-views.ts';
import { EngineContext, type EngineContextOptions } from '../../src/engine/engine-context.ts';
import { inProcessClient } from '../../src/engine/router/in-process.ts';
import { temporaryDir } from '../temporary-dir.ts';

/** When to close a desk: after the test, unless several tests share it. */
type After = (work: () => Promise<void>) => void;

/** After the last test of the file. */
export function afterAllTests(): After {
  const works: (() => Promise<void>)[] = [];
  afterAll(() => Promise.all(works.map((work) => work())));
  return (work) => works.push(work);
}

export type Desk = {
  readonly dir: string;
  readonly ledgerPath: string;
  readonly context: EngineContext;
  readonly client: EngineClient;
};

/** An engine with an empty ledger, spoken to through the contract. */
export function openDesk(options: Partial<EngineContextOptions> = {}, after: After = onTestFinished): Desk {
  const dir = temporaryDir();
  const ledgerPath = join(dir, 'data', 'ledger.sqlite');
  const context = new EngineContext({ ledgerPath, ...options });
  after(() => context.close());
  return { dir, ledgerPath, context, client: inProcessClient(context) };
}

const at = (day: string): number => Date.parse(`${day}T12:00:00Z`) / 1000;

const APPS = {
  installed_apps_v2: [
    app('Netflix', 'active', at('2014-10-01'), 0, 1),
    app('Spotify', 'removed', at('2012-03-17'), at('2016-05-01'), 2),
    app('Quiz of Animals', 'inactive', 0, 0, 3),
    app('Old Farm', 'removed', 0, at('2010-06-01'), 4),
  ],
};

function app(name: string, category: string, added: number, removed: number, id: number) {
  return {
    name,
    category,
    added_timestamp: added,
    removed_timestamp: removed,
    user_app_scoped_id: `1015948127642643${id}`,
  };
}

const OFF_META = {
  off_facebook_activity_v2: [
    {
      name: 'netflix.com',
      events: [
        { id: 11, type: 'PAGE_VIEW', timestamp: at('2023-02-03') },
        { id: 11, type: 'PURCHASE', timestamp: at('2024-02-03') },
      ],
    },
    { name: 'Corner Bakery Example', events: [{ id: 12, type: 'CUSTOM', timestamp: 0 }] },
  ],
};

const ADVERTISERS = {
  custom_audiences_all_types_v2: [
    advertiser('Netflix', true, false),
    advertiser('Corner Bakery Example', false, true),
  ],
};

function advertiser(name: string, list: boolean, interaction: boolean) {
  return {
    advertiser_name: name,
    has_data_file_custom_audience: list,
    has_remarketing_custom_audience: interaction,
    has_in_person_store_visit: false,
  };
}

const message = (sender: string, day: string, content = 'hello') => ({
  sender_name: sender,
  timestamp_ms: at(day) * 1000,
  content,
});

/** Two from 2011, three from 2015 (one with a link), one from 2020. */
const THREAD = {
  participants: [{ name: 'Robin Sample' }, { name: 'Ada Example' }],
  title: 'Robin Sample',
  thread_path: 'inbox/robinsample_1',
  messages: [
    message('Ada Example', '2020-01-05'),
    message('Robin Sample', '2015-06-03', 'watch https://www.netflix.com/title/1'),
    message('Ada Example', '2015-06-02'),
    message('Ada Example', '2015-06-01'),
    message('Robin Sample', '2011-02-02'),
    message('Ada Example', '2011-02-01'),
  ],
};

const APPS_DIR = 'apps_and_websites_off_of_facebook';
const DOCUMENTS: Readonly<Record<string, unknown>> = {
  [`${APPS_DIR}/connected_apps_and_websites.json`]: APPS,
  [`${APPS_DIR}/your_activity_off_meta_technologies.json`]: OFF_META,
  'ads_information/advertisers_using_your_activity_or_information.json': ADVERTISERS,
  'personal_information/profile_information/profile_information.json': {
    profile_v2: { name: { full_name: 'Ada Example' } },
  },
  'your_facebook_activity/messages/inbox/robinsample_1/message_1.json': THREAD,
};

/** Writes Ada's export as a folder; `changes` replaces, adds (a string is written as it is) or removes (null). */
export function writeExport(dir: string, changes: Readonly<Record<string, unknown>> = {}): string {
  const root = join(dir, 'facebook-ada-2026-05-20-AbCdEfGh');
  for (const [path, content] of Object.entries({ ...DOCUMENTS, ...changes })) {
    if (content === null) continue;
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
  return root;
}

/** Every event of an import. */
export async function drain(stream: AsyncIterable<ImportEvent>): Promise<ImportEvent[]> {
  const events: ImportEvent[] = [];
  for await (const event of stream) events.push(event);
  return events;
}

/** Imports a path as a user would: chosen, then started. */
export async function importPath({ context, client }: Desk, path: string): Promise<ImportEvent[]> {
  return drain(await client.imports.start({ handles: [context.selections.register(path)] }));
}

/** A desk with Ada's export in its ledger. */
export async function importedDesk(
  changes: Readonly<Record<string, unknown>> = {},
  after: After = onTestFinished,
): Promise<Desk> {
  const desk = openDesk({}, after);
  await importPath(desk, writeExport(desk.dir, changes));
  return desk;
}

/** What a promise is rejected with; null when it is not. */
export const thrownBy = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );
