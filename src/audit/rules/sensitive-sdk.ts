import { readPartnerBusinesses } from '../../ledger/reads/audit-evidence.ts';
import { message } from '../../words/message.ts';
import { DATA_BROKER } from './data-broker.ts';
import { evidenceAt, type Rule } from './rule.ts';
import { byPartner, sentToMetaFinding } from './sent-to-meta.ts';

/** A level-F app of a sensitive kind (health and the like) among the businesses that sent activity. */
export const sensitiveSdk: Rule = {
  id: 'sensitive-sdk',
  messagingScope: null,
  find: (context) => {
    const businesses = byPartner(context, readPartnerBusinesses(context.db, context.importId));
    const sensitive = businesses.filter(
      ({ partner }) => partner.level === 'F' && partner.category !== DATA_BROKER,
    );
    return sensitive.map(({ partner, rows }) => {
      const events = rows.reduce((sum, row) => sum + row.events, 0);
      return sentToMetaFinding(context, partner, {
        point: 'sdk-sensitive-data',
        severity: 'medium',
        title: message('rule.sensitive-sdk.title', { name: partner.name, category: partner.category }),
        listed: message('rule.sensitive-sdk.listed', { name: partner.name, events }),
        limit: message('rule.sensitive-sdk.limit'),
        evidence: rows.map((row) => evidenceAt(row, message('evidence.off-meta'), row.name)),
      });
    });
  },
};
