import { z } from 'zod';
import { diffSchema } from '../../model/diff.ts';
import { CONNECTION_STATUSES, DECISION_KINDS, SERVICES } from '../../model/enumerations.ts';
import { decisionSchema, decisionSubjectSchema } from '../../model/findings.ts';
import { count, isoDay } from '../../model/scalars.ts';
import { scoped } from './base.ts';
import { LONGEST_ADDRESS, LONGEST_NAME } from './constants.ts';
import { findingCardSchema, remedySchema } from './finding-views.ts';
import { handleSchema } from './import-views.ts';
import {
  decidedJsonSchema,
  followUpSchema,
  historyJsonSchema,
  letterJsonSchema,
  removalSchema,
  reviewStateSchema,
} from './review-json.ts';
import { importIdSchema, scopeSchema } from './scope.ts';

/*
 * Deciding, acting and comparing: the second half of the contract. A decision is on a finding or on an app, is appended to a
 * history, and belongs to the person whose export the named import is.
 */

/** A file that the engine has written to a private place. The host hands it over once, by its handle. */
export const preparedFileSchema = z.strictObject({
  handle: handleSchema,
  /** The suggested file name; it identifies nobody. */
  name: z.string(),
  bytes: count,
});
export type PreparedFile = z.infer<typeof preparedFileSchema>;

/** One decision in force. `inExport` is false for a finding that this import no longer has. */
export const standingDecisionSchema = decisionSubjectSchema.extend({
  name: z.string(),
  inExport: z.boolean(),
  decision: decisionSchema,
});

/** An account by its newest import. */
const account = { importId: importIdSchema, service: z.enum(SERVICES) };

/** Which card of the review: ids of findings are unique only within an import. */
const cardKeySchema = z.strictObject({ importId: importIdSchema, id: z.string() });
export type CardKey = z.infer<typeof cardKeySchema>;

/** A card of the review; `next` is the card to continue with once this one is decided, null if no other is undecided. */
export const reviewItemSchema = findingCardSchema.extend({
  ...account,
  state: reviewStateSchema,
  next: cardKeySchema.nullable(),
});
export type ReviewItem = z.infer<typeof reviewItemSchema>;

/** One person's accounts are reviewed together. An older export is reviewed on its own. */
export const reviewQueueSchema = z.strictObject({
  accounts: z.array(z.strictObject(account)),
  items: z.array(reviewItemSchema),
  left: count,
  done: count,
  /** The card to start or continue with; null if none is undecided. */
  resumeAt: cardKeySchema.nullable(),
  /** Whether any decision is in force that could be taken back. */
  canUndo: z.boolean(),
});
export type ReviewQueue = z.infer<typeof reviewQueueSchema>;

/** An app that a finding rests on, with the decision on it. `key` identifies it across imports. */
export const decidedConnectionSchema = z.strictObject({
  key: z.string(),
  name: z.string(),
  statuses: z.array(z.enum(CONNECTION_STATUSES)),
  decision: decisionSchema.nullable(),
});
export type DecidedConnection = z.infer<typeof decidedConnectionSchema>;

const choice = {
  decision: z.enum(DECISION_KINDS),
  note: z.string().max(4000).nullable().default(null),
  followUp: isoDay.nullable().default(null),
};

export const decisions = {
  list: scoped
    .meta({ doc: 'Every decision in force: on findings, on apps, and on findings that are gone.' })
    .input(scopeSchema)
    .output(z.array(standingDecisionSchema)),
  queue: scoped
    .meta({
      doc: 'The findings of all accounts of the person in the order of the review, how many wait, and where to go on.',
    })
    .input(scopeSchema)
    .output(reviewQueueSchema),
  connections: scoped
    .meta({ doc: 'The apps that a finding rests on, each with its own decision.' })
    .input(scopeSchema.extend({ findingId: z.string() }))
    .output(z.array(decidedConnectionSchema)),
  removals: scoped
    .meta({
      doc: 'The apps that the user decided to remove, what has become of each, and where Facebook removes them.',
    })
    .input(scopeSchema)
    .output(
      z.strictObject({
        page: remedySchema.nullable(),
        apps: z.array(removalSchema),
      }),
    ),
  set: scoped
    .meta({ doc: 'Records a decision on a finding.' })
    .input(scopeSchema.extend({ findingId: z.string(), ...choice }))
    .output(decisionSchema),
  bulk: scoped
    .meta({
      doc: 'Records one decision on several apps, of one finding or of the import, as one act that can be taken back as one.',
    })
    .input(
      scopeSchema.extend({
        findingId: z.string().nullable().default(null),
        connections: z.array(z.string()).min(1).max(5000),
        ...choice,
      }),
    )
    .output(z.array(decidedConnectionSchema)),
  undo: scoped
    .meta({
      doc: 'Takes back the last act on any account of the person, or the decision in force on one finding or app of the import.',
    })
    .input(scopeSchema.extend({ subjectId: z.string().nullable().default(null) }))
    .output(decidedJsonSchema),
  history: scoped
    .meta({ doc: 'Every change of the decision on a finding or an app, oldest first.' })
    .input(scopeSchema.extend({ subjectId: z.string() }))
    .output(historyJsonSchema),
};

export const followUps = {
  list: scoped
    .meta({
      doc: 'Decisions with a day on which to look again, on all accounts of the person, soonest first.',
    })
    .input(scopeSchema)
    .output(z.array(followUpSchema.extend(account))),
  ics: scoped
    .meta({ doc: 'Writes the same as a calendar file, without notes.' })
    .input(scopeSchema)
    .output(z.strictObject({ file: preparedFileSchema, entries: count })),
};

const addressLines = z.string().trim().min(1).max(LONGEST_ADDRESS).nullable().default(null);

export const letters = {
  make: scoped
    .meta({
      doc: 'A letter to a company, filled in from the export, with the day by which an answer is due.',
    })
    .input(
      scopeSchema.extend({
        companyId: z.string(),
        law: letterJsonSchema.shape.law,
        ask: letterJsonSchema.shape.ask,
        language: letterJsonSchema.shape.language,
        /** Who signs; null: the name in the settings, else the name in the export. */
        name: z.string().trim().min(1).max(LONGEST_NAME).nullable().default(null),
        /** Lines for the head of the letter; null leaves them out. They are not stored. */
        address: addressLines,
        email: addressLines,
        companyAddress: addressLines,
      }),
    )
    .output(letterJsonSchema),
};

export const diff = {
  get: scoped
    .meta({ doc: 'Two imports compared, and what could not be compared.' })
    .input(
      z.strictObject({
        from: importIdSchema.nullable().default(null),
        to: importIdSchema.nullable().default(null),
      }),
    )
    .output(diffSchema),
};
