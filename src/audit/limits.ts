import { ofService } from '../knowledge/of-service.ts';
import type { Knowledge } from '../knowledge/types.ts';
import type { ReadDb } from '../ledger/database.ts';
import { readAuditConnections } from '../ledger/reads/audit-connections.ts';
import {
  type AuditImport,
  type AuditLimits,
  readAuditImport,
  readAuditLimits,
} from '../ledger/reads/audit-import.ts';
import type { Service } from '../model/enumerations.ts';
import { words } from '../words/current.ts';
import { type Message, message } from '../words/message.ts';
import { countUnclearApps } from './app-reach.ts';
import { readExportDay } from './context.ts';
import { messagingEra } from './eras.ts';
import { rangeMessage } from './messages.ts';
import { isAddedAfterExport } from './windows.ts';

/** One thing that an export, or this one, cannot show, as a message `limit.<id>`. */
export type Limit = Message & { readonly id: `limit.${string}` };
/** The same as users read it: a sentence or two. `id` is stable. */
export type LimitSentence = { readonly id: string; readonly text: string };

export function wordLimits(limits: readonly Limit[]): LimitSentence[] {
  return limits.map((limit) => ({ id: limit.id.slice('limit.'.length), text: words().say(limit) }));
}

/**
 * What this import cannot show: first what is missing from this export, then what no export shows. Empty for an import
 * that does not exist.
 */
export function findLimits(db: ReadDb, importId: number, knowledge: Knowledge): Limit[] {
  const found = readAuditImport(db, importId);
  if (found === undefined) return [];
  const facts = { ...found, ...readAuditLimits(db, importId) };
  return [
    ...unreadLimits(facts),
    ...missingKinds(facts),
    ...ownerLimits(facts),
    ...exportDateLimits(facts),
    ...dateLimits(facts),
    ...connectionLimits(db, importId, facts.service),
    ...ANY_EXPORT[facts.service],
    ...(facts.service === 'facebook'
      ? [
          message('limit.messaging-era', {
            era: rangeMessage(messagingEra(ofService(knowledge, 'facebook'))),
          }),
        ]
      : []),
  ];
}

type Facts = AuditImport & AuditLimits;

const when = (holds: boolean, limit: Limit): Limit[] => (holds ? [limit] : []);

function unreadLimits({ unreadableDocuments, partialDocuments }: Facts): Limit[] {
  return [
    ...when(unreadableDocuments > 0, message('limit.unreadable-documents', { count: unreadableDocuments })),
    ...when(partialDocuments > 0, message('limit.partial-documents', { count: partialDocuments })),
  ];
}

type MissingKind = readonly [kind: string, limit: Limit];

const NO_APPS: MissingKind = ['connected-apps', message('limit.no-connected-apps')];
const META: readonly MissingKind[] = [
  NO_APPS,
  ['off-meta-activity', message('limit.no-off-meta-activity')],
  ['advertisers', message('limit.no-advertisers')],
];
const MISSING_KINDS: Readonly<Record<Service, readonly MissingKind[]>> = {
  facebook: [['e2ee-thread', message('limit.no-encrypted-messages')], ...META],
  instagram: META,
  x: [['message-headers', message('limit.no-message-headers')], NO_APPS],
};

function missingKinds({ service, kindsPresent }: Facts): Limit[] {
  return [
    ...when(service !== 'x' && !kindsPresent.has('thread'), missingMessages(kindsPresent)),
    ...MISSING_KINDS[service].flatMap(([kind, limit]) => when(!kindsPresent.has(kind), limit)),
  ];
}

function missingMessages(kindsPresent: ReadonlySet<string>): Limit {
  return message(kindsPresent.has('e2ee-thread') ? 'limit.only-encrypted-messages' : 'limit.no-messages');
}

function ownerLimits(facts: Facts): Limit[] {
  const { service, owner, ownerBasis, hasOwner, ownerWrote, messages, threadsWithoutOwner: foreign } = facts;
  if (messages === 0) return [];
  const isNamed = owner !== null && ownerBasis !== 'part-name';
  return [
    ...when(!hasOwner && !isNamed, message('limit.no-owner')),
    ...when(!hasOwner && isNamed, message('limit.owner-not-among-senders')),
    ...when(hasOwner && ownerBasis === 'threads', message('limit.owner-from-threads')),
    ...when(hasOwner && !ownerWrote, message('limit.owner-never-wrote')),
    // On X, the headers of a group name only those who joined while the account was in it.
    ...when(
      service !== 'x' && hasOwner && foreign > 0,
      message('limit.threads-without-owner', { count: foreign }),
    ),
  ];
}

function exportDateLimits({ generatedAt, generatedBasis }: Facts): Limit[] {
  return [
    ...when(generatedAt === null, message('limit.no-export-date')),
    ...when(generatedBasis === 'file-name', message('limit.export-date-from-file-name')),
  ];
}

function dateLimits(facts: Facts): Limit[] {
  const { messagesInLocalTime, connectionsInLocalTime, messagesOfUnknownDay: undated } = facts;
  const { removedWithoutStart, expired } = facts;
  return [
    ...when(messagesInLocalTime + connectionsInLocalTime > 0, message('limit.local-time')),
    ...when(undated > 0, message('limit.messages-without-date', { count: undated })),
    ...when(removedWithoutStart > 0, message('limit.removed-without-start', { count: removedWithoutStart })),
    ...when(expired > 0, message('limit.expired-without-end', { count: expired })),
  ];
}

function connectionLimits(db: ReadDb, importId: number, service: Service): Limit[] {
  const exportDay = readExportDay(db, importId);
  const connections = readAuditConnections(db, importId);
  const late = connections.filter((one) => isAddedAfterExport(one, exportDay)).length;
  const unclear = service === 'x' ? countUnclearApps(connections) : 0;
  return [
    ...when(late > 0, message('limit.added-after-export', { count: late })),
    ...when(unclear > 0, message('limit.x-permissions-unknown', { count: unclear })),
  ];
}

const OF_META: readonly Limit[] = [
  message('limit.no-permissions'),
  message('limit.no-use'),
  message('limit.absence'),
  message('limit.friends'),
  message('limit.renewed'),
];

/** What no export of a service shows. */
const ANY_EXPORT: Readonly<Record<Service, readonly Limit[]>> = {
  facebook: OF_META,
  instagram: OF_META,
  x: [
    message('limit.no-use'),
    message('limit.x-texts-unopened'),
    message('limit.x-only-connected'),
    message('limit.friends'),
    message('limit.renewed'),
  ],
};
