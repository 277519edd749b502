import type { ImportRow } from '../../ledger/reads/imports.ts';
import { SERVICES } from '../../model/enumerations.ts';
import { ownerKey } from '../../review/account-key.ts';
import type { AccountLabel } from '../contract/review-json.ts';
import type { Engine } from '../engine.ts';
import type { OpenImport } from '../open-import.ts';
import { listAccounts } from './ledger-accounts.ts';

/** The newest export of each account; of invented ones only where there is no other. */
export const newestOfAccounts = (engine: Engine): ImportRow[] => [...listAccounts(engine).shown];

/** Never empty. */
export type JoinedAccounts = [OpenImport, ...OpenImport[]];

/**
 * The import that is asked for, with the newest exports of its person's accounts on the other services, Facebook first. An
 * older export, and one that was asked for by the name of its account, are shown alone. Throws as `openImport`.
 */
export function openJoinedAccounts(engine: Engine, wanted: number | null = null): JoinedAccounts {
  const imports = engine.listImports();
  const opened = engine.openImport(wanted, imports);
  const isAlone = imports.every(({ service }) => service === opened.row.service);
  if (isAlone || engine.account !== null) return [opened];
  const rows = joinAccounts(newestOfAccounts(engine), opened.row);
  const [first = opened, ...others] = rows.map(({ id }) =>
    id === opened.id ? opened : engine.openImport(id, imports),
  );
  return [first, ...others];
}

/** What tells a row of one of these accounts from those of the others: nothing where there is only one. */
export const accountLabel = (joined: readonly OpenImport[], { id, row }: OpenImport): AccountLabel =>
  joined.length > 1 ? { importId: id, service: row.service } : {};

/**
 * Display names differ from service to service, so where every service has one account, all are one person's. Where any has
 * several, only the same name joins them, if no service has two of that name.
 */
export function joinAccounts(accounts: readonly ImportRow[], chosen: ImportRow): ImportRow[] {
  if (!accounts.some(({ id }) => id === chosen.id)) return [chosen];
  const isOnePersons = new Set(accounts.map(({ service }) => service)).size === accounts.length;
  const joined = isOnePersons ? accounts : findNamesakes(accounts, chosen);
  return SERVICES.flatMap((service) => joined.filter((row) => row.service === service));
}

/** With the chosen one. An owner who is not known is nobody's namesake. */
function findNamesakes(accounts: readonly ImportRow[], chosen: ImportRow): readonly ImportRow[] {
  const name = ownerKey(chosen.owner);
  const same = accounts.filter(({ owner }) => name !== null && ownerKey(owner) === name);
  const isClear = new Set(same.map(({ service }) => service)).size === same.length;
  return isClear && same.length > 0 ? same : [chosen];
}
