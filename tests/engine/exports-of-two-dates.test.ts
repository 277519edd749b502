import { describe, expect, it } from 'vitest';
import { auditJson } from '../../src/engine/read/audit.ts';
import { diffJson } from '../../src/engine/read/diff.ts';
import { importsJson } from '../../src/engine/read/imports.ts';
import { app, codes, NEW, OLD, profile, thread, under, withLedger } from './exports-to-hand-over.ts';

const { engine, folder, zip, audit } = withLedger();

describe('exports of two dates', () => {
  const older = thread(OLD, 4);
  const newer = thread(NEW, 6);

  it.each([
    ['a year and a day', 'facebook-ada-2021', 'facebook-ada-2025-01-01-bbbbbbbb'],
    ['two days', 'facebook-ada-2021-03-04-aaaaaaaa', 'facebook-ada-2025-01-01-bbbbbbbb'],
    ['days that a person wrote', 'export 2021-03-04', 'export 2025-01-01'],
    ['years that a person wrote', 'Facebook 2021', 'Facebook (2025)'],
    ['digits', '20210304', '20250101'],
    [
      'Google Drive',
      'facebook-ada-2021-03-04-aaaaaaaa-20250214T091955Z-001',
      'facebook-ada-2025-01-01-bbbbbbbb-20250214T091955Z-001',
    ],
  ])('become two imports, the older first: %s', async (_what, one, two) => {
    const path = folder('export', { ...under(one, older), ...under(two, newer) });
    const audited = await audit([path]);
    expect([audited.counts.threads, audited.counts.messages, codes(audited)]).toEqual([
      1,
      6,
      ['separate-imports'],
    ]);
    expect(audited.import.notices[0]?.paths).toEqual([one, two]);
    expect(
      importsJson(engine()).map(({ id }) => auditJson(engine().openImport(id), false).counts.messages),
    ).toEqual([6, 4]);
  });

  it('are separated by the place of their messages when names have no date', async () => {
    const path = folder('export', {
      ...under('a', { ...older, 'about_you/friend_peer_group.json': {} }),
      ...under('b', newer),
    });
    expect((await audit([path])).counts.messages).toBe(6);
    expect(importsJson(engine())).toHaveLength(2);
  });

  it.each([
    ['no date', 'facebook-ada'],
    ['a year', 'facebook-ada-2021'],
  ])('are compared from the older to the newer when the older has %s', async (_what, name) => {
    const files = { ...older, 'about_you/friend_peer_group.json': {} };
    await audit([folder(name, files), folder('facebook-ada-2025-01-01-bbbbbbbb', newer)]);
    const { from, to } = diffJson(engine(), null, null);
    expect([from.generatedAt, to.generatedAt]).toEqual([null, '2025-01-01T00:00:00Z']);
  });

  it('are separated when only the older has a date', async () => {
    const files = { ...older, 'about_you/friend_peer_group.json': {} };
    const paths = [folder('facebook-ada-2021-03-04', files), folder('new', newer)];
    expect(codes(await audit(paths))).toEqual(['separate-imports']);
    expect(
      importsJson(engine()).map(({ id }) => auditJson(engine().openImport(id), false).counts.messages),
    ).toEqual([6, 4]);
  });

  it('count an undated download of encrypted chats as part of the newest', async () => {
    const chat = { participants: ['Ada Example', 'Bo Test'], threadName: 'Bo Test_3', messages: [] };
    const paths = [
      folder('facebook-ada-2021-03-04', older),
      folder('facebook-ada-2025-01-01-bbbbbbbb', newer),
      zip('messages.zip', { 'messages/Bo Test_3.json': chat }),
    ];
    const audited = await audit(paths);
    expect(audited.import.parts.map(({ name }) => name)).toEqual([
      'facebook-ada-2025-01-01-bbbbbbbb',
      'messages.zip',
    ]);
  });

  it.each([
    [
      'a part without a date',
      ['2021-03-04', '2025-01-01', 'rest'],
      'do not say which of them they belong to: rest',
    ],
  ])('are refused when their order cannot be known: %s', async (_what, names, sentence) => {
    const [one, two, rest] = names as [string, string, string];
    const paths = [folder(one, older), folder(two, newer), folder(rest, app('Spotify'))];
    await expect(audit(paths)).rejects.toThrow(sentence);
  });

  it('are refused when their messages were merged into one folder', async () => {
    await expect(audit([folder('export', { ...older, ...newer })])).rejects.toThrow(
      'export holds messages of an older and of a newer export in one place',
    );
  });

  it.each([
    ['messages/inbox', 'your_activity_across_facebook/messages/inbox'],
    ['your_activity_across_facebook/messages/inbox', 'your_facebook_activity/messages/inbox'],
  ])('are refused when one folder has messages in both %s and %s', async (one, other) => {
    const merged = {
      ...thread(`${one}/bo_1/message_1.json`, 4),
      ...thread(`${other}/bo_9/message_1.json`, 8),
    };
    await expect(audit([folder('export', merged)])).rejects.toThrow(
      'export holds messages of an older and of a newer export in one place',
    );
  });

  it.each(['photos 2019.zip', 'photos.zip', 'facebook-ada-2019-01-01-AbCdEfGh.zip'])(
    'are not assumed for a part with media only: %s',
    async (name) => {
      const dated = zip('facebook-ada-2025-01-01-AbCdEfGh.zip', {
        ...profile('Ada Example', 'ada'),
        ...app('X'),
      });
      const photos = zip(name, { 'your_facebook_activity/messages/inbox/bo_1/photos/1.jpg': 'x' });
      const audited = await audit([dated, photos]);
      expect(codes(audited)).toEqual([]);
      expect([audited.import.parts.length, importsJson(engine()).length]).toEqual([2, 1]);
    },
  );

  it('are refused when two profiles of one person have no date', async () => {
    const paths = [
      folder('one', { ...profile('Ada Example', 'ada'), ...app('Spotify') }),
      folder('two', { ...profile('Ada Married', 'ada'), ...app('Netflix') }),
    ];
    await expect(audit(paths)).rejects.toThrow('do not say which is newer: one and two');
  });

  it('leave the ledger unchanged when importing the second fails', async () => {
    const stop = new AbortController();
    let phases = 0;
    const paths = [
      folder('facebook-ada-2021-03-04', older),
      folder('facebook-ada-2025-01-01-bbbbbbbb', newer),
    ];
    const work = engine().importExport({
      paths,
      signal: stop.signal,
      onProgress: ({ phase }) => {
        if (phase === 'writing' && ++phases === 2) stop.abort();
      },
    });
    await expect(work).rejects.toThrow('cancelled');
    expect(importsJson(engine())).toEqual([]);
  });
});
