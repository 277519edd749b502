import type { Evidence } from '../model/findings.ts';

/**
 * The wording of a row of evidence that goes into digests: the original one, whatever the language and the current wording.
 * Changing a word here would reopen decisions. Counted rows have a singular and a plural form.
 */
const WORDS: Readonly<Record<string, string | readonly [one: string, other: string]>> = {
  'evidence.instant-game': 'instant game',
  'evidence.blocked-app': 'blocked app',
  'evidence.app-post': 'app post',
  'evidence.ad-interaction': 'ad interaction',
  'evidence.detected-app': 'app detected by Meta',
  'evidence.advertiser': 'advertiser',
  'evidence.advertiser-with-list': 'advertiser with a contact list',
  'evidence.off-meta': 'off-Meta activity',
  'evidence.setting': 'setting',
  'evidence.ad-thread': 'Messenger chat that began with an ad',
  'evidence.count.connection': ['connected app', 'connected apps'],
  'evidence.count.app-post': ['post by the app', 'posts by the app'],
  'evidence.count.off-meta': ['entry of off-Meta activity', 'entries of off-Meta activity'],
  'evidence.count.advertiser': ['entry as advertiser', 'entries as advertiser'],
  'evidence.count.ad-interaction': ['ad interaction', 'ad interactions'],
  'evidence.count.ad-thread': [
    'Messenger chat that began with an ad',
    'Messenger chats that began with an ad',
  ],
  'evidence.count.link': ['link in messages', 'links in messages'],
};

const APPS: Readonly<Record<string, string>> = {
  expired: 'connected app, expired',
  removed: 'connected app, removed',
  unknown: 'connected app, status unknown',
};

/** Kinds of evidence added after this table are hashed by their id. */
export function hashedWords({ id, values }: Evidence['says']): string {
  if (id === 'evidence.app') return APPS[String(values.status)] ?? 'connected app';
  const words = WORDS[id] ?? id;
  if (typeof words === 'string') return words;
  const count = Number(values.count);
  return `${count.toLocaleString('en-GB')} ${words[count === 1 ? 0 : 1]}`;
}
