import type { ImportRow } from '../../ledger/reads/imports.ts';
import { SERVICES } from '../../model/enumerations.ts';
import { ownerKey } from '../../review/account-key.ts';
import type { AccountLabel } from '../contract/review-json.ts';
import type { Engine } from '../engine.ts';
import type { OpenImport } from '../open-import.ts';
import { listAccounts } from './ledger-accounts.ts';

/** The newest export of each account; invented ones only if there are no others. */
export const newestOfAccounts = (engine: Engine): ImportRow[] => [...listAccounts(engine).shown];

/** Never empty. */
export type JoinedAccounts = [OpenImport, ...OpenImport[]];

/**
 * The requested import, with the newest exports of the same person's accounts on the other services, Facebook first. An older
 * export, and one requested by the name of its account, are shown alone. Throws as `openImport`.
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

/** The fields that identify the account of a row: none if there is only one account. */
export const accountLabel = (joined: readonly OpenImport[], { id, row }: OpenImport): AccountLabel =>
  joined.length > 1 ? { importId: id, service: row.service } : {};

/**
 * Display names differ between services, so if every service has one account, all are taken to be one person's. If any has
 * several, only the same name joins them, provided that no service has two of that name.
 */
export function joinAccounts(accounts: readonly ImportRow[], chosen: ImportRow): ImportRow[] {
  if (!accounts.some(({ id }) => id === chosen.id)) return [chosen];
  const isOnePersons = new Set(accounts.map(({ service }) => service)).size === accounts.length;
  const joined = isOnePersons ? accounts : findNamesakes(accounts, chosen);
  return SERVICES.flatMap((service) => joined.filter((row) => row.service === service));
}

/** Includes the chosen one. Unknown owners never count as having the same name. */
function findNamesakes(accounts: readonly ImportRow[], chosen: ImportRow): readonly ImportRow[] {
  const name = ownerKey(chosen.owner);
  const same = accounts.filter(({ owner }) => name !== null && ownerKey(owner) === name);
  const isClear = new Set(same.map(({ service }) => service)).size === same.length;
  return isClear && same.length > 0 ? same : [chosen];
}
