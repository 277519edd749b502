import { expect, test } from 'vitest';
import { overclaims } from './overclaims.ts';

test.each([
  ['Netflix read your messages.', ['read your messages']],
  ['It could have accessed your private Facebook messages.', ['accessed your private Facebook messages']],
  ['Your messages were read by Spotify.', ['Your messages were read']],
  ['This proves that Facebook sold your chats.', ['proves', 'sold']],
  ['Facebook had unfettered access to all your data and spied on you.', ['unfettered', 'all your', 'spied']],
  ['The company leaked addresses and stole names.', ['leaked', 'stole']],
  ['Facebook SOLD it.', ['SOLD']],
  ['It looked\nat all\n of your threads.', ['all of your']],
  ['It actually read them.', ['actually read']],
])('refuses: %s', (text, words) => {
  expect(overclaims(text)).toEqual(words);
});

test.each([
  'Netflix had an integration with private messages, according to Facebook; whether messages were read is disputed.',
  'Your export shows a connection, not what was done with it.',
  'Absence from this export proves nothing.',
  'Reports on leaked documents name Hinge.',
  '900 of your messages lie in the period that the statement is about.',
  'It showed your Facebook chats in its own program while you were signed in there.',
  'It received what you wrote to it in its own conversation.',
  'An app connected then could have asked for read_mailbox.',
  'A threshold, an unsolder and a bookseller.',
  '',
])('lets pass: %s', (text) => {
  expect(overclaims(text)).toEqual([]);
});
