import type { z } from 'zod';
import type { companyDetailJsonSchema } from '../../src/engine/contract/audit-json.ts';
import type { Service } from '../../src/model/enumerations.ts';
import { withProgram } from '../../src/words/program.ts';
import { label, say } from '../../src/words/say.ts';
import { type Terminal, table, tableWithin } from '../terminal.ts';
import { connectionText, dayOrDash, formatNumber } from './format.ts';
import { companyHeading, otherAccountsBlock } from './other-accounts.ts';

type CompanyDetail = z.infer<typeof companyDetailJsonSchema>;

const yesNo = (value: boolean): string => say(value ? 'cli.company.yes' : 'cli.company.no');

const kindRows = ({ category, parent }: CompanyDetail): string[][] => [
  ...(category === null ? [] : [[say('cli.company.category'), label('category', category)]]),
  ...(parent === null ? [] : [[say('cli.company.parent'), parent]]),
];

/** What the exports of a service do not list: 0 would say too much. */
const NOT_LISTED: Readonly<Record<Service, readonly (keyof CompanyDetail)[]>> = {
  facebook: [],
  instagram: ['appPosts', 'adInteractions', 'adThreads'],
  x: ['appPosts', 'offMetaEvents', 'advertiserList', 'adThreads', 'links'],
};

function channelRows(company: CompanyDetail, service: Service): string[][] {
  const rows = [
    ['appPosts', say('cli.company.appPosts'), formatNumber(company.appPosts)],
    ['offMetaEvents', say('cli.company.offMetaEvents'), formatNumber(company.offMetaEvents)],
    ['advertiserList', say('cli.company.list'), yesNo(company.advertiserList)],
    ['advertiser', say('evidence.advertiser'), yesNo(company.advertiser)],
    ['adInteractions', say('rule.many-channels.ad-interaction'), formatNumber(company.adInteractions)],
    ['adThreads', say('cli.company.adThreads'), formatNumber(company.adThreads)],
    ['links', say('cli.company.links'), formatNumber(company.links)],
  ] as const;
  return rows.flatMap(([field, ...cells]) => (NOT_LISTED[service].includes(field) ? [] : [cells]));
}

/** One company on a page, channel by channel. */
export function companyPage(
  company: CompanyDetail,
  service: Service,
  isJoined: boolean,
  terminal: Terminal,
): string {
  const head = companyHeading(company.name, isJoined ? service : null, terminal);
  const facts = table([
    [say('cli.company.id'), company.id],
    ...kindRows(company),
    [say('cli.company.channels'), formatNumber(company.channels)],
    [say('cli.company.connections'), formatNumber(company.connections)],
    ...channelRows(company, service),
    [
      say('cli.company.dates'),
      say('period.fromTo', { from: dayOrDash(company.firstAt), to: dayOrDash(company.lastAt) }),
    ],
  ]);
  const connections = company.connectionRows.map((row) => [
    row.name,
    connectionText(row),
    row.permissions?.join(', ') ?? '',
  ]);
  const events = company.offMeta.map((row) => [
    row.year === null ? say('app.company.anyYear') : String(row.year),
    label('eventType', row.type),
    formatNumber(row.events),
  ]);
  const records = company.evidence.map(({ what, name, path, pointer }) => [what, name, `${path} ${pointer}`]);
  const blocks = [head, facts];
  if (connections.length > 0)
    blocks.push(`${say('app.shell.connections')}\n${tableWithin(connections, terminal.width)}`);
  if (events.length > 0) blocks.push(`${say('cli.company.offMeta')}\n${table(events)}`);
  if (company.evidence.length > 0) {
    blocks.push(`${say('app.company.showRecord')}\n${tableWithin(records, terminal.width)}`);
  }
  if (company.findings.length > 0)
    blocks.push(
      `${say('app.company.findings')}\n${company.findings.map((id) => `  ${withProgram(`sidedoor finding ${id}`)}`).join('\n')}`,
    );
  if (company.together) blocks.push(otherAccountsBlock(company.together, 'company', terminal));
  return `${blocks.join('\n\n')}\n`;
}
