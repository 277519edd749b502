import { listCompaniesOfImports } from '../../ledger/reads/companies.ts';
import { type ImportRow, listImports } from '../../ledger/reads/imports.ts';
import type { Accounts } from '../../model/accounts.ts';
import { SERVICES } from '../../model/enumerations.ts';
import { ownerKey } from '../../review/review-context.ts';
import type { Engine } from '../engine.ts';
import { readAnswer } from './answer.ts';
import { isSample } from './is-sample.ts';
import { isoInstant } from './iso.ts';
import { newestFirst } from './newest-first.ts';

/** The newest export of each account: of one service and one person there; of invented ones only where there is no other. Exports that do not say whose they are count as one. */
export function newestOfAccounts(engine: Engine): ImportRow[] {
  if (!engine.hasImports()) return [];
  const all = newestFirst(engine.db, listImports(engine.db));
  const real = all.filter((row) => !isSample(engine.db, row));
  const rows = real.length > 0 ? real : all;
  const accounts = Map.groupBy(rows, ({ service, owner }) => `${service} ${ownerKey(owner)}`);
  return [...accounts.values()].flatMap(([newest]) => newest ?? []);
}

/** The answer for each account, and what they have in common. Without an import there is none. */
export function readAccounts(engine: Engine): Accounts {
  const accounts = newestOfAccounts(engine).map((row): Accounts['accounts'][number] => {
    const opened = engine.openImport(row.id);
    const { id: importId, service, owner, account } = row;
    return {
      ...{ importId, service, owner, account },
      generatedAt: isoInstant(row.generatedAt),
      importedAt: isoInstant(row.importedAt) ?? '',
      undecided: opened.findings.filter(({ decision }) => decision === null).length,
      answer: readAnswer(opened),
    };
  });
  return { accounts, shared: findShared(engine, accounts) };
}

function findShared(engine: Engine, accounts: Accounts['accounts']): Accounts['shared'] {
  if (accounts.length < 2) return [];
  const services = new Map(accounts.map(({ importId, service }) => [importId, service]));
  const rows = listCompaniesOfImports(engine.db, [...services.keys()]);
  return [...Map.groupBy(rows, ({ id }) => id)].flatMap(([id, found]) => {
    const [first] = found;
    const of = new Set(found.map(({ importId }) => services.get(importId)));
    const isConnected = found.some(({ connections }) => connections > 0);
    if (!first || of.size < 2 || !isConnected) return [];
    return [{ id, name: first.name, services: SERVICES.filter((service) => of.has(service)) }];
  });
}
