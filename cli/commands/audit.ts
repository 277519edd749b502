import type { Command } from 'commander';
import type { AuditJson } from '../../src/engine/contract/audit-json.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { OpenImport } from '../../src/engine/open-import.ts';
import { auditJson } from '../../src/engine/read/audit.ts';
import { say } from '../../src/words/say.ts';
import {
  type CliContext,
  type CommonOptions,
  printJson,
  RequestError,
  sayWaiting,
  withEngine,
  withJson,
  withLedger,
} from '../context.ts';
import { withBar } from '../progress-bar.ts';
import { listBeside, suggestFor } from '../shown-account.ts';
import type { Terminal } from '../terminal.ts';
import { auditSummary } from '../views/audit-summary.ts';
import { fullAudit } from '../views/full-audit.ts';
import { accountsBlock } from '../views/other-accounts.ts';

type AuditOptions = CommonOptions & { readonly person?: string | null; readonly full?: boolean };

/** `audit <path>...`: import the parts as one export and print the audit. */
export function auditCommand(command: Command, context: CliContext): void {
  command
    .option('--person <name>', say('help.audit.person'))
    .option('--full', say('help.audit.full'))
    .option('--verbose', say('help.audit.verbose'));
  withJson(withLedger(command)).action((paths: string[], options: AuditOptions) =>
    withEngine(context, options, async (engine) => {
      const { importId, alreadyImported } = await importWithBar(engine, paths, options, context);
      const opened = engine.openImport(importId);
      const audit = auditJson(opened, alreadyImported);
      suggestFor(engine, opened);
      if (options.json) printJson(context.terminal, audit);
      else printPages(context.terminal, engine, opened, { audit, paths, isFull: options.full ?? false });
      checkAnythingRead(audit);
    }),
  );
}

type Audited = {
  readonly audit: AuditJson;
  readonly paths: readonly string[];
  readonly isFull: boolean;
};

/** The audit and, if the ledger has several accounts, a list of them. */
function printPages(
  terminal: Terminal,
  engine: Engine,
  opened: OpenImport,
  { isFull, ...audited }: Audited,
): void {
  const { knowledge, limits } = opened;
  const page = isFull
    ? fullAudit(audited.audit, { terminal, knowledge, limits })
    : auditSummary({ ...audited, limits }, terminal);
  const beside = listBeside(engine, opened);
  terminal.out.write(page + (beside ? accountsBlock(beside, terminal) : ''));
}

const importWithBar = (
  engine: Engine,
  paths: readonly string[],
  { person = null, verbose = false }: AuditOptions,
  context: CliContext,
): ReturnType<Engine['importExport']> =>
  withBar(context.terminal, verbose, (bar) =>
    engine.importExport({
      ...{ paths, person, signal: context.signal },
      onProgress: (progress) => bar.show(progress),
      onWait: () => {
        bar.clear();
        sayWaiting(context);
      },
    }),
  );

/** A script must not mistake an audit in which no document could be read for one that found nothing. */
function checkAnythingRead({ import: { service }, coverage: { documents } }: AuditJson): void {
  const isUnread = documents.every(({ status }) => status === 'unreadable' || status === 'unrecognised');
  if (isUnread)
    throw new RequestError(
      say('cli.audit.nothingRead', { service: say(`service.${service}`), count: documents.length }),
    );
}
