import { statSync } from 'node:fs';
import type { EngineClient } from '../src/engine/contract/contract.ts';
import { EngineContext } from '../src/engine/engine-context.ts';
import { inProcessClient } from '../src/engine/router/in-process.ts';
import { COMPANY_SORTS, CONNECTION_SORTS, THREAD_SORTS } from '../src/model/enumerations.ts';
import { quantile, rounded } from './measure.ts';
import { withNewLedger } from './plan.ts';
import { SEED, seedLedger } from './seed-ledger.ts';

/** A query of the views, repeated with different words; `turn` counts from 0. */
type Question = {
  readonly name: string;
  readonly ask: (client: EngineClient, turn: number) => Promise<unknown>;
};

const SEARCHES = ['', 'ba', 'rino', 'vel', 'zzzz', 'lo 1', 'com', 'Quazi'];
const getWord = (turn: number): string => SEARCHES[turn % SEARCHES.length] ?? '';

const of = <T>(values: readonly [T, ...T[]], turn: number): T => values[turn % values.length] ?? values[0];

const LISTS: readonly Question[] = [
  {
    name: 'companies.list scrolled',
    ask: (client, turn) => client.companies.list({ offset: (turn * 997) % 49_000 }),
  },
  {
    name: 'companies.list sorted anew',
    ask: (client, turn) =>
      client.companies.list({
        sort: of(COMPANY_SORTS, turn),
        descending: turn % 2 === 0,
        offset: (turn % 4) * 100,
      }),
  },
  {
    name: 'companies.list searched',
    ask: (client, turn) => client.companies.list({ search: getWord(turn), sort: of(COMPANY_SORTS, turn) }),
  },
  {
    name: 'companies.list by channel',
    ask: (client, turn) =>
      client.companies.list({ channel: of(['off-meta', 'advertiser-list', 'connection', 'link'], turn) }),
  },
  {
    name: 'connections.list',
    ask: (client, turn) =>
      client.connections.list({
        sort: of(CONNECTION_SORTS, turn),
        search: getWord(turn),
        year: turn % 3 === 0 ? 2008 + (turn % 18) : null,
      }),
  },
  { name: 'findings.list', ask: (client, turn) => client.findings.list({ inboxOnly: turn % 2 === 0 }) },
  {
    name: 'coverage',
    ask: (client, turn) => client.coverage({ offset: (turn * 37) % 2000, search: turn % 2 ? 'inbox' : '' }),
  },
  {
    name: 'messages.get',
    ask: (client, turn) =>
      client.messages.get({
        from: String(2008 + (turn % 10)),
        to: `20${18 + (turn % 8)}-0${1 + (turn % 9)}`,
      }),
  },
  {
    name: 'messages.get of a finding',
    ask: (client, turn) =>
      client.messages.get({
        findings: ['messaging-partner:netflix'],
        year: turn % 2 === 0 ? null : 2010 + (turn % 8),
      }),
  },
  {
    name: 'messages.threads',
    ask: (client, turn) =>
      client.messages.threads({
        sort: of(THREAD_SORTS, turn),
        search: getWord(turn),
        year: 2008 + (turn % 18),
        offset: (turn % 4) * 100,
      }),
  },
  {
    name: 'messages.people',
    ask: (client, turn) => client.messages.people({ search: getWord(turn), year: 2008 + (turn % 18) }),
  },
  { name: 'imports.list', ask: (client) => client.imports.list() },
];

const OTHERS: readonly Question[] = [
  { name: 'overview', ask: (client) => client.overview({}) },
  { name: 'timeline', ask: (client) => client.timeline({}) },
  { name: 'findings.get', ask: (client) => client.findings.get({ id: 'messaging-partner:netflix' }) },
  { name: 'companies.get', ask: (client) => client.companies.get({ id: 'netflix' }) },
  { name: 'exposure', ask: (client) => client.exposure({ companyId: 'netflix' }) },
];

const TURNS = 200;
/** The target, in milliseconds at the 95th percentile. */
const LIMIT_MS = 50;

type Timed = {
  readonly procedure: string;
  readonly firstMs: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly maxMs: number;
  /** Processor time, which a busy machine does not distort. */
  readonly p95CpuMs: number;
};

async function time(client: EngineClient, { name, ask }: Question): Promise<Timed> {
  const [all, processor]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const [begin, used] = [performance.now(), process.cpuUsage()];
    await ask(client, turn);
    all.push(performance.now() - begin);
    const { user, system } = process.cpuUsage(used);
    processor.push((user + system) / 1000);
  }
  const [first = 0] = all;
  const times = { p50Ms: quantile(all, 0.5), p95Ms: quantile(all, 0.95), maxMs: quantile(all, 1) };
  return { procedure: name, firstMs: rounded(first), ...times, p95CpuMs: quantile(processor, 0.95) };
}

/**
 * `bench -- queries`: seeds a ledger, asks every list and view 200 times in the engine (contract checks included, no
 * transport) and prints one JSON document. Exit code 1 when a list takes more than 50 ms at the 95th percentile.
 */
export const benchQueries = (): Promise<number> =>
  withNewLedger(async (ledgerPath) => {
    const context = new EngineContext({ ledgerPath });
    try {
      process.stderr.write('Seeding a ledger ...\n');
      const begin = performance.now();
      await seedLedger(context.engine);
      const seedSeconds = Math.round((performance.now() - begin) / 100) / 10;
      const ledgerMb = Math.round(statSync(ledgerPath).size / 1e5) / 10;
      const report = { bench: 'queries', seed: SEED, seedSeconds, ledgerMb, ...(await askAll(context)) };
      process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
      return report.listsWithinLimit ? 0 : 1;
    } finally {
      await context.close();
    }
  });

/** Every list and view, each asked over and over. */
export async function askAll(context: EngineContext) {
  const client = inProcessClient(context);
  const [lists, views]: [Timed[], Timed[]] = [[], []];
  for (const question of LISTS) lists.push(await time(client, question));
  for (const question of OTHERS) views.push(await time(client, question));
  return { limitMs: LIMIT_MS, listsWithinLimit: lists.every(({ p95Ms }) => p95Ms <= LIMIT_MS), lists, views };
}
