import { describe, expect, it } from 'vitest';
import { listCompanies } from '../../src/ledger/reads/companies.ts';
import { companyChannels } from '../../src/ledger/reads/company-channels.ts';
import { listConnections } from '../../src/ledger/reads/connections.ts';
import { countImport } from '../../src/ledger/reads/counts.ts';
import type { ConnectionKind } from '../../src/model/enumerations.ts';
import { csvLines } from '../../src/report/csv-tables.ts';
import { htmlReport } from '../../src/report/html/report.ts';
import { companyRecord } from '../../src/review/letters/record.ts';
import { createReport, reportLedger } from '../report/support.ts';
import { type Content, createLedger, getFindings } from './ledger.ts';

const OTHERS: Content = {
  owner: 'Ada Example',
  apps: [{ name: 'Harmless Notes', added: '2019-05-05' }],
  messages: [{ thread: 'robin', day: '2015-06-01', from: 'Ada Example', messages: 4 }],
};
/** Partners of every level with messaging findings, and one unknown company. */
const BLOCKED = ['Netflix', 'Spotify', 'Royal Bank of Canada', 'Trillian', 'Quiz Quokka'];
const WITH_BLOCKED: Content = { ...OTHERS, blocked: BLOCKED };

const kinds = (content: Content, name: string): ConnectionKind[] =>
  listConnections(createLedger(content), 1, { search: name }).rows.map(({ kind }) => kind);

describe('a blocked app', () => {
  it('creates no finding and changes none', () => {
    expect(getFindings(WITH_BLOCKED)).toEqual(getFindings(OTHERS));
  });

  it('never counts as connected', () => {
    const [with_, without] = [WITH_BLOCKED, OTHERS].map((content) => countImport(createLedger(content), 1));
    expect(with_).toEqual({ ...without, blockedApps: BLOCKED.length });
  });

  it('is listed with the connections as blocked', () => {
    const { rows, total } = listConnections(createLedger(WITH_BLOCKED), 1, { kind: 'blocked' });
    expect(rows.map(({ name }) => name)).toEqual([...BLOCKED].sort());
    expect(total).toBe(BLOCKED.length);
    expect(rows[0]).toMatchObject({
      status: 'unknown',
      addedAt: null,
      removedAt: null,
      companyId: 'netflix',
    });
  });

  it('belongs to no year and no status', () => {
    const db = createLedger(WITH_BLOCKED);
    const year = { from: Date.UTC(2020, 0, 1) / 1000, to: Date.UTC(2021, 0, 1) / 1000 };
    expect(listConnections(db, 1, { existed: [year] }).rows.map(({ kind }) => kind)).toEqual(['app']);
    expect(listConnections(db, 1, { status: 'unknown' }).total).toBe(0);
  });

  it('that is also connected is listed as both, with the finding of the connection only', () => {
    const apps = [{ name: 'Netflix', added: '2014-10-01' }];
    const both = { ...OTHERS, apps, blocked: ['Netflix'] };
    expect(kinds(both, 'netflix').sort()).toEqual(['app', 'blocked']);
    expect(getFindings(both)).toEqual(getFindings({ ...OTHERS, apps }));
  });

  it('is on the page of its company but adds no channel to it', () => {
    const db = createLedger(WITH_BLOCKED);
    const channels = companyChannels(db, 1, 'netflix');
    expect(channels?.blockedApps).toMatchObject([{ name: 'Netflix', kind: 'blocked' }]);
    expect(channels?.connections).toEqual([]);
    expect(channels?.company).toMatchObject({ channels: 0, connections: 0 });
    expect(listCompanies(db, 1, { channel: 'connection' }).rows.map(({ name }) => name)).toEqual([
      'Harmless Notes',
    ]);
  });

  it('is not counted as a connection of its company', () => {
    expect(companyRecord(createLedger(WITH_BLOCKED), 1, 'netflix')?.connections).toEqual([]);
  });
});

describe('a report', () => {
  const db = reportLedger(WITH_BLOCKED);

  it('lists blocked apps in every format', () => {
    const rows = [...createReport(db).connections()].filter(({ kind }) => kind === 'blocked');
    expect(rows.map(({ name }) => name)).toEqual([...BLOCKED].sort());
    const csv = [...csvLines(createReport(db), 'connections')].join('');
    expect(csv).toContain('Quiz Quokka,blocked,unknown,');
    const html = [...htmlReport(createReport(db))].join('');
    expect(html).toMatch(
      /Quiz Quokka[^\n]*>Blocked app<\/td><td class="nowrap"><\/td><td class="nowrap"><\/td>/,
    );
  });

  it('that hides companies hides blocked apps too', () => {
    const text = JSON.stringify([...createReport(db, 'companies').connections()]);
    for (const name of BLOCKED) expect(text).not.toContain(name);
    expect(text).toContain('"blocked"');
  });
});
