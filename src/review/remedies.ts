import type { Knowledge, Remedy } from '../knowledge/types.ts';
import { REMEDY_PARTS, type RuleId } from '../model/enumerations.ts';
import { type Message, message } from '../words/message.ts';
import { partialDate } from '../words/periods.ts';

const REQUESTS = ['gdpr-request', 'ccpa-request', 'lgpd-request'];
/** About an app that is, or was, connected. */
const CONNECTED_APP = [
  'review-apps',
  'instagram-apps',
  'x-apps',
  'removing-does',
  'removing-does-posting',
  'app-states',
  'removing-does-not-delete',
  'removing-does-not-other-channels',
  'ask-for-deletion',
  ...REQUESTS,
];
const SENT_ACTIVITY = [
  'off-meta-activity',
  'activity-from-other-businesses',
  'off-meta-activity-list',
  'off-meta-limits',
  ...REQUESTS,
];
const ADVERTISERS = ['customer-lists', 'ad-preferences', ...REQUESTS];

/** Ids of the remedies of a rule. The parts are in display order. */
export const REMEDIES: Readonly<Record<RuleId, readonly string[]>> = {
  'messaging-partner': CONNECTED_APP,
  'app-may-read-messages': CONNECTED_APP,
  'chat-client': CONNECTED_APP,
  'messenger-bot': ['business-integrations', ...CONNECTED_APP],
  'inbox-permission-era': CONNECTED_APP,
  'business-thread-from-ad': ['ad-preferences', 'business-integrations', ...REQUESTS],
  'linked-in-messages': CONNECTED_APP,
  // A setting inside Facebook's own apps: no remedy is documented, and an invented one would be worse than none.
  'cross-app-messaging': [],
  'friends-data-partner': CONNECTED_APP,
  enforcement: CONNECTED_APP,
  'sensitive-sdk': SENT_ACTIVITY,
  'data-broker': [...ADVERTISERS, ...SENT_ACTIVITY, 'california-drop'],
  'contact-list': ADVERTISERS,
  'still-active': CONNECTED_APP,
  // Already removed: nothing is left to remove, only to ask.
  'unknown-dates': ['app-states', 'removing-does-not-delete', 'ask-for-deletion', ...REQUESTS],
  'many-channels': ['review-apps', ...SENT_ACTIVITY, ...ADVERTISERS],
};

/** What the user can do about a finding of this rule: where to act first, then what that does and does not do, then whom to ask. */
export function findRemedies({ remedies }: Knowledge, rule: RuleId): Remedy[] {
  const all = [...new Set(REMEDIES[rule])].flatMap((id) => remedies.get(id) ?? []);
  return all.sort((one, other) => REMEDY_PARTS.indexOf(one.part) - REMEDY_PARTS.indexOf(other.part));
}

/** Where and since when a remedy exists, where another replaces it, and what comes first. */
export function remedyConditions({ remedies }: Knowledge, remedy: Remedy): Message[] {
  const successor = remedies.get(remedy.replacedBy ?? '');
  return [
    ...availability(remedy),
    ...(successor === undefined ? [] : replacement(successor)),
    ...(remedy.exportFirst ? [message('remedy.exportFirst')] : []),
  ];
}

const regionNames = ({ regions }: Remedy): Message[] => regions.map((region) => message(`region.${region}`));

function availability(remedy: Remedy): Message[] {
  if (remedy.regions.length === 0) return [];
  const regions = regionNames(remedy);
  if (remedy.from === null) return [message('remedy.in', { regions })];
  return [message('remedy.inFrom', { regions, from: partialDate(remedy.from) })];
}

function replacement(successor: Remedy): Message[] {
  const { topic, from } = successor;
  if (from === null) return [];
  return [message('remedy.replaced', { regions: regionNames(successor), topic, from: partialDate(from) })];
}
