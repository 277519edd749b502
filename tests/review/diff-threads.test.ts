import { describe, expect, it } from 'vitest';
import { getDiff } from './diff-of-exports.ts';
import { thread } from './ledger.ts';

describe('threads', () => {
  const R = 'Robin Sample';
  const titles = (states: readonly { title: string }[]): string[] => states.map(({ title }) => title);

  it('are known again by title, people and time, whatever their folder', async () => {
    const diff = await getDiff(
      [
        thread('inbox/robin_1', R, [[R, '2015-01-01', 3]]),
        thread('inbox/alex_1', 'Alex Muster', [['Alex Muster', '2012-01-01', 5]]),
      ],
      [
        thread('inbox/robin_777', R, [
          [R, '2015-01-01', 3],
          ['Ada Example', '2026-09-01', 4],
        ]),
        thread('inbox/kim_1', 'Kim Beispiel', [['Kim Beispiel', '2026-10-01', 1]]),
      ],
    );
    expect(titles(diff.threads.gone)).toEqual(['Alex Muster']);
    expect(titles(diff.threads.new)).toEqual(['Kim Beispiel']);
    expect(diff.threads.changed).toEqual([
      {
        before: {
          title: R,
          section: 'inbox',
          people: 1,
          firstDay: '2015-01-01',
          lastDay: '2015-01-01',
          messages: 3,
        },
        after: {
          title: R,
          section: 'inbox',
          people: 1,
          firstDay: '2015-01-01',
          lastDay: '2026-09-01',
          messages: 7,
        },
      },
    ]);
  });

  it('with the same people at another time are another thread', async () => {
    const diff = await getDiff(
      [thread('inbox/robin_1', R, [[R, '2015-01-01', 3]])],
      [thread('inbox/robin_1', R, [[R, '2026-09-01', 3]])],
    );
    expect([titles(diff.threads.new), titles(diff.threads.gone)]).toEqual([[R], [R]]);
  });

  it('of two with the same people are distinguished by time', async () => {
    const early = thread('inbox/robin_1', R, [
      [R, '2012-01-01', 3],
      [R, '2013-01-01', 3],
    ]);
    const late = thread('e2ee_cutover/robin_2', R, [
      [R, '2020-01-01', 9],
      [R, '2021-01-01', 9],
    ]);
    const lateShortened = thread('inbox/robin_9', R, [
      [R, '2020-06-01', 9],
      [R, '2021-01-01', 9],
    ]);
    const diff = await getDiff([early, late], [lateShortened]);
    expect(diff.threads.gone.map(({ firstDay }) => firstDay)).toEqual(['2012-01-01']);
    expect([diff.threads.new, diff.threads.changed]).toEqual([[], []]);
  });

  it('survive a new title, new members, and people who became "Facebook user"', async () => {
    const diff = await getDiff(
      [
        thread('a', 'Old title', [
          [R, '2015-01-01', 3],
          ['Alex Muster', '2015-01-02', 1],
        ]),
        thread('b', 'Hiking', [
          [R, '2016-01-01', 3],
          ['Kim Beispiel', '2016-01-02', 1],
        ]),
        thread('c', 'Sam Gone', [['Sam Gone', '2017-03-03', 8]]),
      ],
      [
        thread('a', 'New title', [
          [R, '2015-01-01', 3],
          ['Alex Muster', '2015-01-02', 1],
        ]),
        thread('b', 'Hiking', [
          [R, '2016-01-01', 3],
          ['Lou Neu', '2016-01-02', 1],
        ]),
        thread('c', 'Facebook user', [['Facebook user', '2017-03-03', 8]]),
      ],
    );
    expect(diff.threads).toEqual({ new: [], gone: [], changed: [] });
  });

  it('of one title without a common person are not the same', async () => {
    const diff = await getDiff(
      [thread('a', 'Family', [[R, '2015-01-01', 3]])],
      [thread('a', 'Family', [['Lou Neu', '2015-01-01', 3]])],
    );
    expect([titles(diff.threads.new), titles(diff.threads.gone)]).toEqual([['Family'], ['Family']]);
  });
});
