import type { ImportRow } from '../../ledger/reads/imports.ts';
import type { Accounts } from '../../model/accounts.ts';
import type { Engine } from '../engine.ts';
import { readAnswer } from './answer.ts';
import { isoInstant } from './iso.ts';
import { newestOfAccounts, openJoinedAccounts } from './joined-accounts.ts';
import { countUndecided, findSharedCompanies, readTogether } from './together.ts';

/** The answer for each account, and what those that are shown with an import say together. Without an import there is none. */
export function readAccounts(engine: Engine, wanted: number | null = null): Accounts {
  const accounts = newestOfAccounts(engine).map((row) => toAccount(engine, row));
  const joined = accounts.length > 1 ? openJoinedAccounts(engine, wanted) : [];
  if (joined.length < 2) return { accounts, shared: [] };
  return { accounts, together: readTogether(joined), shared: findSharedCompanies(joined) };
}

function toAccount(engine: Engine, row: ImportRow): Accounts['accounts'][number] {
  const opened = engine.openImport(row.id);
  const { id: importId, service, owner, account } = row;
  return {
    ...{ importId, service, owner, account },
    generatedAt: isoInstant(row.generatedAt),
    importedAt: isoInstant(row.importedAt) ?? '',
    undecided: countUndecided(opened),
    answer: readAnswer(opened),
  };
}
