import { describe, expect, it } from 'vitest';
import type { ThreadRecord } from '../../src/export/records.ts';
import { UNKNOWN_DAY } from '../../src/export/records.ts';
import { message } from '../../src/words/message.ts';
import { toBytes } from '../export/reading.ts';
import { fixture, type Reading, read } from './support.ts';

const H3 = 'your_facebook_activity/messages/inbox/alexmuster_10150123456789012/message_1.html';

function threads({ found }: Reading): ThreadRecord[] {
  return found.filter((one) => one.type === 'thread');
}

/** The rows of a thread as words: `2015-03-11 Alex Muster 2+0+0` (messages, unsent, system lines). */
function days({ senders, days: rows }: ThreadRecord): string[] {
  const lines: string[] = [];
  for (let i = 0; i < rows.length; i += 5) {
    const [sender = -1, day = 0, messages, unsent, system] = rows.slice(i, i + 5);
    const date = day === UNKNOWN_DAY ? 'unknown' : new Date(day * 86_400_000).toISOString().slice(0, 10);
    lines.push(`${date} ${senders[sender]} ${messages}+${unsent}+${system}`);
  }
  return lines;
}

function links({ senders, domains, links: rows }: ThreadRecord): string[] {
  const lines: string[] = [];
  for (let i = 0; i < rows.length; i += 4) {
    const [sender = -1, day = 0, domain = -1, count] = rows.slice(i, i + 4);
    const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
    lines.push(`${date} ${senders[sender]} ${domains[domain]} ${count}`);
  }
  return lines;
}

describe('message pages', () => {
  it('of 2015 give the blocks of one long thread the same key', async () => {
    const page = fixture('2015-en-H0-messages/html/messages.htm');
    const block = /<div class="thread">.*?(?=<div class="thread">)/.exec(page)?.[0] ?? '';
    const [first, , third] = threads(
      await read(
        'html/messages.htm',
        page.replace('</div></div><div class="footer">', `</div>${block}</div><div class="footer">`),
      ),
    );
    expect(third?.key).toBe(first?.key);
    expect(third && days(third)).toEqual(first && days(first));
  });

  const page = fixture(`2026-en-H3-messages/${H3}`);
  const card = (sender: string, body: string, date: string) =>
    `<section class="_3-95 _a6-g"><h2 class="_2ph_ _a6-h _a6-i">${sender}</h2><div class="_2ph_ _a6-p"><div>${body}</div></div><footer class="_3-94 _a6-o"><div class="_a72d">${date}</div></footer></section>`;
  const withCards = (...cards: string[]) =>
    page.replace(/(<main[^>]*>).*(<\/main>)/, `$1${cards.join('')}$2`);
  const readCards = (...cards: string[]) => read(H3, withCards(...cards));

  it('separate system lines and empty entries from messages', async () => {
    const when = 'Mar 20, 2026 6:13:52 pm';
    const reading = await readCards(
      card('Alex Muster', '<div>Alex left the group.</div>', when),
      card('Alex Muster', '<div></div>', when),
      card('Alex Muster', '<div>Robin left the group.</div>', when),
      card('Alex Muster', '<div><img src="photos/1.jpg" /></div>', when),
      card('Alex Muster', '<div></div><ul class="_a6-q"><li>👍Robin Sample</li></ul>', when),
    );
    expect(threads(reading).map(days)).toEqual([['2026-03-20 Alex Muster 2+0+3']]);
  });

  it('count links in the text and in shares, but not in reactions or files', async () => {
    const reading = await readCards(
      card('Alex Muster', 'see www.netflix.com and https://netflix.com/x', 'Mar 20, 2026 6:13:52 pm'),
      card(
        'Robin Sample',
        '<a href="https://l.facebook.com/l.php?u=https%3A%2F%2Fopen.spotify.com%2Fx&amp;h=1">song</a>',
        'Mar 20, 2026 6:13:52 pm',
      ),
      card(
        'Robin Sample',
        '<a href="your_facebook_activity/messages/inbox/x/photos/1.jpg"><img /></a>',
        'Mar 20, 2026 6:13:52 pm',
      ),
    );
    expect(threads(reading).map(links)).toEqual([
      ['2026-03-20 Alex Muster netflix.com 1', '2026-03-20 Robin Sample spotify.com 1'],
    ]);
  });

  it('count a message with an unreadable date on no day, and report the date', async () => {
    const reading = await readCards(card('Alex Muster', 'hello', '99 Foo 2026, 6:13'));
    expect(threads(reading).map(days)).toEqual([['unknown Alex Muster 1+0+0']]);
    expect(reading.trouble).toEqual([
      {
        code: 'unreadable-date',
        pointer: 'row 1',
        message: message('problem.message.unreadableDate', { printed: '99 Foo 2026, 6:13' }),
      },
    ]);
    expect(reading.status).toBe('partial');
  });

  it('prefer a machine-readable date to the printed one', async () => {
    const reading = await readCards(
      card('Alex Muster', 'hello', '<time datetime="2026-03-20T17:13Z">gibberish</time>'),
    );
    expect(threads(reading)).toMatchObject([{ basis: 'utc' }]);
    expect(threads(reading).map(days)).toEqual([['2026-03-20 Alex Muster 1+0+0']]);
  });

  it('never reveal the text of a message', async () => {
    const secret = 'the cat sleeps at noon';
    const reading = await readCards(
      card('Alex Muster', secret, 'Mar 20, 2026 6:13:52 pm'),
      `<section class="_a6-g"><div>${secret}</div></section>`,
      card('Alex Muster', secret, secret),
    );
    expect(JSON.stringify(reading)).not.toContain('the cat');
    expect(reading.trouble.map(({ code }) => code)).toEqual(['invalid-message', 'unreadable-date']);
  });

  it('give the same result whole or in chunks of any size', async () => {
    const cards = Array.from({ length: 4000 }, (_, i) =>
      card(
        i % 3 ? 'Zoë Beispiel' : 'Robin Sample',
        `h\u00e9llo &amp; ${'x'.repeat(i % 400)} 👍`,
        `Mar ${10 + (i % 20)}, 2024 6:13:52 pm`,
      ),
    );
    const long = withCards(...cards);
    const whole = await read(H3, long);
    for (const chunk of [1009, 65_536]) {
      const streamed = await read(H3, toBytes(long, { chunk, size: 64 * 1024 * 1024 }));
      expect(streamed.found).toEqual(whole.found);
      expect(streamed.frame).toEqual(whole.frame);
      expect(streamed.status).toBe('read');
    }
  });
});
