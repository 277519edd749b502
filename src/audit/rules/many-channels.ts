import { type ManyChannels, readCompaniesInManyChannels } from '../../ledger/reads/audit-channels.ts';
import { message } from '../../words/message.ts';
import { evidenceAt, type Rule, type RuleFinding } from './rule.ts';

/** From this many channels on, a company is worth a look. */
const MANY = 3;

/** One company in three or more channels of the export. */
export const manyChannels: Rule = {
  id: 'many-channels',
  messagingScope: null,
  services: ['facebook', 'instagram', 'x'],
  find: ({ db, importId }) => readCompaniesInManyChannels(db, importId, MANY).map(toFinding),
};

function toFinding({ company, places }: ManyChannels): RuleFinding {
  const channels = [...new Set(places.map(({ channel }) => channel))];
  return {
    severity: 'info',
    company: { id: company.id, name: company.name },
    grade: 'in-export',
    title: message('rule.many-channels.title', { name: company.name, count: channels.length }),
    summary: [
      message('rule.many-channels.listed', {
        name: company.name,
        channels: channels.map((channel) => message(`rule.many-channels.${channel}`)),
      }),
    ],
    evidence: places.map((place) =>
      evidenceAt(place, message(`evidence.count.${place.channel}`, { count: place.rows }), place.name),
    ),
  };
}
