import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  auditJsonSchema,
  companiesJsonSchema,
  companyDetailJsonSchema,
  connectionsJsonSchema,
  eraseJsonSchema,
  exposureJsonSchema,
  findingsJsonSchema,
  importsJsonSchema,
  sampleJsonSchema,
} from '../../src/engine/contract/audit-json.ts';
import { headlinesSchema } from '../../src/engine/contract/headline-views.ts';
import { messagesJsonSchema } from '../../src/engine/contract/message-views.ts';
import { findingSchema } from '../../src/model/findings.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { runCli } from './run-cli.ts';

const dir = temporaryDir();
const zip = join(dir, 'facebook-adaexample-2026-05-20-AbCdEfGh.zip');
const ledger = join(dir, 'ledger.sqlite');

async function json(...args: string[]): Promise<unknown> {
  const run = await runCli([...args, '--ledger', ledger, '--json']);
  expect(run.err).toBe('');
  expect(run.code).toBe(0);
  return JSON.parse(run.out);
}

beforeAll(async () => {
  const run = await runCli(['sample', '--out', zip, '--messages', '3000', '--json']);
  sampleJsonSchema.parse(JSON.parse(run.out));
  await json('audit', zip);
});

describe('the JSON of each command matches its published schema', () => {
  it('audit, and says when the same bytes were imported before', async () => {
    const audit = auditJsonSchema.parse(await json('audit', zip));
    expect(audit.import.alreadyImported).toBe(true);
    expect(audit.import.id).toBe(1);
    expect(audit.import.generatedAt).toBe('2026-05-20T00:00:00Z');
    expect(audit.import.parts[0]?.name).toBe('facebook-adaexample-2026-05-20-AbCdEfGh.zip');
    expect(audit.findings.map((finding) => finding.id)).toContain('messaging-partner:netflix');
  });

  it('headlines, with the apps of the export and without any import', async () => {
    const { rows, connections } = headlinesSchema.parse(await json('headlines'));
    expect(connections.map(({ company }) => company.id)).toContain('netflix');
    const alone = await runCli(['headlines', '--json', '--ledger', `${ledger}-none`]);
    expect(headlinesSchema.parse(JSON.parse(alone.out))).toMatchObject({ rows, connections: [] });
    const run = await runCli(['headlines', '--ledger', ledger]);
    for (const { says } of rows) expect(run.out.replaceAll(/\s+/g, ' ')).toContain(says);
    expect(run.out).toContain('Netflix is among your apps');
  });

  it('answer, which is the same as in the audit', async () => {
    const { answer } = auditJsonSchema.parse(await json('audit', zip));
    expect(await json('answer')).toEqual(answer);
    expect(answer.named.companies.map(({ id }) => id)).toContain('netflix');
    const run = await runCli(['answer', '--ledger', ledger]);
    expect(run.out).toContain('companies that Facebook named in 2018');
    expect(run.out).toContain('1. Remove what you no longer use');
  });

  it('messages, as many for a finding as its exposure counts, including both ends of the time', async () => {
    const whole = messagesJsonSchema.parse(await json('messages'));
    const { exposure } = findingSchema.parse(await json('finding', 'messaging-partner:netflix'));
    for (const end of ['least', 'most'] as const) {
      const asked = ['messages', '--finding', 'messaging-partner:netflix', '--end', end];
      expect(messagesJsonSchema.parse(await json(...asked)).counts).toEqual(exposure?.[end]);
    }
    const year = whole.years[0]?.year ?? 0;
    const ofYear = messagesJsonSchema.parse(
      await json('messages', '--from', `${year}`, '--to', `${year}-12-31`),
    );
    expect(ofYear.counts.messages).toBe(whole.years[0]?.messages);
    expect(ofYear.windows).toEqual([{ from: `${year}-01-01`, to: `${year + 1}-01-01` }]);
    const csv = await runCli(['messages', '--csv', 'threads', '--ledger', ledger]);
    expect(csv.out.trim().split('\n')).toHaveLength(whole.threads.length + 1);
    const page = await runCli(['messages', '--ledger', ledger]);
    expect(page.out).toContain('Threads with the most messages');
    expect((await runCli(['messages', '--from', '2014-13', '--ledger', ledger])).code).toBe(2);
  });

  it('imports', async () => {
    expect(importsJsonSchema.parse(await json('imports'))).toHaveLength(1);
  });

  it('connections, with every digit of the app-scoped id', async () => {
    const rows = connectionsJsonSchema.parse(await json('connections'));
    expect(rows.some((row) => (row.scopedId?.length ?? 0) > 16)).toBe(true);
    const removed = connectionsJsonSchema.parse(await json('connections', '--status', 'removed'));
    expect(removed.length).toBeGreaterThan(0);
    expect(removed.every((row) => row.status === 'removed')).toBe(true);
    expect(removed.length).toBeLessThan(rows.length);
  });

  it('companies and company', async () => {
    const rows = companiesJsonSchema.parse(await json('companies'));
    expect(rows.map((row) => row.id)).toContain('netflix');
    const netflix = companyDetailJsonSchema.parse(await json('company', 'netflix'));
    expect(netflix.findings).toContain('messaging-partner:netflix');
    expect(netflix.connectionRows[0]?.name).toBe('Netflix');
  });

  it('findings and finding', async () => {
    const findings = findingsJsonSchema.parse(await json('findings'));
    const messaging = findingsJsonSchema.parse(await json('findings', '--messaging'));
    expect(messaging.every((finding) => finding.messagingScope === 'inbox')).toBe(true);
    expect(messaging.length).toBeLessThan(findings.length);
    const netflix = findingSchema.parse(await json('finding', 'messaging-partner:netflix'));
    expect(netflix.responses.length).toBeGreaterThan(0);
  });

  it('exposure, by id and by name', async () => {
    const byId = exposureJsonSchema.parse(await json('exposure', 'netflix'));
    const byName = exposureJsonSchema.parse(await json('exposure', 'Netflix'));
    expect(byName).toEqual(byId);
    expect(byId.exposure?.most.messages).toBeGreaterThan(0);
  });

  it('erase', async () => {
    const other = join(dir, 'other.sqlite');
    await runCli(['audit', zip, '--ledger', other, '--json']);
    const run = await runCli(['erase', '--yes', '--ledger', other, '--json']);
    expect(eraseJsonSchema.parse(JSON.parse(run.out)).removed).toContain(other);
    expect(run.code).toBe(0);
  });
});

describe('CSV tables', () => {
  it('connections --csv has a header and one line per row', async () => {
    const rows = connectionsJsonSchema.parse(await json('connections'));
    const run = await runCli(['connections', '--ledger', ledger, '--csv']);
    const lines = run.out.trimEnd().split('\r\n');
    expect(lines[0]).toBe('name,kind,status,addedAt,removedAt,scopedId,companyId,permissions');
    expect(lines).toHaveLength(rows.length + 1);
  });

  it('companies --csv is complete', async () => {
    const rows = companiesJsonSchema.parse(await json('companies'));
    const run = await runCli(['companies', '--ledger', ledger, '--csv']);
    expect(run.out.trimEnd().split('\r\n')).toHaveLength(rows.length + 1);
  });
});
