import { describe, expect, it } from 'vitest';
import { joinAnswers } from '../../src/model/joined-answers.ts';
import type { AccountsReportHead } from '../../src/report/accounts-schema.ts';
import { openPseudonyms } from '../../src/report/redact/redact.ts';
import { redactAccounts } from '../../src/report/redact/redact-accounts.ts';
import { createReport, KNOWLEDGE, reportLedger } from './support.ts';

type Shared = AccountsReportHead['shared'][number];

const shared = (companyId: string, name: string, most: number | null): Shared => {
  const messages = most === null ? null : { least: 0, most };
  const account = { importId: 1, service: 'facebook', isWhole: true, messages, companyId } as const;
  return { id: companyId, name, services: ['facebook'], accounts: [account], messages };
};
const COMPANIES = [
  shared('quiz-quokka', 'Quiz Quokka', 3),
  shared('netflix', 'Netflix', 20),
  shared('plain-mill', 'Plain Mill', null),
  shared('harmless-notes', 'Harmless Notes', null),
  shared('brinolo-bakery', 'Brinolo Bakery', null),
  shared('only-once-ltd', 'Only Once Ltd', null),
];

const toHead = (companies: readonly Shared[]): AccountsReportHead =>
  ({
    ...{ schema: 'sidedoor.accounts-report/1', redaction: 'none', sample: false },
    accounts: [{ service: 'facebook', account: 'ada_example' }],
    together: { reach: { named: [{ id: 'robin', name: 'Robin Sample' }] }, denials: [], messages: null },
    shared: companies,
  }) as unknown as AccountsReportHead;

describe('the head of a report on several accounts', () => {
  const open = () => {
    const db = reportLedger();
    const reports = [{ importId: 1, report: createReport(db) }];
    return { reports, place: { db, knowledge: KNOWLEDGE } };
  };
  const redact = (level: 'people' | 'companies', companies: readonly Shared[] = COMPANIES) => {
    const { reports, place } = open();
    return redactAccounts({ head: toHead(companies), reports }, level, place);
  };

  it('is unchanged without redaction', () => {
    const { reports, place } = open();
    const head = toHead(COMPANIES);
    const result = redactAccounts({ head, reports }, 'none', place);
    expect([result.head, result.reports]).toEqual([head, [reports[0]?.report]]);
  });

  it.each(['people', 'companies'] as const)('names no account, and agrees with its reports (%s)', (level) => {
    const { head, reports } = redact(level);
    expect([head.redaction, ...reports.map((each) => each.head.redaction)]).toEqual([level, level]);
    expect(head.accounts).toEqual([{ service: 'facebook', account: null }]);
    expect(head.together).toEqual({
      ...joinAnswers(reports.map((each) => each.head.answer)),
      messages: null,
    });
    expect(head.together.reach.named).not.toEqual([]);
    expect(JSON.stringify(head)).not.toMatch(/robin|ada_example/i);
  });

  it('keeps companies in order of counts and names, or replaces them by labels in the order of labels', () => {
    expect(
      redact('people')
        .head.shared.map(({ name }) => name)
        .slice(0, 2),
    ).toEqual(['Netflix', 'Quiz Quokka']);
    const { head, reports } = redact('companies');
    const names = new Map([...(reports[0]?.companies() ?? [])].map(({ id, name }) => [id, name]));
    for (const { id, name, accounts } of head.shared) {
      expect(accounts.map(({ companyId }) => companyId)).toEqual([id]);
      expect(names.get(id)).toBe(name);
    }
    const [first, second, ...uncounted] = head.shared.map(({ name }) => name);
    expect(first).toBe('Netflix');
    expect([second, ...uncounted].filter((name) => !/^Company \d+$/.test(name ?? ''))).toEqual([
      'Brinolo Bakery',
    ]);
    const { compare } = new Intl.Collator('en', { numeric: true });
    expect(uncounted).toEqual(uncounted.toSorted(compare));
    expect(redact('companies', COMPANIES.toReversed()).head.shared).toEqual(head.shared);
  });

  it('only covers its own imports', () => {
    const { reports, place } = open();
    expect(() => openPseudonyms(reports, 'people', place)(2)).toThrow('Import 2 is not in the report.');
  });
});
