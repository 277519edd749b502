import type { Command } from 'commander';
import { findCompanyId } from '../../src/engine/read/companies.ts';
import { exposureJson } from '../../src/engine/read/exposure.ts';
import {
  type CliContext,
  type CommonOptions,
  printJson,
  withAccount,
  withEngine,
  withJson,
} from '../context.ts';
import { exposurePage } from '../views/exposure-page.ts';

/** `exposure <company>`: windows and message counts per claim, per year. */
export function exposureCommand(command: Command, context: CliContext): void {
  withJson(withAccount(command)).action((company: string, options: CommonOptions) =>
    withEngine(context, options, (engine) => {
      const opened = engine.openImport();
      const exposure = exposureJson(opened, findCompanyId(opened, company));
      if (options.json) return printJson(context.terminal, exposure);
      context.terminal.out.write(exposurePage(exposure, context.terminal));
    }),
  );
}
