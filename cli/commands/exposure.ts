import type { Command } from 'commander';
import { exposureJson } from '../../src/engine/read/exposure.ts';
import { openJoinedAccounts } from '../../src/engine/read/joined-accounts.ts';
import { openWithCompany, readOtherAccounts } from '../../src/engine/read/together.ts';
import { type CliContext, type CommonOptions, print, withAccount, withEngine, withJson } from '../context.ts';
import { sayShown } from '../shown-account.ts';
import { exposurePage } from '../views/exposure-page.ts';

/** `exposure <company>`: windows and message counts per claim, per year. */
export function exposureCommand(command: Command, context: CliContext): void {
  withJson(withAccount(command)).action((company: string, options: CommonOptions) =>
    withEngine(context, options, (engine) => {
      const { opened, companyId, isJoined } = openWithCompany(engine, company);
      sayShown(engine, context.terminal, options, opened, openJoinedAccounts(engine));
      const exposure = {
        ...exposureJson(opened, companyId),
        ...readOtherAccounts(engine, opened.id, companyId),
      };
      print(context.terminal, options, exposure, (value, terminal) =>
        exposurePage(value, isJoined ? opened.row.service : null, terminal),
      );
    }),
  );
}
