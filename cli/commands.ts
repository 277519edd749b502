import type { Command } from 'commander';
import type { CliContext } from './context.ts';

/** Gives a command its options and its work. */
type DefineCommand = (command: Command, context: CliContext) => void;

export type CommandEntry = {
  readonly description: string;
  readonly argument?: readonly [name: string, description: string];
  readonly define: () => Promise<DefineCommand>;
};

/** Every command by its name, in the order of the help, which needs no more than this. Each loads what it needs when called. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  audit: {
    description: 'import the parts (ZIPs and folders) as one export and print the audit',
    argument: ['<path...>', 'the ZIP files and folders of one export'],
    define: async () => (await import('./commands/audit.ts')).auditCommand,
  },
  answer: {
    description: 'say who could have reached your messages, how many of them, and what to do now',
    define: async () => (await import('./commands/answer.ts')).answerCommand,
  },
  headlines: {
    description: 'show what the headlines say, who said what, the responses and what is established',
    define: async () => (await import('./commands/headlines.ts')).headlinesCommand,
  },
  imports: {
    description: 'list what has been imported, newest first',
    define: async () => (await import('./commands/imports.ts')).importsCommand,
  },
  connections: {
    description: 'list connected apps, instant games and blocked apps',
    define: async () => (await import('./commands/connections.ts')).connectionsCommand,
  },
  companies: {
    description: 'list companies, those in most channels first',
    define: async () => (await import('./commands/companies.ts')).companiesCommand,
  },
  company: {
    description: 'show everything the export holds on one company',
    argument: ['<id>', 'the id, as `companies` prints it'],
    define: async () => (await import('./commands/companies.ts')).companyCommand,
  },
  findings: {
    description: 'list findings, those about your inbox first, then by weight',
    define: async () => (await import('./commands/findings.ts')).findingsCommand,
  },
  finding: {
    description: 'show one finding: what the export shows, how many messages, who says what, what to do',
    argument: ['<id>', 'the id, as `findings` prints it, or a company with one finding'],
    define: async () => (await import('./commands/findings.ts')).findingCommand,
  },
  exposure: {
    description: 'windows and message counts of one company, by statement and year',
    argument: ['<company>', 'a company id or name'],
    define: async () => (await import('./commands/exposure.ts')).exposureCommand,
  },
  messages: {
    description: 'count messages by year and month, with their threads and people',
    define: async () => (await import('./commands/messages.ts')).messagesCommand,
  },
  review: {
    description: 'list what is left to review, or record a decision',
    argument: ['[id]', 'a finding’s id, or an app’s name'],
    define: async () => (await import('./commands/review.ts')).reviewCommand,
  },
  letter: {
    description: 'print a letter to a company that asks for your data, or for their erasure',
    argument: ['<company>', 'its id or name, as `companies` prints it'],
    define: async () => (await import('./commands/letter.ts')).letterCommand,
  },
  diff: {
    description: 'compare two imports: what is new, gone, changed, and what cannot be compared',
    define: async () => (await import('./commands/diff.ts')).diffCommand,
  },
  report: {
    description:
      'write a private report: HTML, JSON, CSV or a ZIP with checksums; HTML and ZIP can be locked',
    define: async () => (await import('./commands/report.ts')).reportCommand,
  },
  share: {
    description: 'write a picture and a few sentences to show others: rounded counts, no name, no date',
    define: async () => (await import('./commands/share.ts')).shareCommand,
  },
  sample: {
    description: 'write the export of an invented person, to try everything with',
    define: async () => (await import('./commands/sample.ts')).sampleCommand,
  },
  serve: {
    description: 'open the app in your browser; it runs on this computer only, until you press Ctrl-C',
    argument: ['[path...]', 'ZIP files and folders to offer on the import page'],
    define: async () => (await import('./commands/serve.ts')).serveCommand,
  },
  erase: {
    description: 'remove the ledger, the settings and everything derived from it',
    define: async () => (await import('./commands/erase.ts')).eraseCommand,
  },
};
