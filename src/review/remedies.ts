import type { Knowledge, Remedy } from '../knowledge/types.ts';
import { REMEDY_PARTS, type RemedyPart, type RuleId } from '../model/enumerations.ts';

/** Every remedy of knowledge/remedies.toml with its part. */
export const PART_OF: Readonly<Record<string, RemedyPart>> = {
  'review-apps': 'act',
  'business-integrations': 'act',
  'off-meta-activity': 'act',
  'activity-from-other-businesses': 'act',
  'off-meta-activity-list': 'act',
  'ad-preferences': 'act',
  'customer-lists': 'act',
  'app-states': 'does',
  'removing-does': 'does',
  'removing-does-posting': 'does',
  'removing-does-not-delete': 'does-not',
  'removing-does-not-other-channels': 'does-not',
  'off-meta-limits': 'does-not',
  'ask-for-deletion': 'ask',
  'gdpr-request': 'ask',
  'ccpa-request': 'ask',
  'california-drop': 'ask',
};

const REQUESTS = ['gdpr-request', 'ccpa-request'];
/** About an app that is, or was, connected. */
const CONNECTED_APP = [
  'review-apps',
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

/** Ids of the remedies of a rule. The parts give the order in which they are shown. */
export const REMEDIES: Readonly<Record<RuleId, readonly string[]>> = {
  'messaging-partner': CONNECTED_APP,
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
  // Removed already: nothing is left to remove, only to ask.
  'unknown-dates': ['app-states', 'removing-does-not-delete', 'ask-for-deletion', ...REQUESTS],
  'many-channels': ['review-apps', ...SENT_ACTIVITY, ...ADVERTISERS],
};

export type RuleRemedy = { readonly part: RemedyPart; readonly remedy: Remedy };

/** What one can do about a finding of this rule: where to act first, then what that does and does not do, then whom to ask. */
export function findRemedies(knowledge: Knowledge, rule: RuleId): RuleRemedy[] {
  const all = [...new Set(REMEDIES[rule])].flatMap((id) => {
    const [remedy, part] = [knowledge.remedies.get(id), PART_OF[id]];
    return remedy && part ? [{ part, remedy }] : [];
  });
  return all.sort((one, other) => REMEDY_PARTS.indexOf(one.part) - REMEDY_PARTS.indexOf(other.part));
}
