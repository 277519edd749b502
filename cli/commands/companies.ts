import type { Command } from 'commander';
import { companyPage } from '../../src/engine/read/companies.ts';
import { companyDetailJson } from '../../src/engine/read/company.ts';
import { openJoinedAccounts } from '../../src/engine/read/joined-accounts.ts';
import { openWithCompany, readOtherAccounts } from '../../src/engine/read/together.ts';
import { label, say } from '../../src/words/say.ts';
import {
  type CliContext,
  type CommonOptions,
  print,
  printCsv,
  printJson,
  wholeNumber,
  withAccount,
  withEngine,
  withJson,
} from '../context.ts';
import { openShown, sayShown } from '../shown-account.ts';
import { tableWithin } from '../terminal.ts';
import { companyPage as companyText } from '../views/company-page.ts';

const COLUMNS = [
  'id',
  'name',
  'partner',
  'channels',
  'connections',
  'appPosts',
  'offMetaEvents',
  'advertiserList',
  'advertiser',
  'adInteractions',
  'adThreads',
  'links',
  'firstAt',
  'lastAt',
  'category',
  'parent',
] as const;

type Options = CommonOptions & { readonly search?: string; readonly limit?: string; readonly csv?: boolean };

/** `companies`: one line per company across all channels. */
export function companiesCommand(command: Command, context: CliContext): void {
  command
    .option('--search <text>', say('help.connections.search'))
    .option('--limit <n>', say('help.companies.limit'))
    .option('--csv', say('help.connections.csv'));
  withJson(withAccount(command)).action((options: Options) =>
    withEngine(context, options, (engine) => {
      const whole = options.json || options.csv;
      const limit = options.limit ? wholeNumber('--limit', options.limit, 1, 1_000_000) : whole ? null : 50;
      const { rows, total } = companyPage(openShown(engine, context.terminal, options), {
        ...{ offset: 0, limit, search: options.search ?? '', channel: null },
        ...{ sort: 'channels', descending: true },
      });
      if (options.json) return printJson(context.terminal, rows);
      if (options.csv) return printCsv(context.terminal, COLUMNS, rows);
      const { out, width } = context.terminal;
      const lines = rows.map((row) => [
        row.name,
        row.category === null ? '' : label('category', row.category),
        say('cli.channels', { count: row.channels }),
        say('cli.events', { count: row.offMetaEvents }),
        row.id,
      ]);
      out.write(lines.length > 0 ? `${tableWithin(lines, width)}\n` : `${say('cli.companies.none')}\n`);
      if (rows.length < total) out.write(`  ${say('cli.companies.more', { count: total - rows.length })}\n`);
    }),
  );
}

/** `company <id>`: everything the export holds on one company. */
export function companyCommand(command: Command, context: CliContext): void {
  withJson(withAccount(command)).action((id: string, options: CommonOptions) =>
    withEngine(context, options, (engine) => {
      const { opened, companyId, isJoined } = openWithCompany(engine, id);
      sayShown(engine, context.terminal, options, opened, openJoinedAccounts(engine));
      const company = {
        ...companyDetailJson(opened, companyId),
        ...readOtherAccounts(engine, opened.id, companyId),
      };
      print(context.terminal, options, company, (value, terminal) =>
        companyText(value, opened.row.service, isJoined, terminal),
      );
    }),
  );
}
