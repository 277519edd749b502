import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { DocumentKind } from '../../src/model/enumerations.ts';
import { say } from '../../src/words/say.ts';

const root = join(import.meta.dirname, '../..');

/** The row of each kind in docs/formats.md. */
const ROWS: Readonly<Record<DocumentKind, string>> = {
  'connected-apps': 'connected apps',
  'granted-permissions': 'permissions',
  'app-posts': 'posts by apps',
  'owned-apps': 'apps of your own',
  'off-meta-activity': 'off-Meta activity',
  'off-meta-settings': 'off-Meta settings',
  advertisers: 'advertisers',
  'ad-interactions': 'ad interactions',
  'ad-threads': 'threads begun from ads',
  'lead-forms': 'answers to advertisers',
  'apps-detected': 'detected apps',
  'instant-games': 'instant games',
  thread: 'threads',
  'e2ee-thread': 'encrypted chats',
  'message-headers': 'message headers',
  'secret-conversations': 'secret conversations',
  'cross-app-messaging': 'cross-app messaging',
  'messenger-autofill': 'Messenger autofill',
  'accounts-center': 'Accounts Center',
  profile: 'profile',
  posts: 'posts',
  logins: 'logins',
  'time-zone': 'time zone of the account',
};

it('the formats page says for every kind what was seen, in JSON and in HTML', () => {
  const page = readFileSync(join(root, 'docs/formats.md'), 'utf8');
  const rows = page.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  for (const name of Object.values(ROWS)) {
    const [, , json, html] = rows.find((cells) => cells[1] === name) ?? [];
    expect([name, json, html]).toEqual([name, expect.stringMatching(/\w/), expect.stringMatching(/\w/)]);
  }
});

it('the coverage links to that page at the address in package.json', () => {
  const { homepage } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [, path = ''] = say('formats.address').split(`${homepage}/blob/main/`);
  expect(path).not.toBe('');
  expect(existsSync(join(root, path))).toBe(true);
});
