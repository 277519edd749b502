import { describe, expect, it } from 'vitest';
import { openAudit } from '../../src/audit/context.ts';
import { type JointExposure, jointExposure } from '../../src/audit/joint-exposure.ts';
import type { Knowledge } from '../../src/knowledge/types.ts';
import { claim, inventedFacts, partner } from './invented-facts.ts';
import { type App, type Content, createLedger } from './ledger.ts';

const OWNER = 'Ada Example';
const sent = (day: string, messages: number) => ({ thread: 'robin', day, from: OWNER, messages });
const MESSAGES = [sent('2014-06-01', 9), sent('2015-03-31', 1)];

type Period = { readonly from?: string; readonly to?: string };
/** A company with one reach claim, and the differences of its connection of January 2014 to April 2015. */
type Company = readonly [access: Period, dates?: Partial<App>];

const NAMES = ['Parlour', 'Saloon'];
const toApp = ([, dates]: Company, at: number): App => ({
  name: NAMES[at] ?? '',
  ...{ status: 'removed', added: '2014-01-01', removed: '2015-04-01' },
  ...dates,
});

const reads = { kind: 'messages-read', status: 'acknowledged', by: 'Facebook' } as const;

function factsOn(companies: readonly Company[]): Knowledge {
  const partners = companies.map(([access], at) =>
    partner(NAMES[at] ?? '', 'A', [claim({ id: `claim-${at}`, ...reads, ...access })]),
  );
  return inventedFacts(...partners);
}

function jointly(
  companies: readonly Company[],
  asked: readonly string[] = ['parlour', 'saloon'],
  more: Content = {},
): JointExposure {
  const knowledge = factsOn(companies);
  const content = { owner: OWNER, messages: MESSAGES, apps: companies.map(toApp), ...more };
  return jointExposure(openAudit(createLedger(content, knowledge), 1, knowledge), new Set(asked));
}

const WHOLE: Period = { from: '2014-02', to: '2015-03' };

describe('the messages in the windows of several companies', () => {
  it('count once where two windows overlap, and only for the requested companies', () => {
    const companies: Company[] = [[WHOLE], [{ from: '2015-01', to: '2016-01' }]];
    expect(jointly(companies)).toEqual({ least: 10, most: 10, why: 'certain' });
    expect(jointly(companies, ['parlour'])).toMatchObject({ least: 9, most: 10 });
    expect(jointly(companies, ['saloon'])).toMatchObject({ least: 1, most: 1 });
    expect(jointly(companies, [])).toEqual({ least: 0, most: 0, why: 'no-overlap' });
  });

  it('count only in the most where a day without a time zone may be inside', () => {
    const messages = [{ ...sent('2014-01-31', 3), basis: 'local' as const }];
    expect(jointly([[WHOLE]], ['parlour'], { messages })).toMatchObject({ least: 0, most: 3 });
  });

  it('leave out games, apps without claims, claims without access, and times when nobody had access', () => {
    expect(jointly([[WHOLE, { kind: 'instant-game' }]]).why).toBe('no-overlap');
    expect(jointly([[WHOLE]], ['quiz'], { apps: [{ name: 'Quiz', added: '2014-01-01' }] }).why).toBe(
      'no-overlap',
    );
    const denied = inventedFacts(partner('Parlour', 'A', [claim({ id: 'no', ...reads, status: 'denied' })]));
    const apps = [toApp([{}], 0)];
    const audit = openAudit(createLedger({ apps, messages: MESSAGES }, denied), 1, denied);
    expect(jointExposure(audit, new Set(['parlour'])).why).toBe('no-overlap');
    const later = [sent('2018-02-01', 5)];
    const access: Company = [{ from: '2014' }, { status: 'active', removed: null }];
    expect(jointly([access], ['parlour'], { messages: later })).toMatchObject({ most: 0, why: 'no-message' });
  });

  it('are at most those of the whole connection where the export names the permission but not its start', () => {
    const permitted: Company = [WHOLE, { permissions: ['dm.read'] }];
    const other: Company = [WHOLE, { permissions: ['read'] }];
    const x = { service: 'x' } as const;
    expect(jointly([permitted, other], ['parlour', 'saloon'], x)).toEqual({
      least: 0,
      most: 10,
      why: 'access-start',
    });
    expect(jointly([permitted, other], ['saloon'], x)).toEqual({ least: 0, most: 0, why: 'no-overlap' });
  });
});

it.each<[why: JointExposure['why'], companies: Company[]]>([
  ['certain', [[WHOLE]]],
  ['certain', [[WHOLE], [{}]]],
  ['no-overlap', [[{ from: '2016', to: '2017' }]]],
  ['no-message', [[{ from: '2014-01', to: '2014-02' }]]],
  ['no-message', [[{ to: '2014-02' }]]],
  ['no-certain-message', [[{ from: '2015', to: '2015' }]]],
  ['no-certain-message', [[{ from: '2015', to: '2015' }], [{}, { added: null }]]],
  ['access-start', [[{ to: '2015-03' }]]],
  ['access-start', [[{ to: '2015-03' }, { added: null }]]],
  ['access-end', [[{ from: '2014-02' }]]],
  ['access-dates', [[{}]]],
  ['access-dates', [[{ to: '2015-03' }], [{ from: '2014-02' }]]],
  ['connection-dates', [[WHOLE, { added: null }]]],
  ['connection-dates', [[WHOLE, { status: 'expired', removed: null }]]],
  [
    'connection-dates',
    [
      [WHOLE, { added: null }],
      [{ to: '2015-03' }, { added: null }],
    ],
  ],
  ['dates', [[WHOLE, { added: null }], [{ to: '2015-03' }]]],
])('the reason for the least is %s: %j', (why, companies) => {
  expect(jointly(companies).why).toBe(why);
});
