import type { Knowledge } from '../knowledge/types.ts';
import type { ReadDb } from '../ledger/database.ts';
import {
  type AuditImport,
  type AuditLimits,
  readAuditImport,
  readAuditLimits,
} from '../ledger/reads/audit-import.ts';
import { counted, figure, rangeText } from './sentences.ts';
import { messagingEra } from './windows.ts';

/** One thing that an export, or this one, cannot show. `id` is stable; `text` is a sentence or two for the user. */
export type LimitSentence = { readonly id: string; readonly text: string };

type Facts = AuditImport & AuditLimits & { readonly knowledge: Knowledge };
type Limit = { readonly id: string; readonly say: (facts: Facts) => string | null };

/**
 * What this import cannot show: first what is missing from this export, then what no export shows. Empty for an import
 * that does not exist.
 */
export function findLimits(db: ReadDb, importId: number, knowledge: Knowledge): LimitSentence[] {
  const found = readAuditImport(db, importId);
  if (found === undefined) return [];
  const facts = { ...found, ...readAuditLimits(db, importId), knowledge };
  return LIMITS.flatMap(({ id, say }) => {
    const text = say(facts);
    return text === null ? [] : [{ id, text }];
  });
}

/** A sentence for a document kind that this export does not hold. */
function withoutKind(id: string, kind: string, text: string): Limit {
  return { id, say: ({ kindsRead }) => (kindsRead.has(kind) ? null : text) };
}

/** A sentence that holds when a number is not 0. */
function whenAny(id: string, count: (facts: Facts) => number, text: (count: number) => string): Limit {
  return {
    id,
    say: (facts) => {
      const value = count(facts);
      return value === 0 ? null : text(value);
    },
  };
}

function always(id: string, text: string): Limit {
  return { id, say: () => text };
}

const THIS_EXPORT: readonly Limit[] = [
  whenAny(
    'unreadable-documents',
    (facts) => facts.unreadableDocuments,
    (count) => `${counted(count, 'document')} could not be read. Every number is a lower bound until then.`,
  ),
  whenAny(
    'partial-documents',
    (facts) => facts.partialDocuments,
    (count) =>
      `${counted(count, 'document')} could be read only in part; what was not read is listed under coverage.`,
  ),
  withoutKind(
    'no-messages',
    'thread',
    'No messages are in this export, so nothing can be counted in any window. Tick "Messages" when you ask for an export.',
  ),
  withoutKind(
    'no-encrypted-messages',
    'e2ee-thread',
    'End-to-end encrypted chats come as a separate messages.zip. It is not in this export, so they are not counted.',
  ),
  withoutKind(
    'no-connected-apps',
    'connected-apps',
    'The list of connected apps is not in this export, so it cannot show which apps were connected.',
  ),
  withoutKind(
    'no-off-meta-activity',
    'off-meta-activity',
    'Off-Meta activity is not in this export, so it cannot show which businesses sent activity about you.',
  ),
  withoutKind(
    'no-advertisers',
    'advertisers',
    'The list of advertisers is not in this export, so it cannot show who used a list with your contact details.',
  ),
  {
    id: 'no-owner',
    say: ({ hasOwner, messages }) =>
      hasOwner || messages === 0
        ? null
        : 'Your export does not say who you are, so messages you sent cannot be told from those you received.',
  },
  {
    id: 'no-export-date',
    say: ({ generatedAt }) =>
      generatedAt === null
        ? 'Your export does not say when it was made, so the end of a connection that is still active is unknown.'
        : null,
  },
  {
    id: 'export-date-from-file-name',
    say: ({ generatedBasis }) =>
      generatedBasis === 'file-name'
        ? 'The date of this export comes from the name of its file and may be a day off.'
        : null,
  },
  whenAny(
    'local-time',
    ({ messagesInLocalTime, connectionsInLocalTime }) => messagesInLocalTime + connectionsInLocalTime,
    () =>
      'HTML pages print times without a time zone. Such a date may be a day off, and the counts leave room for it.',
  ),
  whenAny(
    'messages-without-date',
    (facts) => facts.messagesOfUnknownDay,
    (count) => `${counted(count, 'message has', 'messages have')} no readable date and are in no window.`,
  ),
  whenAny(
    'removed-without-start',
    (facts) => facts.removedWithoutStart,
    (count) =>
      `For ${figure(count)} removed ${count === 1 ? 'app' : 'apps'} your export does not say when the connection began. It writes 0 there.`,
  ),
  whenAny(
    'expired-without-end',
    (facts) => facts.expired,
    (count) =>
      `For ${figure(count)} expired ${count === 1 ? 'app' : 'apps'} your export does not say when access ended.`,
  ),
];

const ANY_EXPORT: readonly Limit[] = [
  always('no-permissions', 'No export says which permissions an app was given, in any year seen so far.'),
  always(
    'no-use',
    'No export shows whether an app or a company read, wrote or deleted a message, or which one.',
  ),
  always(
    'absence',
    'That a company is not in this export shows nothing: some integrations never appeared among the connected apps.',
  ),
  always('friends', 'What could be reached through a friend who had connected an app is not in your export.'),
  always(
    'renewed',
    'The date of a connection may be that of the latest one; earlier ones may not be listed.',
  ),
  {
    id: 'messaging-era',
    say: ({ knowledge }) =>
      `Counts of messages cover the time in which other companies could reach personal messages at all, ${rangeText(messagingEra(knowledge))}.`,
  },
];

const LIMITS = [...THIS_EXPORT, ...ANY_EXPORT];
