import type { MessagesJson } from '../../src/engine/contract/message-views.ts';
import { words } from '../../src/words/current.ts';
import { messageCountsMessage } from '../../src/words/messages.ts';
import { withProgram } from '../../src/words/program.ts';
import { say } from '../../src/words/say.ts';
import { daysMessage } from '../../src/words/windows.ts';
import { cut, styled, type Terminal, table, wrap } from '../terminal.ts';
import { dayOrDash, formatNumber } from './format.ts';

/** Threads shown; all of them are in the JSON and the CSV. */
const SHOWN = 10;

/** The counts, the years, and the threads with the most messages. */
export function messagesPage(messages: MessagesJson, terminal: Terminal): string {
  const { counts, undated, windows, years, threads } = messages;
  const { width } = terminal;
  const line = (text: string) => wrap(text, width);
  const blocks = [
    [
      ...(windows.length > 0
        ? [line(say('app.messages.only.period', { days: windows.map((window) => daysMessage(window)) }))]
        : []),
      line(words().say(messageCountsMessage(counts))),
      ...(undated > 0 ? [line(say('messages.undated', { undated }))] : []),
    ],
    years.length > 0 ? [styled(terminal, 'bold', say('messages.years')), table(toRows(years))] : [],
    threads.length > 0 ? threadLines(threads, terminal) : [],
    [
      line(say('cli.messages.all')),
      ...['threads', 'months'].map((each) => `  ${withProgram(`sidedoor messages --csv ${each}`)}`),
    ],
  ];
  return `${blocks.flatMap((lines) => (lines.length > 0 ? [lines.join('\n')] : [])).join('\n\n')}\n`;
}

const toRows = (years: MessagesJson['years']): string[][] => {
  const known = years.some(({ sent }) => sent !== null);
  const directions = (sent: number | null, received: number | null) =>
    known
      ? [
          say('cli.messages.sent', { sent: sent ?? 0 }),
          say('cli.messages.received', { received: received ?? 0 }),
        ]
      : [];
  return years.map(({ year, messages, sent, received }) => [
    ...[String(year), formatNumber(messages), ...directions(sent, received)],
  ]);
};

function threadLines(threads: MessagesJson['threads'], terminal: Terminal): string[] {
  const rows = threads
    .slice(0, SHOWN)
    .map(({ name, messages, firstDay, lastDay }) => [
      ...[formatNumber(messages), dayOrDash(firstDay), dayOrDash(lastDay), cut(name, 32)],
    ]);
  const more = threads.length - rows.length;
  return [
    styled(terminal, 'bold', say('cli.messages.threads')),
    table(rows),
    ...(more > 0 ? [`  ${say('cli.messages.more', { more })}`] : []),
  ];
}
