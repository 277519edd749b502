import type { Knowledge, Remedy } from '../../knowledge/types.ts';
import type { RuleId } from '../../model/enumerations.ts';
import type { Finding } from '../../model/findings.ts';
import { findRemedies, remedyConditions } from '../../review/remedies.ts';
import { words } from '../../words/current.ts';
import type { FindingView } from '../contract/finding-views.ts';

/** What one can do about a finding of this rule. */
export function remediesFor(knowledge: Knowledge, rule: RuleId): FindingView['remedies'] {
  return findRemedies(knowledge, rule).map((remedy) => {
    const { id, part, topic, text, url, note, removesApp } = remedy;
    return { id, part, topic, text, url, note, removesApp, conditions: conditionTexts(knowledge, remedy) };
  });
}

const conditionTexts = (knowledge: Knowledge, remedy: Remedy): string[] =>
  remedyConditions(knowledge, remedy).map((condition) => words().say(condition));

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

/** Ids of the cautions for all findings of a rule. Cautions that name partners are shown with these partners only. */
export const CAUTIONS: Readonly<Record<string, readonly RuleId[]>> = {
  'permissions-not-shown': OF_CONNECTIONS,
  'unknown-dates': ['inbox-permission-era', 'unknown-dates'],
  'renewed-connection': OF_CONNECTIONS,
  'permissions-of-the-period': ['inbox-permission-era'],
  'read-mailbox-end': ['inbox-permission-era'],
  'xmpp-login-end': ['chat-client', 'inbox-permission-era'],
  'sent-to-meta': ['sensitive-sdk', 'data-broker', 'contact-list', 'many-channels'],
  'business-conversations': ['messenger-bot', 'business-thread-from-ad'],
};

/** Cautions of the rule, then those about the company. */
export function cautionsFor({ cautions }: Knowledge, { rule, company }: Finding): string[] {
  const ofRule = cautions.filter(({ id }) => CAUTIONS[id]?.includes(rule));
  const ofCompany = cautions.filter(({ partners }) => company !== null && partners.includes(company.id));
  return [...new Set([...ofRule, ...ofCompany])].map(({ text }) => text);
}
