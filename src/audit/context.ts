import { ofService } from '../knowledge/of-service.ts';
import type { Knowledge, Partner } from '../knowledge/types.ts';
import type { ReadDb } from '../ledger/database.ts';
import { type AuditConnection, readAuditConnections } from '../ledger/reads/audit-connections.ts';
import { type AuditImport, isOwnerKnown, readAuditImport } from '../ledger/reads/audit-import.ts';
import { readMessageDays } from '../ledger/reads/exposure.ts';
import type { Service } from '../model/enumerations.ts';
import { calendarDay, type DayRange, toDay } from './days.ts';
import { messagingEra } from './eras.ts';
import { createExposureCounter, type ExposureCounter } from './exposure.ts';
import type { ExportDay } from './windows.ts';

/** The input of the rules. */
export type AuditContext = {
  readonly db: ReadDb;
  readonly importId: number;
  readonly service: Service;
  /** The facts about that service. */
  readonly knowledge: Knowledge;
  readonly exportDay: ExportDay;
  /** No window on personal messages extends outside it; for services other than Facebook it has no bounds. */
  readonly messagingEra: DayRange;
  /** Oldest first; apps and instant games. */
  readonly connections: readonly AuditConnection[];
  readonly counter: ExposureCounter;
};

/** Reads what every rule needs; the messages only when a rule counts them. */
export function openAudit(db: ReadDb, importId: number, all: Knowledge): AuditContext {
  const found = readAuditImport(db, importId);
  const service = found?.service ?? 'facebook';
  const knowledge = ofService(all, service);
  const era = service === 'facebook' ? messagingEra(knowledge) : { from: null, to: null };
  return {
    db,
    importId,
    service,
    knowledge,
    exportDay: toExportDay(found),
    messagingEra: era,
    connections: readAuditConnections(db, importId),
    counter: createExposureCounter(
      () => readMessageDays(db, importId, ...daysToRead(era)),
      isOwnerKnown(db, importId),
    ),
  };
}

/** The day on which the export was made, or null when it does not say. */
export const readExportDay = (db: ReadDb, importId: number): ExportDay =>
  toExportDay(readAuditImport(db, importId));

function toExportDay(found: AuditImport | undefined): ExportDay {
  if (found === undefined || found.generatedAt === null) return null;
  return { day: toDay(found.generatedAt), exact: found.generatedBasis === 'stated' };
}

/** Facebook opened in 2004; a message dated after the year 2100 has no meaningful day. */
const [FIRST_DAY, LAST_DAY] = [calendarDay(2004, 1, 1), calendarDay(2100, 1, 1)];

/** Windows are inside the era; a row in local time may belong to it from one day outside. */
function daysToRead({ from, to }: DayRange): [from: number, to: number] {
  return [(from ?? FIRST_DAY) - 1, (to ?? LAST_DAY) + 1];
}

/** The apps (not instant games) that are partners in the facts, one entry per partner. */
export type ConnectedPartner = {
  readonly partner: Partner;
  readonly company: { readonly id: string; readonly name: string };
  readonly connections: readonly AuditConnection[];
};

export function connectedPartners(context: AuditContext): ConnectedPartner[] {
  const apps = context.connections.filter(({ kind }) => kind === 'app');
  const byPartner = Map.groupBy(apps, ({ company }) => company?.partnerId ?? null);
  return [...byPartner].flatMap(([partnerId, connections]) => {
    const partner = partnerId === null ? undefined : context.knowledge.partners.get(partnerId);
    const company = connections[0]?.company;
    if (partner === undefined || !company) return [];
    return [{ partner, company: { id: company.id, name: company.name }, connections }];
  });
}
