import type { Command } from 'commander';
import { connectionsJson } from '../../src/engine/read/connections.ts';
import { CONNECTION_STATUSES } from '../../src/model/enumerations.ts';
import type { ConnectionJson } from '../../src/model/imports.ts';
import { label, say } from '../../src/words/say.ts';
import {
  type CliContext,
  type CommonOptions,
  parseChoice,
  printCsv,
  printJson,
  wholeNumber,
  withAccount,
  withEngine,
  withJson,
} from '../context.ts';
import { openShown } from '../shown-account.ts';
import { tableWithin } from '../terminal.ts';
import { connectionText } from '../views/format.ts';

const COLUMNS = [
  'name',
  'kind',
  'status',
  'addedAt',
  'removedAt',
  'scopedId',
  'companyId',
  'permissions',
] as const;

const withPermissionsAsText = (row: ConnectionJson) => ({
  ...row,
  permissions: row.permissions?.join(', ') ?? null,
});

type Options = CommonOptions & {
  readonly status?: string;
  readonly year?: string;
  readonly search?: string;
  readonly csv?: boolean;
};

/** `connections`: connected apps, instant games and blocked apps. */
export function connectionsCommand(command: Command, context: CliContext): void {
  command
    .option('--status <status>', say('help.only', { choices: CONNECTION_STATUSES.join(', ') }))
    .option('--year <year>', say('help.connections.year'))
    .option('--search <text>', say('help.connections.search'))
    .option('--csv', say('help.connections.csv'));
  withJson(withAccount(command)).action((options: Options) =>
    withEngine(context, options, (engine) => {
      const selection = {
        status: options.status ? parseChoice('--status', options.status, CONNECTION_STATUSES) : null,
        year: options.year ? wholeNumber('--year', options.year, 2004, 2100) : null,
        search: options.search ?? '',
      };
      const rows = connectionsJson(openShown(engine, context.terminal, options), selection);
      if (options.json) return printJson(context.terminal, rows);
      if (options.csv) return printCsv(context.terminal, COLUMNS, rows.map(withPermissionsAsText));
      const { out, width } = context.terminal;
      const lines = rows.map((row) => [
        row.name,
        connectionText(row),
        row.permissions?.join(', ') ?? (row.kind === 'blocked' ? '' : label('appKind', row.kind)),
      ]);
      out.write(lines.length > 0 ? `${tableWithin(lines, width)}\n` : `${say('cli.connections.none')}\n`);
    }),
  );
}
