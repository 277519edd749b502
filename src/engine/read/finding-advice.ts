import type { Finding } from '../../audit/types.ts';
import type { Knowledge } from '../../knowledge/types.ts';
import type { RuleId } from '../../model/enumerations.ts';
import { findRemedies, type RuleRemedy } from '../../review/remedies.ts';
import type { FindingView } from '../contract/views.ts';

export { REMEDIES } from '../../review/remedies.ts';

/** What one can do about a finding of this rule. */
export function remediesFor(knowledge: Knowledge, rule: RuleId): FindingView['remedies'] {
  return findRemedies(knowledge, rule).map(remedyView);
}

function remedyView({ part, remedy }: RuleRemedy): FindingView['remedies'][number] {
  const { id, topic, text, url, note } = remedy;
  return { id, topic, text, url, note, part };
}

const OF_CONNECTIONS: readonly RuleId[] = [
  'messaging-partner',
  'chat-client',
  'inbox-permission-era',
  'linked-in-messages',
  'friends-data-partner',
  'enforcement',
  'still-active',
  'unknown-dates',
];
const OF_MESSAGES: readonly RuleId[] = [
  'messaging-partner',
  'chat-client',
  'inbox-permission-era',
  'linked-in-messages',
];
const OF_PARTNERS: readonly RuleId[] = [
  'messaging-partner',
  'chat-client',
  'friends-data-partner',
  'enforcement',
];

/** How a caution begins (knowledge/cautions.toml has no ids), and the rules that it belongs to. */
export const CAUTIONS: readonly (readonly [start: string, rules: readonly RuleId[]])[] = [
  ['A connection in the export shows', OF_CONNECTIONS],
  ['No export file shows whether', OF_MESSAGES],
  ['In the app list a timestamp of 0', ['inbox-permission-era', 'unknown-dates', 'messaging-partner']],
  ['The date added may be', OF_CONNECTIONS],
  ["An app's creation date", ['inbox-permission-era']],
  ['read_mailbox ended in steps', ['inbox-permission-era']],
  ['xmpp_login ended', ['chat-client', 'inbox-permission-era']],
  ['Off-Meta activity and advertiser', ['sensitive-sdk', 'data-broker', 'contact-list', 'many-channels']],
  ['Messages sent to a business', ['messenger-bot', 'business-thread-from-ad']],
  ['Names are ambiguous', OF_PARTNERS],
];

/** Cautions of the rule, then those that speak of the company by name. */
export function cautionsFor(knowledge: Knowledge, { rule, company }: Finding): string[] {
  const ofRule = CAUTIONS.filter(([, rules]) => rules.includes(rule)).map(([start]) => start);
  const general = knowledge.cautions.filter((text) => ofRule.some((start) => text.startsWith(start)));
  if (!company) return general;
  const named = knowledge.cautions.filter((text) => namesCompany(text, company.name));
  return [...new Set([...general, ...named])];
}

/** As a word of its own: "RBC" is not in "HRBC". */
function namesCompany(text: string, name: string): boolean {
  const found = text.indexOf(name);
  if (found < 0 || name.length < 3) return false;
  const around = `${text[found - 1] ?? ' '}${text[found + name.length] ?? ' '}`;
  return !/[\p{L}\p{N}]/u.test(around);
}
