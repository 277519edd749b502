import type { ImportRow } from '../../ledger/reads/imports.ts';
import type { Accounts } from '../../model/accounts.ts';
import { isoInstant } from '../../model/times.ts';
import { isSameAccount } from '../../review/account-key.ts';
import type { Engine } from '../engine.ts';
import { readAnswer } from './answer.ts';
import { newestOfAccounts, openJoinedAccounts } from './joined-accounts.ts';
import { countUndecided, findSharedCompanies, readTogether } from './together.ts';

/**
 * The answer for each account, or for the one that `--account` names, and the joint answer for the person whose import is
 * requested. Without an import there is none.
 */
export function readAccounts(engine: Engine, wanted: number | null = null): Accounts {
  const rows = engine.account === null ? newestOfAccounts(engine) : [engine.openImport().row];
  const accounts = rows.map((row) => toAccount(engine, row));
  const joined =
    rows.length > 1 ? openJoinedAccounts(engine, findAccount(rows, engine.openImport(wanted).row)) : [];
  if (joined.length < 2) return { accounts, shared: [] };
  return { accounts, together: readTogether(joined), shared: findSharedCompanies(joined) };
}

/** The newest export of an import's account; null, which means the newest of all, for an invented account beside real ones. */
function findAccount(rows: readonly ImportRow[], of: ImportRow): number | null {
  return rows.find((row) => isSameAccount(row, of))?.id ?? null;
}

function toAccount(engine: Engine, row: ImportRow): Accounts['accounts'][number] {
  const opened = engine.openImport(row.id);
  const { id: importId, service, owner, account } = row;
  return {
    ...{ importId, service, owner, account },
    generatedAt: isoInstant(row.generatedAt),
    importedAt: isoInstant(row.importedAt),
    undecided: countUndecided(opened),
    answer: readAnswer(opened),
  };
}
