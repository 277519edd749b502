import { readPartnerAdvertisers, readPartnerBusinesses } from '../../ledger/reads/audit-evidence.ts';
import type { AuditContext } from '../context.ts';
import { listed } from '../sentences.ts';
import { evidenceAt, type Rule } from './rule.ts';
import { byPartner, sentToMetaFinding } from './sent-to-meta.ts';

/** Both the category of brokers and the kind of what is said of them in the facts. */
export const DATA_BROKER = 'data-broker';

/** A data broker among the advertisers or the businesses that sent activity. */
export const dataBroker: Rule = {
  id: 'data-broker',
  messagingScope: null,
  find: (context) =>
    byPartner(context, rowsOf(context))
      .filter(({ partner }) => partner.level === 'F' && partner.category === DATA_BROKER)
      .map(({ partner, rows }) =>
        sentToMetaFinding(context, partner, {
          point: DATA_BROKER,
          severity: 'low',
          title: `${partner.name}: a data broker in your export`,
          shown: `Your export lists ${partner.name} among the ${listed([...new Set(rows.map(({ among }) => among))])}.`,
          limit: 'Your export does not show which data was used. Nothing in this concerns your messages.',
          evidence: rows.map((row) => evidenceAt(row, row.what, row.name)),
        }),
      ),
};

function rowsOf({ db, importId }: AuditContext) {
  const advertisers = readPartnerAdvertisers(db, importId);
  const businesses = readPartnerBusinesses(db, importId);
  return [
    ...advertisers.map((row) => ({
      ...row,
      what: 'advertiser',
      among: 'advertisers using information about you',
    })),
    ...businesses.map((row) => ({
      ...row,
      what: 'off-Meta activity',
      among: 'businesses that sent activity about you',
    })),
  ];
}
