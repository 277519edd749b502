import { describe, expect, it } from 'vitest';
import { boundingWindow, type Edges } from '../../src/audit/bounding-window.ts';
import {
  claimGrade,
  claimsWindow,
  type MatchedClaim,
  matchClaims,
  mayConcern,
  reachWindow,
  reachWindows,
  showClaim,
  strongestClaim,
} from '../../src/audit/claims.ts';
import { openAudit } from '../../src/audit/context.ts';
import type { Claim } from '../../src/knowledge/types.ts';
import type { EndBasis } from '../../src/model/enumerations.ts';
import { claim, inventedFacts, partner } from './invented-facts.ts';
import { type App, createLedger, parseDay } from './ledger.ts';

const said = (id: string, kind: Claim['kind'], status: Claim['status'], over: Partial<Claim> = {}): Claim =>
  claim({ id, kind, status, by: 'The Times', ...over });
const during = (from: string, to = from) => ({ from, to, fromBasis: 'stated', toBasis: 'stated' }) as const;
const FACTS = inventedFacts(partner('Alpha', 'A', [said('one', 'messages-read', 'reported')]));
const createAudit = (...apps: App[]) =>
  openAudit(createLedger({ owner: 'Ada Example', apps }, FACTS), 1, FACTS);
/** Claims compared with the apps of an export. */
function matched(claims: readonly Claim[], ...apps: App[]): MatchedClaim[] {
  const audit = createAudit(...apps);
  return matchClaims(audit, audit.connections, claims);
}
const edges = (
  from: string | null,
  to: string | null,
  fromBasis: EndBasis = 'stated',
  toBasis = fromBasis,
): Edges => ({
  ...({ from: from && parseDay(from), to: to && parseDay(to) } as Edges),
  ...{ fromBasis, toBasis },
});

describe('the window that spans several windows', () => {
  it.each<[string, Edges[], ReturnType<typeof boundingWindow>]>([
    ['none is none', [], null],
    [
      'from the first start to the last end, whatever their order',
      [
        edges('2012-01-01', '2013-01-01', 'stated'),
        edges('2010-01-01', '2011-01-01', 'inferred'),
        edges('2011-01-01', '2015-01-01', 'recorded'),
      ],
      { from: '2010-01-01', to: '2015-01-01', fromBasis: 'inferred', toBasis: 'recorded' },
    ],
    [
      'is open where one of them is, on that side',
      [edges('2012-01-01', null, 'stated', 'unknown'), edges(null, '2013-01-01', 'unknown', 'recorded')],
      { from: null, to: null, fromBasis: 'unknown', toBasis: 'unknown' },
    ],
    [
      'has the surest basis of those that share an end',
      [
        edges('2012-01-01', '2013-01-01', 'inferred'),
        edges('2012-01-01', '2013-01-01', 'recorded'),
        edges('2012-01-01', '2013-01-01', 'unknown'),
      ],
      { from: '2012-01-01', to: '2013-01-01', fromBasis: 'recorded', toBasis: 'recorded' },
    ],
  ])('%s', (_, all, window) => {
    expect(boundingWindow(all)).toEqual(window);
  });
});

describe('claims matched to connections', () => {
  const alpha: App = { name: 'Alpha', added: '2012-05-05' };

  it('are sorted with reach before context, strong before weak, then by kind and id', () => {
    const all = [
      said('x', 'friends-data', 'acknowledged'),
      said('w', 'litigation', 'acknowledged'),
      said('v', 'messages-send', 'acknowledged'),
      said('h', 'messages-delete', 'reported'),
      said('g', 'chat-client', 'reported'),
      said('f', 'messages-read', 'reported'),
      said('e', 'messages-read', 'reported', { by: 'Facebook' }),
      said('d', 'messages-read', 'alleged'),
      said('c', 'messages-read', 'documented'),
      said('b', 'messages-read', 'acknowledged'),
      said('a', 'messages-read', 'denied'),
    ];
    const order = ['b', 'c', 'e', 'f', 'g', 'h', 'd', 'v', 'w', 'x'];
    expect(matched(all, alpha).map((each) => each.claim.id)).toEqual(order);
    expect(matched([...all].reverse(), alpha).map((each) => each.claim.id)).toEqual(order);
  });

  it('take the best fit of all connections, with the windows of each', () => {
    const read = said('r', 'messages-read', 'reported', during('2012-01-01', '2012-12-31'));
    const [found] = matched(
      [read],
      { name: 'Alpha', status: 'removed', added: '2009-01-01', removed: '2009-02-01' },
      alpha,
    );
    expect(found).toMatchObject({
      fit: 'overlap',
      widest: [{ from: parseDay('2012-05-05'), to: parseDay('2013-01-01') }],
      narrowest: [{ from: parseDay('2012-05-06'), to: parseDay('2012-12-31') }],
      window: { from: '2012-05-05', to: '2013-01-01', fromBasis: 'recorded', toBasis: 'stated' },
    });
    const [outside] = matched([read], { ...alpha, added: '2019-01-01' });
    expect(outside).toMatchObject({ fit: 'outside', widest: [], narrowest: [], window: null });
  });

  it('reach outside the messaging era only where they are not about messages', () => {
    const [friends] = matched([said('f', 'friends-data', 'reported', during('2019'))], alpha);
    expect(friends?.window).toMatchObject({ from: '2019-01-01', to: '2020-01-01' });
    const [read] = matched([said('r', 'messages-read', 'reported', during('2019'))], alpha);
    expect(read?.fit).toBe('outside');
  });

  it.each<[string, Claim, App[]]>([
    ['a suit, an inquiry or a contract', said('l', 'litigation', 'documented', { from: '2013' }), [alpha]],
    ['a company without a connection', said('r', 'messages-read', 'reported'), []],
  ])('fit nothing: %s', (_, one, apps) => {
    expect(matched([one], ...apps)).toEqual([
      { claim: one, fit: null, widest: [], narrowest: [], window: null },
    ]);
  });

  it('produce a window of access from those that say messages were in reach', () => {
    const all = matched(
      [
        said('r', 'messages-read', 'reported', during('2013')),
        said('c', 'chat-client', 'reported', during('2015')),
        said('s', 'messages-send', 'reported', during('2017')),
      ],
      alpha,
    );
    expect(reachWindow(all)).toMatchObject({ from: '2013-01-01', to: '2016-01-01' });
    expect(claimsWindow(all)).toMatchObject({ from: '2013-01-01', to: '2018-01-01' });
    expect(reachWindows(all).widest).toHaveLength(2);
    expect(reachWindows(all).narrowest).toEqual([]);
    const open = matched([said('o', 'friends-data', 'reported')], { name: 'Alpha', status: 'removed' });
    expect(claimsWindow(open)).toEqual({
      from: null,
      to: '2026-05-21',
      fromBasis: 'unknown',
      toBasis: 'unknown',
    });
    expect(claimsWindow([])).toBeNull();
  });
});

describe('the claim that decides the grade', () => {
  const at = (fit: MatchedClaim['fit'], status: Claim['status']): MatchedClaim => ({
    ...{ claim: said(`${fit}-${status}`, 'messages-read', status), fit },
    ...{ widest: [], narrowest: [], window: null },
  });

  it.each<[string, MatchedClaim[], string | undefined]>([
    ['the strongest', [at('possible', 'reported'), at('overlap', 'acknowledged')], 'overlap-acknowledged'],
    [
      'the strongest that the dates allow',
      [at('outside', 'acknowledged'), at('possible', 'alleged')],
      'possible-alleged',
    ],
    [
      'the strongest of all where the dates allow none',
      [at('outside', 'alleged'), at('probably-outside', 'reported')],
      'probably-outside-reported',
    ],
    [
      'the first of two that are as strong',
      [at('overlap', 'reported'), at('possible', 'reported')],
      'overlap-reported',
    ],
    ['none where there is none', [], undefined],
  ])('is %s', (_, all, id) => {
    expect(strongestClaim(all)?.claim.id).toBe(id);
  });

  it.each([
    ['overlap', true],
    ['possible', true],
    ['probably-outside', false],
    ['outside', false],
    [null, false],
  ] as const)('may concern the connection with the fit %s: %s', (fit, may) => {
    expect(mayConcern(at(fit, 'reported'))).toBe(may);
  });

  it('gives the grade possible when nobody makes a claim', () => {
    expect(claimGrade(at('overlap', 'alleged'))).toBe('alleged');
    expect(claimGrade(at('overlap', 'denied'))).toBe('possible');
    expect(claimGrade(undefined)).toBe('possible');
  });

  it('is never a denial', () => {
    expect(() => showClaim(createAudit(), at(null, 'denied'))).toThrow('The denial null-denied is no claim.');
  });
});
