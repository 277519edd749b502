import type { Claim } from '../../knowledge/types.ts';
import { readPartnerBusinesses } from '../../ledger/reads/audit-evidence.ts';
import { message } from '../../words/message.ts';
import { withoutRemark } from '../../words/without-remark.ts';
import { DATA_BROKER } from './data-broker.ts';
import { evidenceAt, type Rule } from './rule.ts';
import { byPartner, sentToMetaFinding } from './sent-to-meta.ts';

const SENSITIVE = 'sdk-sensitive-data';

const isSensitive = ({ kind, dataKinds }: Claim): boolean =>
  kind === SENSITIVE || dataKinds.includes('sensitive');

/** A level-F app among the businesses that sent activity; more severe if the facts mention health, money and the like. */
export const sensitiveSdk: Rule = {
  id: 'sensitive-sdk',
  messagingScope: null,
  find: (context) => {
    const businesses = byPartner(context, readPartnerBusinesses(context.db, context.importId));
    const apps = businesses.filter(
      ({ partner }) => partner.level === 'F' && !partner.claims.some(({ kind }) => kind === DATA_BROKER),
    );
    return apps.map(({ partner, rows }) => {
      const events = rows.reduce((sum, row) => sum + row.events, 0);
      return sentToMetaFinding(context, partner, {
        point: SENSITIVE,
        severity: partner.claims.some(isSensitive) ? 'medium' : 'low',
        title: message('rule.sensitive-sdk.title', {
          name: withoutRemark(partner.name),
          category: partner.category,
        }),
        listed: message('rule.sensitive-sdk.listed', { name: partner.name, events }),
        limit: message('rule.sensitive-sdk.limit'),
        evidence: rows.map((row) => evidenceAt(row, message('evidence.off-meta'), row.name)),
      });
    });
  },
};
