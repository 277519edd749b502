import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineClient } from '../../src/engine/contract/contract.ts';
import type { CardKey, ReviewQueue } from '../../src/engine/contract/review.ts';
import {
  decidedJsonSchema,
  historyJsonSchema,
  reviewJsonSchema,
} from '../../src/engine/contract/review-json.ts';
import { EngineContext } from '../../src/engine/engine-context.ts';
import { inProcessClient } from '../../src/engine/router/in-process.ts';
import { SERVICES } from '../../src/model/enumerations.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { type CliRun, runCli } from './run-cli.ts';

/* One person's accounts on three services in one ledger: they are reviewed as one. */

const dir = temporaryDir();
const ledger = join(dir, 'ledger.sqlite');
const NAMES = {
  facebook: 'facebook-ada-2026-05-20-AbCdEfGh.zip',
  instagram: 'instagram-ada.example-2026-05-20-BcDeFgHi.zip',
  x: 'twitter-2026-05-20-0123456789abcdef.zip',
};
/** In the exports of all three. */
const SHARED = 'still-active';
const DIRECT = 'app-may-read-messages:netflix';
const context = new EngineContext({ ledgerPath: ledger });
const client: EngineClient = inProcessClient(context);

const run = (...args: string[]): Promise<CliRun> => runCli([...args, '--ledger', ledger]);

async function json(...args: string[]): Promise<unknown> {
  const { code, out, err } = await run(...args, '--json');
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out);
}

const queue = (importId: number | null = null): Promise<ReviewQueue> => client.decisions.queue({ importId });
const toKey = ({ importId, id }: CardKey): string => `${importId} ${id}`;

async function getImportId(service: (typeof SERVICES)[number]): Promise<number> {
  const { accounts } = await queue();
  return accounts.find((each) => each.service === service)?.importId ?? 0;
}

beforeAll(async () => {
  for (const service of SERVICES) {
    const size = ['--messages', '100', '--apps', '8', '--businesses', '10'];
    await runCli(['sample', '--service', service, '--out', join(dir, NAMES[service]), ...size]);
  }
  await run('audit', ...SERVICES.map((service) => join(dir, NAMES[service])));
});
beforeEach(async () => {
  while ((await queue()).canUndo) await client.decisions.undo({});
});
afterAll(() => context.close());

describe('the review queue of all accounts', () => {
  it('is the same whichever account is requested, with the most important findings first', async () => {
    const joined = await queue();
    expect(joined.accounts.map(({ service }) => service)).toEqual(SERVICES);
    for (const { importId } of joined.accounts) expect(await queue(importId)).toEqual(joined);
    expect(joined.items[0]).toMatchObject({ service: 'x', id: DIRECT });
    expect(joined.items.filter(({ id }) => id === SHARED)).toHaveLength(3);
    const services = joined.items.map(({ service }) => service);
    expect(services.indexOf('facebook')).toBeLessThan(services.lastIndexOf('x'));
  });

  it('keeps the findings of each account in their own order', async () => {
    const { items } = await queue();
    for (const service of SERVICES) {
      const alone = reviewJsonSchema.parse(await json('review', '--account', service));
      const ids = items.filter((item) => item.service === service).map(({ id }) => id);
      expect(ids, service).toEqual(alone.items.map(({ id }) => id));
    }
  });

  it('visits every card once, even when cards of two accounts have the same id', async () => {
    const { items, resumeAt } = await queue();
    const seen: string[] = [];
    for (let at = resumeAt; at !== null; ) {
      seen.push(toKey(at));
      const { importId, id } = at;
      const next = items.find((item) => toKey(item) === toKey({ importId, id }))?.next ?? null;
      await client.decisions.set({ importId, findingId: id, decision: 'keep' });
      at = next && !seen.includes(toKey(next)) ? next : null;
    }
    expect(seen).toEqual(items.map(toKey));
    expect(await queue()).toMatchObject({ left: 0, done: items.length, resumeAt: null });
  });

  it('counts a decision on one account only for that account', async () => {
    const before = await queue();
    const importId = await getImportId('instagram');
    await client.decisions.set({ importId, findingId: SHARED, decision: 'keep' });
    const after = await queue();
    expect([after.left, after.done]).toEqual([before.left - 1, 1]);
    const done = after.items.filter(({ state }) => state === 'done');
    expect(done.map(({ service, id }) => [service, id])).toEqual([['instagram', SHARED]]);
  });
});

describe('undoing a decision', () => {
  it('reverts the latest one first, whichever account it is on and whichever is requested', async () => {
    const order = ['x', 'facebook', 'instagram', 'x'] as const;
    for (const service of order)
      await client.decisions.set({
        importId: await getImportId(service),
        findingId: SHARED,
        decision: 'keep',
      });
    for (const service of order.toReversed())
      expect(await client.decisions.undo({ importId: await getImportId('facebook') })).toMatchObject({
        importId: await getImportId(service),
        service,
        decided: [{ subjectId: SHARED }],
      });
    expect((await queue()).canUndo).toBe(false);
  });
});

describe('follow-ups of all accounts', () => {
  it('are one list sorted by day, and one calendar with an entry for each', async () => {
    const days = { facebook: '2027-03-01', instagram: '2027-01-01', x: '2027-02-01' };
    for (const service of SERVICES)
      await client.decisions.set({
        importId: await getImportId(service),
        findingId: SHARED,
        decision: 'keep',
        followUp: days[service],
      });
    const listed = await client.followUps.list({});
    expect(listed.map(({ service, day }) => [service, day])).toEqual([
      ['instagram', days.instagram],
      ['x', days.x],
      ['facebook', days.facebook],
    ]);
    const { out } = await run('review', '--ics', '-');
    expect(new Set(out.match(/^UID:.+$/gm)).size).toBe(3);
    expect(out.match(/^SUMMARY:.+$/gm)?.map((line) => /\((\w+)\)/.exec(line)?.[1])).toEqual([
      'Instagram',
      'X',
      'Facebook',
    ]);
  });
});

describe('review in the terminal', () => {
  it('labels each finding with its account, unless one account is chosen', async () => {
    const { out } = await run('review');
    const { left } = await queue();
    expect(out).toContain(`0 of ${left} findings reviewed, ${left} left`);
    expect(out).toContain(`    X · New · Look at first · ${DIRECT}\n`);
    expect(out.match(new RegExp(`^ {4}(Facebook|Instagram|X) · .*${SHARED}$`, 'gm'))).toHaveLength(3);
    expect((await run('review', '--account', 'x')).out).toContain(`    New · Look at first · ${DIRECT}\n`);
  });

  it('decides on what only one account has, and lists each app to remove with its account', async () => {
    const made = await run('review', DIRECT, '--decision', 'will-remove', '--follow-up', '2026-12-24');
    expect(made.out).toMatch(new RegExp(`^ {2}X {2}${DIRECT} {2}Will remove`, 'm'));
    const review = reviewJsonSchema.parse(await json('review'));
    const account = { importId: await getImportId('x'), service: 'x' };
    expect(review.followUps).toMatchObject([{ subjectId: DIRECT, ...account }]);
    expect(review.removals).toMatchObject([{ name: 'Netflix', ...account }]);
    expect((await run('review')).out).toMatch(/^ {2}\[ \] {2}X {2}Netflix {2}to do$/m);
    const history = historyJsonSchema.parse(await json('review', DIRECT, '--history'));
    expect(history.at(-1)).toMatchObject({ decision: 'will-remove', undone: false });
    const undone = decidedJsonSchema.parse(await json('review', '--undo'));
    expect(undone).toMatchObject({ ...account, decided: [{ subjectId: DIRECT, decision: null }] });
  });

  it.each([['--decision', 'keep'], ['--history'], ['--undo']])(
    'asks for the account when several have the finding or app: %s',
    async (...act) => {
      for (const id of [SHARED, 'Netflix'])
        expect(await run('review', id, ...act)).toMatchObject({
          code: 2,
          out: '',
          err: `sidedoor: Several of your accounts have “${id}”. Choose one with --account: facebook, instagram, x.\n`,
        });
      expect((await queue()).done).toBe(0);
    },
  );

  it('decides in the chosen account, and finds nothing that no account has', async () => {
    await json('review', SHARED, '--decision', 'keep', '--account', 'instagram');
    expect((await queue()).items.find(({ state }) => state === 'done')?.service).toBe('instagram');
    expect((await run('review', 'nobody', '--decision', 'keep')).code).toBe(1);
  });

  it('adds no labels to the JSON of one account', async () => {
    const { items } = reviewJsonSchema.parse(await json('review', '--account', 'facebook'));
    expect(items.filter((item) => 'importId' in item || 'service' in item)).toEqual([]);
  });
});
