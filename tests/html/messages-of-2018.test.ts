import { describe, expect, it } from 'vitest';
import type { ThreadRecord } from '../../src/export/records.ts';
import { type Reading, read } from './support.ts';

/** From October 2017 to May 2018 `html/messages.htm` only listed the pages of threads, which had a heading of their own. */
const LANGUAGES = [
  { title: 'Messages', heading: 'Conversation with Bo Test', line: 'Participants: Bo Test, Ada Example' },
  { title: 'Messages', heading: 'Conversation avec Bo Test', line: 'Participants : Bo Test, Ada Example' },
  { title: 'Nachrichten', heading: 'Unterhaltung mit Bo Test', line: 'Teilnehmer: Bo Test, Ada Example' },
  { title: 'Mensajes', heading: 'Conversación con Bo Test', line: 'Participantes: Bo Test, Ada Example' },
  { title: 'Messaggi', heading: 'Conversazione con Bo Test', line: 'Partecipanti: Bo Test, Ada Example' },
  { title: 'Сообщения', heading: 'Переписка с Bo Test', line: 'Участники: Bo Test, Ada Example' },
  { title: '訊息', heading: '與Bo Test的對話', line: '參與者：Bo Test、Ada Example' },
] as const;

const index = (title: string, content: string) =>
  `<html><head><base href="../" /><title>Ada Example - ${title}</title></head><body><div class="nav"><ul><li><a href="index.htm">${title}</a></li></ul></div><div class="contents"><h1>Ada Example</h1>${content}</div><div class="footer">Downloaded by Ada Example on Monday, April 16, 2018 at 12:05pm EDT</div></body></html>`;
const link = (page: number, name: string) => `<p><a href="messages/${page}.html">${name}</a></p>`;
const message = (sender: string, text: string) =>
  `<div class="message"><div class="message_header"><span class="user">${sender}</span><span class="meta">Thursday, January 22, 2015 at 9:42am EST</span></div></div><p>${text}</p>`;
const threadPage = (heading: string, ...content: string[]) =>
  `<html><head><title>${heading}</title></head><body><a href="html/messages.htm">Back</a><br /><br /><div class="thread"><h3>${heading}</h3>${content.join('')}</div></body></html>`;
const createContext = (...paths: string[]) => ({ paths: new Set(paths), sibling: async () => null });

function thread({ found }: Reading): ThreadRecord | undefined {
  return found.find((one) => one.type === 'thread');
}

describe.each(LANGUAGES)('messages of 2018 under $heading', ({ title, heading, line }) => {
  it('are listed on an index page that is read', async () => {
    const context = createContext('messages/0.html', 'messages/1.html');
    const page = index(title, link(0, 'Bo Test') + link(1, 'Cy Test'));
    const reading = await read('html/messages.htm', page, context);
    expect(reading).toMatchObject({ status: 'read', dialect: 'html-2014', found: [], trouble: [] });
  });

  it('are reported as missing when linked pages are not in the export', async () => {
    const page = index(title, link(0, 'Bo Test') + link(1, 'Cy Test') + link(2, 'Di Test'));
    const reading = await read('html/messages.htm', page, createContext('messages/0.html'));
    expect(reading.status).toBe('partial');
    expect(reading.trouble).toMatchObject([
      { code: 'missing-pages', message: { values: { listed: 3, missing: 2 } } },
    ]);
  });

  it('have a title without the line of participants', async () => {
    const page = threadPage(heading, line, message('Bo Test', 'hi'), message('Ada Example', 'yo'));
    const reading = await read('messages/0.html', page);
    expect(reading).toMatchObject({ status: 'read', trouble: [] });
    expect(thread(reading)).toMatchObject({ title: heading, participants: ['Bo Test', 'Ada Example'] });
  });

  it('are empty for an account without messages', async () => {
    expect(await read('html/messages.htm', index(title, ''))).toMatchObject({ status: 'empty', trouble: [] });
  });
});

describe('a page of 2014 to 2018', () => {
  it('is unrecognised when it holds only text of an unknown form', async () => {
    const page = index('Messages', '<div class="row">Bo Test: hello</div>');
    const reading = await read('html/messages.htm', page);
    expect(reading).toMatchObject({ status: 'unrecognised', found: [] });
  });

  it('reports text of an unknown form between messages', async () => {
    const extra = '<div class="quote">something else</div>';
    const page = threadPage(
      'x',
      'Bo Test, Ada Example',
      message('Bo Test', 'hi'),
      extra,
      message('Ada Example', 'yo'),
    );
    const reading = await read('messages/0.html', page);
    expect(reading.status).toBe('partial');
    expect(reading.trouble.map(({ code }) => code)).toEqual(['unknown-shape']);
  });
});
