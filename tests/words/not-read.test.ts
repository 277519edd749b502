import { expect, it } from 'vitest';
import { words } from '../../src/words/current.ts';
import { notReadMessage } from '../../src/words/not-read.ts';

const say = (folders: readonly (readonly [string, number])[]): string | null => {
  const message = notReadMessage(folders.map(([folder, files]) => ({ folder, files })));
  return message && words().say(message);
};

it('the notice lists where JSON and HTML files were not read, largest first', () => {
  expect(say([])).toBeNull();
  expect(say([['groups', 1]])).toBe('1 of the other files is JSON or HTML and was not read: 1 in groups.');
  expect(
    say([
      ['', 2],
      ['groups', 1200],
    ]),
  ).toBe('1,202 of the other files are JSON or HTML and were not read: 1,200 in groups and 2 in no folder.');
});

it('the notice sums up the smaller folders', () => {
  const many = Array.from({ length: 10 }, (_, at) => [`folder-${at}`, 10 - at] as const);
  expect(say(many)).toContain('3 in folder-7 and the rest in 2 more folders.');
});
