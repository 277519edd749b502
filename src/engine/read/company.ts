import type { BusinessRow, CompanyChannels } from '../../ledger/reads/company-channels.ts';
import { companyChannels } from '../../ledger/reads/company-channels.ts';
import { companyLinks } from '../../ledger/reads/company-links.ts';
import type { Place } from '../../ledger/reads/connections.ts';
import type { FindingJson } from '../../model/findings.ts';
import type { CompanyView } from '../contract/views.ts';
import type { Services } from '../engine-context.ts';
import { NotFoundError } from '../errors.ts';
import { companyJson } from './companies-json.ts';
import { connectionRow } from './connections.ts';
import { companyExposure } from './exposure.ts';
import { findingCard, shownFindings } from './findings.ts';
import { isoInstant } from './iso.ts';

/** Long channels are cut here; their totals tell what was left out. */
const MOST_ROWS = 200;

/** Everything the export holds on one company. Throws NotFoundError. */
export function companyView(services: Services, importId: number, companyId: string): CompanyView {
  const { db } = services.engine;
  const channels = companyChannels(db, importId, companyId);
  if (!channels) throw new NotFoundError('This company is not in this import.');
  const company = companyJson(channels.company);
  const findings = shownFindings(services, importId).filter((finding) => finding.company?.id === companyId);
  return {
    company,
    partner: partnerOf(services, company.partner),
    connections: channels.connections.map((row) => connectionRow(row, companyId, company)),
    ...channelRows(channels),
    links: companyLinks(db, importId, channels.company.id),
    claims: claimsOf(services, importId, companyId),
    responses: responsesOf(findings),
    findings: findings.map(findingCard),
  };
}

function partnerOf({ engine }: Services, partnerId: string | null): CompanyView['partner'] {
  const partner = partnerId === null ? undefined : engine.knowledge.partners.get(partnerId);
  return partner ? { id: partner.id, level: partner.level, category: partner.category } : null;
}

/** The claims about the company, laid over its connections; those of its findings are the same ones. */
function claimsOf(services: Services, importId: number, companyId: string): CompanyView['claims'] {
  return companyExposure(services, importId, companyId).claims.map(({ years: _years, ...claim }) => claim);
}

/** Every response that stands in a finding of the company, once. */
function responsesOf(findings: readonly FindingJson[]): CompanyView['responses'] {
  return [...new Map(findings.flatMap(({ responses }) => responses).map((each) => [each.id, each])).values()];
}

const placeOf = ({ part, path, pointer }: Place): Place => ({ part, path, pointer });

type ChannelRows = Pick<
  CompanyView,
  'appPosts' | 'offMeta' | 'advertiser' | 'adInteractions' | 'adThreads' | 'detected'
>;

function channelRows(channels: CompanyChannels): ChannelRows {
  const { appPosts, adInteractions, advertisers, adThreads, detectedApps } = channels;
  return {
    appPosts: {
      total: appPosts.length,
      rows: cut(appPosts).map((row) => ({ ...placeOf(row), app: row.app, at: isoInstant(row.at) })),
    },
    offMeta: offMetaOf(channels),
    advertiser: cut(advertisers),
    adInteractions: {
      total: adInteractions.length,
      rows: cut(adInteractions).map(({ title, action, at, ...row }) => ({
        ...placeOf(row),
        title,
        action,
        at: isoInstant(at),
      })),
    },
    adThreads: cut(adThreads).map(({ page, firstAt, times, ...row }) => ({
      ...placeOf(row),
      page,
      firstAt: isoInstant(firstAt),
      times,
    })),
    detected: cut(detectedApps),
  };
}

const cut = <Row>(rows: readonly Row[]): Row[] => rows.slice(0, MOST_ROWS);

function offMetaOf({ company, businesses }: CompanyChannels): CompanyView['offMeta'] {
  const first = businesses.flatMap(({ firstAt }) => (firstAt === null ? [] : [firstAt]));
  const last = businesses.flatMap(({ lastAt }) => (lastAt === null ? [] : [lastAt]));
  return {
    events: company.offMetaEvents,
    sources: company.offMetaSources,
    firstAt: isoInstant(first.length > 0 ? Math.min(...first) : null),
    lastAt: isoInstant(last.length > 0 ? Math.max(...last) : null),
    byYear: yearsOf(businesses),
    rows: cut(businesses).map((row) => ({ ...placeOf(row), name: row.name })),
  };
}

/** The events of all its businesses by year and type, in order; events without a date first. */
function yearsOf(businesses: readonly BusinessRow[]): CompanyView['offMeta']['byYear'] {
  const sums = new Map<string, CompanyView['offMeta']['byYear'][number]>();
  for (const { year, type, events } of businesses.flatMap(({ byYear }) => byYear)) {
    const key = `${year} ${type}`;
    sums.set(key, { year, type, events: events + (sums.get(key)?.events ?? 0) });
  }
  return [...sums.values()].sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || (a.type < b.type ? -1 : 1));
}
