import type { Command } from 'commander';
import { letterJson } from '../../src/engine/read/letter.ts';
import { LETTER_ASKS, LETTER_LANGUAGES, LETTER_LAWS } from '../../src/model/enumerations.ts';
import { say } from '../../src/words/say.ts';
import {
  type CliContext,
  type CommonOptions,
  isoDay,
  parseChoice,
  printJson,
  withEngine,
  withJson,
  withLedger,
} from '../context.ts';
import { wrap } from '../terminal.ts';

type Options = CommonOptions & {
  readonly law: string;
  readonly ask: string;
  readonly language: string;
  readonly name?: string;
  readonly address?: string;
  readonly email?: string;
  readonly companyAddress?: string;
  readonly date?: string;
};

/** `letter`: a request to a company, filled in from what the export says; nothing is sent. */
export function letterCommand(command: Command, context: CliContext): void {
  command
    .requiredOption('--law <law>', LETTER_LAWS.join(' or '))
    .option('--ask <ask>', LETTER_ASKS.join(' or '), 'access')
    .option('--language <language>', `${LETTER_LANGUAGES.join(', ')} (ccpa: en)`, 'en')
    .option('--name <name>', 'who signs (default: the name in the settings, else in the export)')
    .option('--address <lines>', 'your address, for the head of the letter')
    .option('--email <address>', 'the e-mail address you use with this company')
    .option('--company-address <lines>', 'the company’s address')
    .option('--date <day>', 'date of the letter, YYYY-MM-DD (default: today)');
  withJson(withLedger(command)).action((company: string, options: Options) =>
    withEngine(context, options, (engine) => {
      const order = {
        company,
        law: parseChoice('--law', options.law, LETTER_LAWS),
        ask: parseChoice('--ask', options.ask, LETTER_ASKS),
        language: parseChoice('--language', options.language, LETTER_LANGUAGES),
        name: options.name ?? null,
        address: options.address ?? null,
        email: options.email ?? null,
        companyAddress: options.companyAddress ?? null,
        date: options.date === undefined ? null : isoDay('--date', options.date),
      };
      const letter = letterJson(engine.openImport(), order);
      const { terminal } = context;
      if (options.json) return printJson(terminal, letter);
      terminal.out.write(letter.text);
      const note = say(`cli.letter.${letter.law}`, { due: letter.followUp, option: letter.followUp });
      terminal.err.write(`\n${wrap(note, terminal.width)}\n`);
    }),
  );
}
