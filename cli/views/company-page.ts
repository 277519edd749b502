import type { z } from 'zod';
import type { companyDetailJsonSchema } from '../../src/engine/contract/audit-json.ts';
import { styled, type Terminal, table } from '../terminal.ts';
import { dayOrDash, number } from './words.ts';

type CompanyDetail = z.infer<typeof companyDetailJsonSchema>;

const yesNo = (value: boolean): string => (value ? 'yes' : 'not in this export');

/** One company on a page, channel by channel. */
export function companyPage(company: CompanyDetail, terminal: Terminal): string {
  const head = styled(terminal, 'bold', company.name);
  const facts = table([
    ['id', company.id],
    ['channels', number(company.channels)],
    ['connections', number(company.connections)],
    ['app posts', number(company.appPosts)],
    ['off-Meta events', number(company.offMetaEvents)],
    ['used a list with your details', yesNo(company.advertiserList)],
    ['advertiser', yesNo(company.advertiser)],
    ['ad interactions', number(company.adInteractions)],
    ['Messenger threads from ads', number(company.adThreads)],
    ['links in your messages', number(company.links)],
    ['first and last date', `${dayOrDash(company.firstAt)} to ${dayOrDash(company.lastAt)}`],
  ]);
  const connections = company.connectionRows.map((row) => [
    row.name,
    row.status,
    `added ${dayOrDash(row.addedAt)}`,
    `removed ${dayOrDash(row.removedAt)}`,
  ]);
  const events = company.offMeta.map((row) => [
    row.year === null ? 'year unknown' : String(row.year),
    row.type,
    number(row.events),
  ]);
  const blocks = [head, facts];
  if (connections.length > 0) blocks.push(`Connections\n${table(connections)}`);
  if (events.length > 0) blocks.push(`Off-Meta activity\n${table(events)}`);
  if (company.evidence.length > 0) {
    blocks.push(
      `Where it stands\n${table(company.evidence.map((each) => [each.what, each.name, `${each.path} ${each.pointer}`]))}`,
    );
  }
  if (company.findings.length > 0)
    blocks.push(`Findings\n${company.findings.map((id) => `  sidedoor finding ${id}`).join('\n')}`);
  return `${blocks.join('\n\n')}\n`;
}
