import type { Command } from 'commander';
import { letterJson, listOtherAccounts } from '../../src/engine/read/letter.ts';
import {
  chooseLetterLanguage,
  LANGUAGES_OF_LAW,
  LETTER_ASKS,
  LETTER_LANGUAGES,
  LETTER_LAWS,
  type LetterLanguage,
  type LetterLaw,
} from '../../src/model/enumerations.ts';
import { words } from '../../src/words/current.ts';
import { otherLettersMessage } from '../../src/words/letter.ts';
import { say } from '../../src/words/say.ts';
import {
  type CliContext,
  type CommonOptions,
  isoDay,
  parseChoice,
  printJson,
  withAccount,
  withEngine,
  withJson,
} from '../context.ts';
import { openShown } from '../shown-account.ts';
import { wrap } from '../terminal.ts';

const LANGUAGES_HELP = LETTER_LAWS.map((law) => `${law}: ${LANGUAGES_OF_LAW[law].join(', ')}`).join('; ');

type Options = CommonOptions & {
  readonly law?: string;
  readonly ask?: string;
  readonly language?: string;
  readonly name?: string;
  readonly address?: string;
  readonly email?: string;
  readonly companyAddress?: string;
  readonly date?: string;
};

/** The requested language; otherwise the one in use, if the law has a letter in it. */
function getLanguage({ language }: Options, law: LetterLaw): LetterLanguage {
  if (language !== undefined) return parseChoice('--language', language, LETTER_LANGUAGES);
  return chooseLetterLanguage(law, words().language);
}

/** `letter`: a request to a company, filled in from what the export says; nothing is sent. */
export function letterCommand(command: Command, context: CliContext): void {
  command
    .option('--law <law>', say('help.letter.law', { choices: LETTER_LAWS.join(', ') }))
    .option('--ask <ask>', say('help.letter.ask', { choices: LETTER_ASKS.join(', ') }))
    .option('--language <language>', LANGUAGES_HELP)
    .option('--name <name>', say('help.letter.name'))
    .option('--address <lines>', say('help.letter.address'))
    .option('--email <address>', say('help.letter.email'))
    .option('--company-address <lines>', say('help.letter.companyAddress'))
    .option('--date <day>', say('help.letter.date'));
  withJson(withAccount(command)).action((company: string, options: Options) =>
    withEngine(context, options, (engine) => {
      const law = parseChoice('--law', options.law ?? '', LETTER_LAWS);
      const order = {
        company,
        law,
        ask: parseChoice('--ask', options.ask ?? 'access', LETTER_ASKS),
        language: getLanguage(options, law),
        name: options.name ?? null,
        address: options.address ?? null,
        email: options.email ?? null,
        companyAddress: options.companyAddress ?? null,
        date: options.date === undefined ? null : isoDay('--date', options.date),
      };
      const opened = openShown(engine, context.terminal, options);
      const letter = letterJson(opened, order);
      const { terminal } = context;
      if (options.json) return printJson(terminal, letter);
      terminal.out.write(letter.text);
      const note = say(`cli.letter.${letter.law}`, { due: letter.followUp, option: letter.followUp });
      const others = listOtherAccounts(engine, opened, letter.company.id);
      const ownLetters =
        others.length === 0
          ? ''
          : words().say(otherLettersMessage(letter.company.name, opened.row.service, others));
      for (const text of [note, ownLetters].filter(Boolean))
        terminal.err.write(`\n${wrap(text, terminal.width)}\n`);
    }),
  );
}
