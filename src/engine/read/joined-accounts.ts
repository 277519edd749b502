import type { ImportRow } from '../../ledger/reads/imports.ts';
import { SERVICES } from '../../model/enumerations.ts';
import { ownerKey } from '../../review/review-context.ts';
import type { Engine } from '../engine.ts';
import type { OpenImport } from '../open-import.ts';
import { newestOfAccounts } from './accounts.ts';

/**
 * The import that is asked for, with the newest exports of its person's accounts on the other services, Facebook first. An
 * older export, and one that was asked for by the name of its account, are shown alone. Throws as `openImport`.
 */
export function openJoinedAccounts(engine: Engine, wanted: number | null = null): OpenImport[] {
  const opened = engine.openImport(wanted);
  if (engine.account !== null) return [opened];
  return joinAccounts(newestOfAccounts(engine), opened.row).map(({ id }) =>
    id === opened.id ? opened : engine.openImport(id),
  );
}

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
