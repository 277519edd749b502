import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { words } from '../../src/words/current.ts';
import { headlineConnectionMessage, noResponseMessage, rowsOfClaims } from '../../src/words/headlines.ts';
import { importPath, openDesk, writeExport } from './harness.ts';

describe('headlines', () => {
  it('exist without any import, at most ten, each with its claims and every denial of them', async () => {
    const { client } = openDesk();
    const { rows, cautions, connections } = await client.headlines({ importId: null });
    expect(connections).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThanOrEqual(10);
    expect(cautions.join(' ')).toMatch(/Meta admitted programmatic access .* newspaper/);
    for (const { claims, answers } of rows) {
      const ids = new Set(claims.map(({ id }) => id));
      expect(claims.every(({ status, sources }) => status !== 'denied' && sources.length > 0)).toBe(true);
      const denials = [...loadKnowledge().claims.values()].filter(({ respondsTo }) =>
        respondsTo.some((id) => ids.has(id)),
      );
      expect(answers.map(({ id }) => id)).toEqual(denials.map(({ id }) => id));
    }
  });

  it('name only the apps of the export that they are about', async () => {
    const desk = openDesk();
    await importPath(desk, writeExport(desk.dir));
    const { connections } = await desk.client.headlines({ importId: null });
    expect(connections.map((own) => words().say(headlineConnectionMessage(own)))).toEqual([
      'Spotify is among your apps: connected on 17 March 2012, listed as removed.',
      'Netflix is among your apps: connected on 1 October 2014, listed as active.',
    ]);
    await expect(desk.client.headlines({ importId: 99 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('say when the day of a connection is unknown', () => {
    const company = { id: 'netflix', name: 'Netflix' };
    const own = { company, status: 'expired', addedAt: null, removedAt: null } as const;
    expect(words().say(headlineConnectionMessage(own))).toBe(
      'Netflix is among your apps: the day of the connection is unknown, listed as expired.',
    );
  });

  it('give the day of the last search when nobody responded', () => {
    const [unknown, searched] = [{ noResponseAsOf: null }, { noResponseAsOf: '2026-11-29' }];
    expect(words().say(noResponseMessage([unknown]))).toBe('Sidedoor knows of no response to this.');
    expect(words().say(noResponseMessage([searched, unknown]))).toBe(
      'We looked for a response to this on 29 November 2026 and found none.',
    );
  });

  it('show a claim in full only in the first row that names it', () => {
    const [one, other] = [{ id: 'one' }, { id: 'other' }];
    const rows = [
      { id: 'first', claims: [one], answers: [] },
      { id: 'second', claims: [other], answers: [one] },
    ];
    expect([...rowsOfClaims(rows)].sort()).toEqual([
      ['one', 'first'],
      ['other', 'second'],
    ]);
  });
});
