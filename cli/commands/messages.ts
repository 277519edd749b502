import type { Command } from 'commander';
import type { MessagesJson } from '../../src/engine/contract/message-views.ts';
import { messagesJson } from '../../src/engine/read/message-lists.ts';
import { RANGE_ENDS } from '../../src/model/enumerations.ts';
import { partialDate } from '../../src/model/scalars.ts';
import { say } from '../../src/words/say.ts';
import {
  type CliContext,
  type CommonOptions,
  parseChoice,
  print,
  printCsv,
  UsageError,
  withAccount,
  withEngine,
  withJson,
} from '../context.ts';
import { openShown } from '../shown-account.ts';
import { messagesPage } from '../views/messages-page.ts';

type Options = CommonOptions & {
  readonly from?: string;
  readonly to?: string;
  readonly finding?: string;
  readonly end?: string;
  readonly csv?: string | true;
};

const TABLES = ['months', 'threads', 'people'] as const;

/** `messages`: how many messages, by year and month, in which threads, with whom. */
export function messagesCommand(command: Command, context: CliContext): void {
  command
    .option('--from <date>', say('help.messages.from'))
    .option('--to <date>', say('help.messages.to'))
    .option('--finding <id>', say('help.messages.finding'))
    .option('--end <end>', say('help.messages.end', { choices: RANGE_ENDS.join(' or ') }))
    .option('--csv [table]', say('help.messages.csv', { choices: TABLES.join(', ') }));
  withJson(withAccount(command)).action((options: Options) =>
    withEngine(context, options, (engine) => {
      const opened = openShown(engine, context.terminal, options);
      const messages = messagesJson(opened, {
        from: options.from ? parseDate('--from', options.from) : null,
        to: options.to ? parseDate('--to', options.to) : null,
        findings: options.finding ? [options.finding] : [],
        end: options.end ? parseChoice('--end', options.end, RANGE_ENDS) : 'most',
        ...{ year: null, threadId: null, personId: null },
      });
      if (options.csv !== undefined && !options.json) return printTable(context, messages, options.csv);
      print(context.terminal, options, messages, messagesPage);
    }),
  );
}

function printTable({ terminal }: CliContext, messages: MessagesJson, asked: string | true): void {
  const name = asked === true ? 'months' : parseChoice('--csv', asked, TABLES);
  const threads = messages.threads.map((thread) => ({ ...thread, people: thread.people.join('; ') }));
  const rows: Readonly<Record<string, string | number | null>>[] = { ...messages, threads }[name];
  printCsv(terminal, COLUMNS[name], rows);
}

const COLUMNS: Readonly<Record<(typeof TABLES)[number], readonly string[]>> = {
  months: ['month', 'messages', 'sent', 'received'],
  threads: ['name', 'people', 'messages', 'sent', 'received', 'firstDay', 'lastDay'],
  people: ['name', 'messages', 'threads', 'firstDay', 'lastDay'],
};

function parseDate(option: string, text: string): string {
  if (!partialDate.safeParse(text).success) throw new UsageError(say('cli.usage.date', { option }));
  return text;
}
