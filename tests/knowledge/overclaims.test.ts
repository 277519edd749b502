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
])('the overclaim check rejects: %s', (text, words) => {
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
])('the overclaim check accepts: %s', (text) => {
  expect(overclaims(text)).toEqual([]);
});

test.each([
  ['de', 'Netflix las Ihre privaten Nachrichten.'],
  ['de', 'Ihre Nachrichten wurden von niemandem gelesen, das beweist die Datei.'],
  ['de', 'Die Daten wurden heimlich verkauft.'],
  ['de', 'Spotify hat auf Ihre Nachrichten zugegriffen.'],
  ['de', 'Ihre privaten Nachrichten wurden von der App gelesen.'],
  ['de', 'Netflix hatte Zugriff auf Ihre Chats.'],
  ['fr', 'Netflix a lu vos messages privés.'],
  ['fr', 'Cela prouve que les données ont été vendues.'],
  ['fr', 'Un accès sans limite à toutes vos données.'],
  ['fr', 'L’entreprise a menti et a revendu les données.'],
  ['es', 'Netflix leyó tus mensajes privados.'],
  ['es', 'Esto demuestra que Facebook vendió los datos.'],
  ['pt-BR', 'A Netflix leu suas mensagens privadas.'],
  ['pt-BR', 'Isso prova que os dados foram vendidos.'],
])('the overclaim check rejects in %s: %s', (language, text) => {
  expect(overclaims(text, language)).not.toEqual([]);
});

test.each([
  ['de', 'Ihr Export kann nicht zeigen, ob eine Nachricht gelesen wurde. Dass etwas fehlt, beweist nichts.'],
  ['de', 'Ein Unternehmen, das Daten verkauft, sagte, es habe keine Nachrichten gelesen.'],
  [
    'de',
    'Eine App konnte um Zugriff auf Ihre Nachrichten bitten. Die Zeit, in der sie ihn hätte haben können.',
  ],
  ['fr', 'Votre export ne peut pas montrer si un message a été lu. Une absence ne prouve rien.'],
  [
    'fr',
    'La banque a maintenu son démenti. Une version approuvée et éprouvée. Elle revendique le contraire.',
  ],
  ['es', 'Tu exportación no puede mostrar si se leyó algún mensaje. Una ausencia no demuestra nada. Filtrar'],
  ['pt-BR', 'Sua exportação não mostra se alguma mensagem foi lida, provavelmente. Isso não prova nada.'],
])('the overclaim check accepts in %s: %s', (language, text) => {
  expect(overclaims(text, language)).toEqual([]);
});
