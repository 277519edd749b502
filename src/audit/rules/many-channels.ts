import {
  type Channel,
  type ManyChannels,
  readCompaniesInManyChannels,
} from '../../ledger/reads/audit-channels.ts';
import { counted, listed } from '../sentences.ts';
import { evidenceAt, type Rule, type RuleFinding } from './rule.ts';

/** From how many channels on one company is worth a look. */
const MANY = 3;

const CHANNEL_WORDS: Record<Channel, readonly [one: string, many: string]> = {
  connection: ['connected app', 'connected apps'],
  'app-post': ['post by the app', 'posts by the app'],
  'off-meta': ['off-Meta activity', 'off-Meta activity'],
  advertiser: ['advertiser', 'advertiser'],
  'ad-interaction': ['ad interaction', 'ad interactions'],
  'ad-thread': ['Messenger thread begun from an ad', 'Messenger threads begun from an ad'],
  link: ['link in messages', 'links in messages'],
};

/** One company in three or more channels of the export. */
export const manyChannels: Rule = {
  id: 'many-channels',
  messagingScope: null,
  find: ({ db, importId }) => readCompaniesInManyChannels(db, importId, MANY).map(findingOf),
};

function findingOf({ company, places }: ManyChannels): RuleFinding {
  const channels = [...new Set(places.map(({ channel }) => channel))];
  return {
    severity: 'info',
    company: { id: company.id, name: company.name },
    grade: 'in-export',
    title: `${company.name} appears in ${counted(channels.length, 'channel')} of your export`,
    summary: `Your export lists ${company.name} under ${listed(channels.map((channel) => CHANNEL_WORDS[channel][1]))}.`,
    evidence: places.map((place) =>
      evidenceAt(place, counted(place.rows, ...CHANNEL_WORDS[place.channel]), place.name),
    ),
  };
}
