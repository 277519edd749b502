import { readPartnerBusinesses } from '../../ledger/reads/audit-evidence.ts';
import { counted } from '../sentences.ts';
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
        title: `${partner.name}: activity sent to Meta by a ${partner.category} app`,
        shown: `Your export lists ${partner.name} among the businesses that sent activity about you to Meta (${counted(events, 'event')}).`,
        limit: 'Your export does not show what each event contained. Nothing in this concerns your messages.',
        evidence: rows.map((row) => evidenceAt(row, 'off-Meta activity', row.name)),
      });
    });
  },
};
