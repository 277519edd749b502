import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/findings.ts';
import { type Content, getFindings } from './ledger.ts';

/**
 * The case of audit-json.md, by hand: Netflix, active, added on 1 October 2014; export of 20 May 2026. Inside the window
 * (1 October 2014 to 3 April 2018) are the rows marked "in"; two claims end with 2016, marked "16".
 */
const CONTENT: Content = {
  owner: 'Ada Example',
  apps: [{ name: 'Netflix', added: '2014-10-01' }],
  messages: [
    { thread: 'robin', day: '2014-09-30', from: 'Ada Example', messages: 7 },
    { thread: 'robin', day: '2014-10-01', from: 'Ada Example', messages: 3 }, // in 16
    { thread: 'robin', day: '2015-06-01', from: 'Robin Sample', messages: 4 }, // in 16
    { thread: 'group', day: '2016-12-31', from: 'Alex Muster', messages: 5 }, // in 16
    { thread: 'group', day: '2017-01-01', from: 'Robin Sample', messages: 6 }, // in
    { thread: 'group', day: '2018-04-03', from: 'Ada Example', messages: 2 }, // in
    { thread: 'group', day: '2018-04-04', from: 'Alex Muster', messages: 9 },
    { thread: 'late', day: '2020-01-01', from: 'Kim Specimen', messages: 11 },
    { thread: 'lost', day: null, from: 'Kim Specimen', messages: 13 },
  ],
};

function netflix(content: Content = CONTENT): Finding {
  const found = getFindings(content).find(({ id }) => id === 'messaging-partner:netflix');
  if (found === undefined) throw new Error('The Netflix finding is missing.');
  return found;
}
const claim = (finding: Finding, id: string) => finding.claims.find((one) => one.id === id);

describe('an active Netflix connection', () => {
  it('has the headline of the contract', () => {
    expect(netflix()).toMatchObject({
      rule: 'messaging-partner',
      severity: 'high',
      company: { id: 'netflix', name: 'Netflix' },
      touchesMessaging: true,
      messagingScope: 'inbox',
      grade: 'acknowledged',
      window: { from: '2014-10-01', to: '2018-04-04', fromBasis: 'recorded', toBasis: 'unknown' },
      exposure: {
        least: { messages: 0, threads: 0, people: 0, sent: 0, received: 0 },
        most: { messages: 20, threads: 2, people: 2, sent: 5, received: 15 },
      },
      evidence: [
        { part: 0, path: 'connected-apps.json', pointer: '/rows/0', what: 'connected app', name: 'Netflix' },
      ],
      decision: null,
    });
  });

  it('has the expected title and summary, word for word', () => {
    const { title, summary } = netflix();
    expect(title).toBe('Netflix: a messaging integration, says Facebook');
    expect(summary).toBe(
      'Your export lists Netflix as a connected app: added on 1 October 2014, still active when the export was made on 20 May 2026. ' +
        'Facebook named Netflix among four companies whose products carried Facebook messaging for people who used Facebook Login. ' +
        'It called the integrations experimental and closed for nearly three years by December 2018. ' +
        'Meta and Netflix deny that messages were read. Their words are below. ' +
        'Between 0 and 20 of your messages fall in the time when Netflix could have had access. ' +
        'Your export shows a connection. It cannot show what was done with it.',
    );
  });

  it('gives each claim its own window, fit and count', () => {
    const finding = netflix();
    expect(claim(finding, 'netflix-inbox-api')).toMatchObject({
      status: 'alleged',
      fit: 'possible',
      window: { from: '2014-10-01', to: '2018-04-04', fromBasis: 'recorded', toBasis: 'unknown' },
      exposure: { least: { messages: 0 }, most: { messages: 20 } },
    });
    expect(claim(finding, 'netflix-messaging-partner')).toMatchObject({
      fit: 'possible',
      window: { from: '2014-10-01', to: '2017-01-01', fromBasis: 'recorded', toBasis: 'inferred' },
      exposure: { least: { messages: 0 }, most: { messages: 12 } },
    });
  });

  it('counts nothing for sending, but shows its window', () => {
    expect(claim(netflix(), 'netflix-recommendations')).toMatchObject({
      kind: 'messages-send',
      fit: 'overlap',
      window: { from: '2014-10-01', to: '2016-01-01', fromBasis: 'recorded', toBasis: 'stated' },
      exposure: null,
    });
  });

  it('counts for each account of the period, including accounts of sending', () => {
    const readings = netflix().readings.map(({ by, period: { from, to }, records, messages: { most } }) => [
      ...[by, from, to, records, most],
    ]);
    expect(readings).toEqual([
      ['Facebook', null, '2016', null, 12],
      ['The New York Times', null, null, '2017', 20],
      ['Plaintiffs in Klein v. Meta (letter to the court)', '2013', null, null, 20],
      ['Netflix', '2014-09-02', '2015', null, 7],
      ['Press coverage (AP 2014, The New York Times 2018)', '2014-09-02', null, null, 20],
    ]);
    expect(netflix().readings[0]).toMatchObject({
      claims: ['netflix-messaging-partner'],
      window: { from: '2014-10-01', to: '2017-01-01', fromBasis: 'recorded', toBasis: 'inferred' },
      messages: { least: 0 },
    });
  });

  it('shows the court case about messages without a window, and not the unrelated one', () => {
    const finding = netflix();
    expect(claim(finding, 'netflix-klein-v-meta')).toMatchObject({ fit: null, window: null, exposure: null });
    const ids = finding.claims.map(({ id }) => id);
    expect(ids).not.toContain('netflix-bracamontes-suit');
    expect(ids).not.toContain('netflix-facebook-watch');
    expect(ids).not.toContain('netflix-titan-api');
  });

  it('shows every response next to the claims, and no denial as a claim', () => {
    const finding = netflix();
    expect(finding.responses.map(({ id }) => id)).toEqual([
      'netflix-facebook-2018-denial',
      'netflix-meta-2024-denial',
      'netflix-netflix-2018-denial',
      'netflix-netflix-2018-use',
    ]);
    expect(finding.responses.every(({ source }) => source?.startsWith('https://'))).toBe(true);
    expect(finding.claims.every(({ id }) => !id.includes('denial'))).toBe(true);
  });

  it('shows reach before context and strong before weak', () => {
    expect(netflix().claims.map(({ id }) => id)).toEqual([
      'netflix-messaging-partner',
      'netflix-nyt-read-write-delete',
      'netflix-nyt-delete',
      'netflix-inbox-api',
      'netflix-recommendations',
      'netflix-recommendations-launch',
      'netflix-klein-v-meta',
    ]);
  });
});

describe('other Netflix connections', () => {
  it('count at least the messages of a window whose four ends are known', () => {
    const rbc = getFindings({
      ...CONTENT,
      apps: [{ name: 'RBC Mobile', status: 'removed', added: '2014-09-30', removed: '2017-05-01' }],
    }).find(({ id }) => id === 'messaging-partner:rbc');
    // Facebook's statement runs from 2013 to 2015: at the least from 1 October to the end of 2014, at the most to the end of 2015.
    expect(rbc?.claims.find(({ id }) => id === 'rbc-read-write-delete-ability')).toMatchObject({
      fit: 'overlap',
      window: { from: '2014-09-30', to: '2016-01-01', fromBasis: 'recorded', toBasis: 'stated' },
      exposure: { least: { messages: 3 }, most: { messages: 14 } },
    });
    expect(rbc?.exposure?.least).toEqual({ messages: 3, threads: 1, people: 0, sent: 3, received: 0 });
  });

  it('reach back to the start of the era when their start is unknown', () => {
    const finding = netflix({
      ...CONTENT,
      apps: [{ name: 'Netflix', status: 'removed', removed: '2014-10-01' }],
    });
    expect(finding.window).toEqual({
      from: '2009-08-11',
      to: '2014-10-02',
      fromBasis: 'unknown',
      toBasis: 'recorded',
    });
    expect(finding.exposure?.most.messages).toBe(10);
    expect(finding.summary).toContain('added on an unknown date, removed on 1 October 2014');
  });

  it('stay open to the end of the era when they have no dates, so the most is everything', () => {
    const finding = netflix({ ...CONTENT, apps: [{ name: 'Netflix', status: 'removed' }] });
    expect(finding.window).toMatchObject({ from: '2009-08-11', to: '2018-04-04' });
    expect(finding.exposure?.least.messages).toBe(0);
    expect(finding.exposure?.most.messages).toBe(27);
  });

  it('have no window after the era, no count and a low severity', () => {
    const finding = netflix({ ...CONTENT, apps: [{ name: 'Netflix', added: '2019-01-01' }] });
    expect(finding).toMatchObject({ severity: 'low', window: null });
    expect(finding.exposure?.most.messages).toBe(0);
    expect(claim(finding, 'netflix-inbox-api')).toMatchObject({ fit: 'outside', window: null });
    expect(finding.summary).toContain(
      'None of your messages falls in the time when Netflix could have had access',
    );
  });

  it('count each message once when two connections overlap, and list both', () => {
    const finding = netflix({
      ...CONTENT,
      apps: [
        { name: 'Netflix', status: 'removed', added: '2014-10-01', removed: '2016-12-31' },
        { name: 'NETFLIX', status: 'expired', added: '2016-12-31' },
      ],
    });
    expect(finding.exposure?.most.messages).toBe(20);
    expect(finding.evidence.map(({ what }) => what)).toEqual([
      'connected app, removed',
      'connected app, expired',
    ]);
    expect(finding.summary).toContain('Your export lists Netflix 2 times as a connected app');
  });

  it('do not count the gap between two connections', () => {
    const finding = netflix({
      ...CONTENT,
      apps: [
        { name: 'Netflix', status: 'removed', added: '2014-10-01', removed: '2015-06-01' },
        { name: 'Netflix', added: '2018-04-03' },
      ],
    });
    expect(finding.exposure?.most.messages).toBe(9);
    expect(finding.window).toMatchObject({ from: '2014-10-01', to: '2018-04-04' });
  });

  it('do not include “Netflix Party”', () => {
    const found = getFindings({ ...CONTENT, apps: [{ name: 'Netflix Party', added: '2014-10-01' }] });
    expect(found.filter(({ rule }) => rule === 'messaging-partner')).toEqual([]);
    expect(found.map(({ rule }) => rule)).toEqual(['inbox-permission-era', 'still-active']);
  });
});
