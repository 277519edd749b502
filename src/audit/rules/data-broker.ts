import { readPartnerAdvertisers, readPartnerBusinesses } from '../../ledger/reads/audit-evidence.ts';
import { message } from '../../words/message.ts';
import { withoutRemark } from '../../words/without-remark.ts';
import type { AuditContext } from '../context.ts';
import { evidenceAt, type Rule } from './rule.ts';
import { byPartner, sentToMetaFinding } from './sent-to-meta.ts';

/** The kind of claim about data for advertising, and the category of most suppliers. */
export const DATA_BROKER = 'data-broker';

/** A data broker, or a company of another kind that supplied data, among the advertisers or businesses that sent activity. */
export const dataBroker: Rule = {
  id: 'data-broker',
  messagingScope: null,
  find: (context) =>
    byPartner(context, readRows(context))
      .filter(({ partner }) => partner.claims.some(({ kind }) => kind === DATA_BROKER))
      .map(({ partner, rows }) =>
        sentToMetaFinding(context, partner, {
          point: DATA_BROKER,
          severity: 'low',
          title: message('rule.data-broker.title', {
            name: withoutRemark(partner.name),
            what: partner.category === DATA_BROKER ? 'broker' : 'supplier',
          }),
          listed: message('rule.data-broker.listed', { name: partner.name, among: commonChannel(rows) }),
          limit: message('rule.data-broker.limit'),
          evidence: rows.map((row) => evidenceAt(row, row.what, row.name)),
        }),
      ),
};

function readRows({ db, importId }: AuditContext) {
  const advertisers = readPartnerAdvertisers(db, importId);
  const businesses = readPartnerBusinesses(db, importId);
  return [
    ...advertisers.map((row) => ({ ...row, channel: 'advertiser', what: message('evidence.advertiser') })),
    ...businesses.map((row) => ({ ...row, channel: 'business', what: message('evidence.off-meta') })),
  ];
}

/** The one channel that a broker appears in, or `both`. */
function commonChannel(rows: readonly { readonly channel: string }[]): string {
  const [channel = 'both', ...more] = new Set(rows.map((row) => row.channel));
  return more.length > 0 ? 'both' : channel;
}
