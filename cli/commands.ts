import type { Command } from 'commander';
import type { HelpTexts } from '../src/words/languages.ts';
import type { CliContext } from './context.ts';

/** Adds a command's options and action. */
type DefineCommand = (command: Command, context: CliContext) => void;

export type CommandEntry = {
  /** Its name, and the id of its help text. */
  readonly argument?: readonly [name: string, description: keyof HelpTexts];
  readonly define: () => Promise<DefineCommand>;
};

/**
 * Every command by its name, in the order of the help, which needs nothing else. Each command's module is loaded when it is
 * called.
 */
export const COMMANDS = {
  audit: {
    argument: ['<path...>', 'help.audit.path'],
    define: async () => (await import('./commands/audit.ts')).auditCommand,
  },
  answer: { define: async () => (await import('./commands/answer.ts')).answerCommand },
  accounts: { define: async () => (await import('./commands/accounts.ts')).accountsCommand },
  headlines: { define: async () => (await import('./commands/headlines.ts')).headlinesCommand },
  imports: { define: async () => (await import('./commands/imports.ts')).importsCommand },
  connections: { define: async () => (await import('./commands/connections.ts')).connectionsCommand },
  companies: { define: async () => (await import('./commands/companies.ts')).companiesCommand },
  company: {
    argument: ['<id>', 'help.company.id'],
    define: async () => (await import('./commands/companies.ts')).companyCommand,
  },
  findings: { define: async () => (await import('./commands/findings.ts')).findingsCommand },
  finding: {
    argument: ['<id>', 'help.finding.id'],
    define: async () => (await import('./commands/findings.ts')).findingCommand,
  },
  exposure: {
    argument: ['<company>', 'help.exposure.company'],
    define: async () => (await import('./commands/exposure.ts')).exposureCommand,
  },
  messages: { define: async () => (await import('./commands/messages.ts')).messagesCommand },
  review: {
    argument: ['[id]', 'help.review.id'],
    define: async () => (await import('./commands/review.ts')).reviewCommand,
  },
  letter: {
    argument: ['<company>', 'help.letter.company'],
    define: async () => (await import('./commands/letter.ts')).letterCommand,
  },
  diff: { define: async () => (await import('./commands/diff.ts')).diffCommand },
  report: { define: async () => (await import('./commands/report.ts')).reportCommand },
  share: { define: async () => (await import('./commands/share.ts')).shareCommand },
  donate: {
    argument: ['<path...>', 'help.donate.path'],
    define: async () => (await import('./commands/donate.ts')).donateCommand,
  },
  cohort: { define: async () => (await import('./commands/cohort.ts')).cohortCommand },
  sample: { define: async () => (await import('./commands/sample.ts')).sampleCommand },
  serve: {
    argument: ['[path...]', 'help.serve.path'],
    define: async () => (await import('./commands/serve.ts')).serveCommand,
  },
  lock: {
    argument: ['[action]', 'help.lock.action'],
    define: async () => (await import('./commands/lock.ts')).lockCommand,
  },
  erase: { define: async () => (await import('./commands/erase.ts')).eraseCommand },
} satisfies Readonly<Record<string, CommandEntry>>;
