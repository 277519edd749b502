import { describe, expect, it } from 'vitest';
import { importedDesk } from './harness.ts';
import { countStatements } from './statements.ts';

const NETFLIX = 'messaging-partner:netflix';

/** The page shows the queue before anybody decides, so an import's findings are known by then. */
async function reviewedDesk() {
  const { client, context } = await importedDesk();
  await client.decisions.queue({});
  return { client, statements: countStatements(context.engine.db) };
}

describe('SQL statements for one click', () => {
  it('are six for a decision on a finding, including its response', async () => {
    const { client, statements } = await reviewedDesk();
    const decide = () => client.decisions.set({ findingId: NETFLIX, decision: 'keep' });
    expect(await statements.during(decide)).toBe(6);
    expect(await statements.during(decide)).toBe(6);
  });

  it('are at most eight for a decision on one app of a finding', async () => {
    const { client, statements } = await reviewedDesk();
    const [app] = await client.decisions.connections({ findingId: NETFLIX });
    const connections = [app?.key ?? ''];
    const decide = () => client.decisions.bulk({ findingId: NETFLIX, connections, decision: 'keep' });
    expect(await statements.during(decide)).toBeLessThanOrEqual(8);
  });

  it('are eight for undoing the last decision, or that on one finding', async () => {
    const { client, statements } = await reviewedDesk();
    const undo = (subjectId: string | null) => () => client.decisions.undo({ subjectId });
    await client.decisions.set({ findingId: NETFLIX, decision: 'keep' });
    expect(await statements.during(undo(null))).toBe(8);
    await client.decisions.set({ findingId: NETFLIX, decision: 'keep' });
    expect(await statements.during(undo(NETFLIX))).toBe(8);
  });

  it('are two for showing the overview again', async () => {
    const { client, statements } = await reviewedDesk();
    await client.overview({});
    expect(await statements.during(() => client.overview({}))).toBe(2);
  });
});

describe('sort orders of the list of companies', () => {
  it('are cached while the user scrolls, and the least recently used one is dropped', async () => {
    const { client, statements } = await reviewedDesk();
    const sorts = ['name', 'channels', 'offMetaEvents', 'connections', 'lastAt'] as const;
    const queries = sorts.flatMap((sort) => [true, false].map((descending) => ({ sort, descending })));
    const far = (at: number) => () => client.companies.list({ ...queries[at], offset: 1000, limit: 1 });
    const first = await statements.during(far(0));
    expect(await statements.during(far(0))).toBe(first - 1);
    for (const at of [1, 2, 3, 4, 5, 6, 7]) await far(at)();
    expect(await statements.during(far(1))).toBe(first - 1);
    await far(8)();
    expect(await statements.during(far(1))).toBe(first - 1);
    expect(await statements.during(far(0))).toBe(first);
  });
});
