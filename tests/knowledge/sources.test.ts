import { expect, test } from 'vitest';
import { citedSources, withQuotingPages } from '../../src/knowledge/sources.ts';
import type { Source } from '../../src/knowledge/types.ts';

const page = (id: string, medium: Source['medium'], quotedIn: string | null = null): Source => ({
  ...{ id, title: id, publisher: id, date: null, url: null, paper: null },
  ...{ medium, read: 'whole', opened: quotedIn === null, quotedIn },
});
const pages = [
  page('court', 'primary'),
  page('daily', 'press', 'reprint'),
  page('reprint', 'press'),
  page('weekly', 'trade'),
  page('blog', 'copy'),
];
const sources = new Map(pages.map((each) => [each.id, each]));
const cited = (source: string | null, ...also: string[]) => citedSources({ sources }, { source, also });
const ids = (found: readonly Source[]) => found.map(({ id }) => id);

test('the page of a statement is cited first, then the others from the best, each once', () => {
  expect(ids(cited('daily', 'blog', 'weekly', 'court', 'daily'))).toEqual([
    'daily',
    'court',
    'weekly',
    'blog',
  ]);
  expect(ids(cited(null, 'blog', 'court'))).toEqual(['court', 'blog']);
  expect(ids(cited('gone', 'blog'))).toEqual(['blog']);
});

test('the page that quotes an unread source follows it, and is cited nowhere else', () => {
  expect(ids(withQuotingPages({ sources }, cited('daily', 'reprint', 'court')))).toEqual([
    'daily',
    'reprint',
    'court',
  ]);
});
