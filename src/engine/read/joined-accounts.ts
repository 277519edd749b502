import type { ImportRow } from '../../ledger/reads/imports.ts';
import { SERVICES } from '../../model/enumerations.ts';
import { ownerKey } from '../../review/review-context.ts';
import type { AccountLabel } from '../contract/review-json.ts';
import type { Engine } from '../engine.ts';
import type { OpenImport } from '../open-import.ts';
import { isSample } from './is-sample.ts';
import { newestFirst } from './newest-first.ts';

/** The newest export of each account: of one service and one person there; of invented ones only where there is no other. Exports that do not say whose they are count as one. */
export function newestOfAccounts(engine: Engine): ImportRow[] {
  const imports = engine.listImports();
  if (imports.length === 0) return [];
  const all = newestFirst(engine.db, imports);
  const real = all.filter((row) => !isSample(engine.db, row));
  const rows = real.length > 0 ? real : all;
  const accounts = Map.groupBy(rows, ({ service, owner }) => `${service} ${ownerKey(owner)}`);
  return [...accounts.values()].flatMap(([newest]) => newest ?? []);
}

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
 * several, only the same name joins them.
 */
export function joinAccounts(accounts: readonly ImportRow[], chosen: ImportRow): ImportRow[] {
  if (!accounts.some(({ id }) => id === chosen.id)) return [chosen];
  const isOnePersons = new Set(accounts.map(({ service }) => service)).size === accounts.length;
  const isJoined = ({ id, service, owner }: ImportRow): boolean =>
    service === chosen.service
      ? id === chosen.id
      : isOnePersons || ownerKey(owner) === ownerKey(chosen.owner);
  return SERVICES.flatMap((service) => accounts.filter((row) => row.service === service && isJoined(row)));
}

type AccountNames = Pick<ImportRow, 'service' | 'account' | 'owner'>;

/** The word by which `--account` finds one of these accounts: its service, unless another is of that service too. */
export function accountWord(
  accounts: readonly AccountNames[],
  { service, account, owner }: AccountNames,
): string {
  const isOnly = accounts.filter((each) => each.service === service).length === 1;
  return isOnly ? service : (account ?? owner ?? service);
}
