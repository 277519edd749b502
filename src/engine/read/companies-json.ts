import type { z } from 'zod';
import { type CompanyRow, listCompanies } from '../../ledger/reads/companies.ts';
import { type CompanyChannels, companyChannels } from '../../ledger/reads/company-channels.ts';
import type { Place } from '../../ledger/reads/connections.ts';
import type { CompanyJson } from '../../model/imports.ts';
import type { companyDetailJsonSchema } from '../contract/audit-json.ts';
import type { Engine } from '../engine.ts';
import { NotFoundError } from '../errors.ts';
import { connectionJson } from './connections-json.ts';
import { isoInstant } from './iso.ts';

export type CompanyDetailJson = z.infer<typeof companyDetailJsonSchema>;

/** A ledger row as the contract shows it. */
export const companyJson = (row: CompanyRow): CompanyJson => ({
  id: row.companyId,
  name: row.name,
  partner: row.partnerId,
  channels: row.channels,
  connections: row.connections,
  appPosts: row.appPosts,
  offMetaEvents: row.offMetaEvents,
  advertiserList: row.advertiserList > 0,
  advertiser: row.advertiserList + row.advertiserOther > 0,
  adInteractions: row.adInteractions,
  adThreads: row.adThreads,
  links: row.links,
  firstAt: isoInstant(row.firstAt),
  lastAt: isoInstant(row.lastAt),
});

/** `companies --json`: those in most channels first; `limit` null gives all. */
export function companiesJson(
  engine: Engine,
  selection: { readonly search: string; readonly limit: number | null },
): { rows: CompanyJson[]; total: number } {
  const importId = engine.importId();
  const { rows, total } = listCompanies(engine.db, importId, {
    search: selection.search,
    sort: 'channels',
    ...(selection.limit === null ? {} : { limit: selection.limit }),
  });
  return { rows: rows.map(companyJson), total };
}

type Evidence = CompanyDetailJson['evidence'];

const evidenceOf = <Row extends Place>(
  rows: readonly Row[],
  what: string,
  nameOf: (row: Row) => string | null,
): Evidence =>
  rows.map((row) => ({
    part: row.part,
    path: row.path,
    pointer: row.pointer,
    what,
    name: nameOf(row) ?? '',
  }));

/** Every row of every channel, with its place in the export. */
function evidence(channels: CompanyChannels): Evidence {
  return [
    ...evidenceOf(channels.connections, 'connected app', (row) => row.name),
    ...evidenceOf(channels.appPosts, 'app post', (row) => row.app),
    ...evidenceOf(channels.businesses, 'off-Meta activity', (row) => row.name),
    ...evidenceOf(channels.advertisers, 'advertiser', (row) => row.name),
    ...evidenceOf(channels.adInteractions, 'ad interaction', (row) => row.title),
    ...evidenceOf(channels.adThreads, 'Messenger thread from an ad', (row) => row.page),
    ...evidenceOf(channels.detectedApps, 'app detected by Meta', (row) => row.name),
  ];
}

/** Sums the events of all businesses of a company by year and type. */
function offMetaYears(channels: CompanyChannels): CompanyDetailJson['offMeta'] {
  const sums = new Map<string, CompanyDetailJson['offMeta'][number]>();
  for (const { byYear } of channels.businesses) {
    for (const { year, type, events } of byYear) {
      const key = `${year} ${type}`;
      sums.set(key, { type, year, events: events + (sums.get(key)?.events ?? 0) });
    }
  }
  return [...sums.values()].sort(
    (a, b) => (a.year ?? 0) - (b.year ?? 0) || a.type.localeCompare(b.type, 'en'),
  );
}

/** `company --json`: everything the export holds on one company. Throws NotFoundError. */
export function companyDetailJson(engine: Engine, companyId: string): CompanyDetailJson {
  const importId = engine.importId();
  const channels = companyChannels(engine.db, importId, companyId);
  if (!channels)
    throw new NotFoundError(`There is no company "${companyId}" in this import; see: sidedoor companies`);
  const findings = engine.findings(importId).filter((finding) => finding.company?.id === companyId);
  return {
    ...companyJson(channels.company),
    connectionRows: channels.connections.map((row) => connectionJson(row, companyId)),
    offMeta: offMetaYears(channels),
    evidence: evidence(channels),
    findings: findings.map((finding) => finding.id),
  };
}
