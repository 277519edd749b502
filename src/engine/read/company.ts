import type { z } from 'zod';
import {
  type BusinessRow,
  type CompanyChannels,
  companyChannels,
} from '../../ledger/reads/company-channels.ts';
import { companyLinks } from '../../ledger/reads/company-links.ts';
import type { Place } from '../../ledger/reads/connections.ts';
import type { Finding } from '../../model/findings.ts';
import { isoInstant } from '../../model/times.ts';
import { say } from '../../words/say.ts';
import type { companyDetailJsonSchema } from '../contract/audit-json.ts';
import type { CompanyView } from '../contract/company-views.ts';
import type { OpenImport } from '../open-import.ts';
import { companyJson, companyNotFound } from './companies.ts';
import { connectionJson, connectionRow } from './connections.ts';
import { companyExposure } from './exposure.ts';
import { findingCard, shownFindings } from './findings.ts';
import { namingSources } from './knowledge.ts';

export type CompanyDetailJson = z.infer<typeof companyDetailJsonSchema>;

/** Long channels are cut off here; their totals show how much was left out. */
const MOST_ROWS = 200;

/** `company --json`: every row of every channel with its place in the export. Throws NotFoundError. */
export function companyDetailJson(opened: OpenImport, companyId: string): CompanyDetailJson {
  const channels = readChannels(opened, companyId);
  const findings = opened.findings.filter(({ company }) => company?.id === companyId);
  return {
    ...companyJson(channels.company, opened.knowledge),
    connectionRows: listedRows(channels).map((row) => connectionJson(row, companyId)),
    offMeta: toYears(channels.businesses).map(({ type, year, events }) => ({ type, year, events })),
    evidence: listEvidence(channels),
    findings: findings.map(({ id }) => id),
  };
}

/** The data of a company's page. Throws NotFoundError. */
export function companyView(opened: OpenImport, companyId: string): CompanyView {
  const channels = readChannels(opened, companyId);
  const company = companyJson(channels.company, opened.knowledge);
  const findings = shownFindings(opened).filter((finding) => finding.company?.id === companyId);
  return {
    company,
    partner: getPartner(opened, company.partner),
    namedIn: namingSources(opened.knowledge, companyId),
    connections: listedRows(channels).map((row) => connectionRow(row, companyId, company)),
    ...channelRows(channels),
    links: companyLinks(opened.db, opened.id, channels.company.id),
    claims: companyExposure(opened, companyId).claims.map(({ years: _years, ...claim }) => claim),
    responses: findResponses(findings),
    findings: findings.map(findingCard),
  };
}

function readChannels({ db, id }: OpenImport, companyId: string): CompanyChannels {
  const channels = companyChannels(db, id, companyId);
  if (!channels) throw companyNotFound(companyId);
  return channels;
}

/** Its connections, and the apps with its name that the user blocked. */
const listedRows = ({ connections, blockedApps }: CompanyChannels) => [...connections, ...blockedApps];

function getPartner({ knowledge }: OpenImport, partnerId: string | null): CompanyView['partner'] {
  const partner = partnerId === null ? undefined : knowledge.partners.get(partnerId);
  return partner ? { id: partner.id, level: partner.level } : null;
}

/** Every response in a finding of the company, without duplicates. */
function findResponses(findings: readonly Finding[]): CompanyView['responses'] {
  return [...new Map(findings.flatMap(({ responses }) => responses).map((each) => [each.id, each])).values()];
}

type Evidence = CompanyDetailJson['evidence'];

const evidenceRows = <Row extends Place>(
  rows: readonly Row[],
  what: string,
  getName: (row: Row) => string | null,
): Evidence => rows.map((row) => ({ ...toPlace(row), what, name: getName(row) ?? '' }));

function listEvidence(channels: CompanyChannels): Evidence {
  return [
    ...evidenceRows(channels.connections, say('evidence.app', { status: 'active' }), (row) => row.name),
    ...evidenceRows(channels.blockedApps, say('evidence.blocked-app'), (row) => row.name),
    ...evidenceRows(channels.appPosts, say('evidence.app-post'), (row) => row.app),
    ...evidenceRows(channels.businesses, say('evidence.off-meta'), (row) => row.name),
    ...evidenceRows(channels.advertisers, say('evidence.advertiser'), (row) => row.name),
    ...evidenceRows(channels.adInteractions, say('evidence.ad-interaction'), (row) => row.title),
    ...evidenceRows(channels.adThreads, say('evidence.ad-thread'), (row) => row.page),
    ...evidenceRows(channels.detectedApps, say('evidence.detected-app'), (row) => row.name),
  ];
}

const toPlace = ({ part, path, pointer }: Place): Place => ({ part, path, pointer });

type ChannelRows = Pick<
  CompanyView,
  'appPosts' | 'offMeta' | 'advertiser' | 'adInteractions' | 'adThreads' | 'detected'
>;

function channelRows(channels: CompanyChannels): ChannelRows {
  const { appPosts, adInteractions, advertisers, adThreads, detectedApps } = channels;
  return {
    appPosts: {
      total: appPosts.length,
      rows: cut(appPosts).map((row) => ({ ...toPlace(row), app: row.app, at: isoInstant(row.at) })),
    },
    offMeta: toOffMeta(channels),
    advertiser: cut(advertisers),
    adInteractions: {
      total: adInteractions.length,
      rows: cut(adInteractions).map(({ title, action, at, ...row }) => ({
        ...toPlace(row),
        title,
        action,
        at: isoInstant(at),
      })),
    },
    adThreads: cut(adThreads).map(({ page, firstAt, times, ...row }) => ({
      ...toPlace(row),
      page,
      firstAt: isoInstant(firstAt),
      times,
    })),
    detected: cut(detectedApps),
  };
}

const cut = <Row>(rows: readonly Row[]): Row[] => rows.slice(0, MOST_ROWS);

function toOffMeta({ company, businesses }: CompanyChannels): CompanyView['offMeta'] {
  const first = businesses.flatMap(({ firstAt }) => (firstAt === null ? [] : [firstAt]));
  const last = businesses.flatMap(({ lastAt }) => (lastAt === null ? [] : [lastAt]));
  return {
    events: company.offMetaEvents,
    sources: company.offMetaSources,
    firstAt: isoInstant(first.length > 0 ? Math.min(...first) : null),
    lastAt: isoInstant(last.length > 0 ? Math.max(...last) : null),
    byYear: toYears(businesses),
    rows: cut(businesses).map((row) => ({ ...toPlace(row), name: row.name })),
  };
}

/** The events of all its businesses by year and type, in order; events without a date first. */
function toYears(businesses: readonly BusinessRow[]): CompanyView['offMeta']['byYear'] {
  const sums = new Map<string, CompanyView['offMeta']['byYear'][number]>();
  for (const { year, type, events } of businesses.flatMap(({ byYear }) => byYear)) {
    const key = `${year} ${type}`;
    sums.set(key, { year, type, events: events + (sums.get(key)?.events ?? 0) });
  }
  return [...sums.values()].sort(
    (a, b) => (a.year ?? 0) - (b.year ?? 0) || a.type.localeCompare(b.type, 'en'),
  );
}
