import { type LinkRow, readPartnerLinks } from '../../ledger/reads/audit-evidence.ts';
import { message } from '../../words/message.ts';
import { boundingWindow } from '../bounding-window.ts';
import { type AuditContext, type ConnectedPartner, connectedPartners } from '../context.ts';
import { type DayRange, intersectRanges } from '../days.ts';
import { connectionsMessage } from '../messages.ts';
import type { EvidenceFacts } from '../types.ts';
import { connectionInterval, widestDays } from '../windows.ts';
import { evidenceAt, type Rule, type RuleFinding } from './rule.ts';

/**
 * Links to a company inside messages while it was, or may have been, connected. On Facebook only for companies of level A or C,
 * about which there are claims on messages; on another service there are no such claims, and the links are the only evidence.
 */
export const linkedInMessages: Rule = {
  id: 'linked-in-messages',
  messagingScope: 'inbox',
  services: ['facebook', 'instagram'],
  find: (context) => {
    const partners = connectedPartners(context).filter(
      ({ partner: { level } }) => context.service !== 'facebook' || level === 'A' || level === 'C',
    );
    if (partners.length === 0) return [];
    const links = Map.groupBy(readPartnerLinks(context.db, context.importId), ({ company }) => company.id);
    return partners.flatMap((connected) =>
      toFindings(context, connected, links.get(connected.company.id) ?? []),
    );
  },
};

function toFindings(
  context: AuditContext,
  { company, connections }: ConnectedPartner,
  links: readonly LinkRow[],
): RuleFinding[] {
  const intervals = connections.map((connection) => connectionInterval(connection, context.exportDay));
  const meanwhile = links.filter((link) =>
    intervals.some((interval) => mayLieIn(link, widestDays(interval))),
  );
  if (meanwhile.length === 0) return [];
  const domains = [...new Set(meanwhile.map(({ name }) => name))].sort();
  return [
    {
      severity: 'low',
      company,
      grade: 'in-export',
      title: message('rule.linked-in-messages.title', { name: company.name }),
      summary: [
        message('rule.linked-in-messages.listed', { name: company.name, count: total(meanwhile), domains }),
        connectionsMessage(company.name, connections, context.exportDay),
        message('rule.linked-in-messages.limit'),
      ],
      window: boundingWindow(
        intervals.map((interval) => ({
          ...widestDays(interval),
          fromBasis: interval.from.basis,
          toBasis: interval.to.basis,
        })),
      ),
      evidence: toEvidence(meanwhile),
    },
  ];
}

/** A day in local time may be off by one in either direction. */
function mayLieIn({ day, basis }: LinkRow, range: DayRange): boolean {
  const doubt = basis === 'local' ? 1 : 0;
  return intersectRanges({ from: day - doubt, to: day + 1 + doubt }, range) !== null;
}

/** One row per document and domain. */
function toEvidence(links: readonly LinkRow[]): EvidenceFacts[] {
  const places = Map.groupBy(links, ({ part, path, name }) => JSON.stringify([part, path, name]));
  return [...places.values()].flatMap((rows) => {
    const [first] = rows;
    return first === undefined
      ? []
      : [evidenceAt(first, message('evidence.count.link', { count: total(rows) }), first.name)];
  });
}

function total(links: readonly LinkRow[]): number {
  return links.reduce((sum, link) => sum + link.links, 0);
}
