import { z } from 'zod';
import {
  CONNECTION_STATUSES,
  DECISION_KINDS,
  REMOVAL_STATES,
  REVIEW_STATES,
  SERVICES,
  SEVERITIES,
} from '../../model/enumerations.ts';
import { companyRefSchema, decisionSchema, decisionSubjectSchema } from '../../model/findings.ts';
import { letterSchema } from '../../model/letter.ts';
import { count, isoDay, isoInstant } from '../../model/scalars.ts';

/** What `review`, `letter` and `imports remove` print with `--json`. Instants are ISO 8601 in UTC, days are ISO days. */

/** Which of several accounts a row belongs to. Omitted for a single account. */
const accountLabelSchema = z.strictObject({
  importId: z.int().positive().optional(),
  service: z.enum(SERVICES).optional(),
});
export type AccountLabel = z.infer<typeof accountLabelSchema>;
const accountLabel = accountLabelSchema.shape;

export const reviewStateSchema = z.enum(REVIEW_STATES);
export const followUpSchema = decisionSubjectSchema.extend({
  day: isoDay,
  about: z.string(),
  decision: z.enum(DECISION_KINDS),
  note: z.string().nullable(),
  decidedAt: isoInstant,
});

/** An app that the user wants to remove on Facebook. `statuses`: as this export lists it; empty where it does not. */
export const removalSchema = z.strictObject({
  key: z.string(),
  name: z.string(),
  statuses: z.array(z.enum(CONNECTION_STATUSES)).readonly(),
  state: z.enum(REMOVAL_STATES),
  note: z.string().nullable(),
});

export const reviewJsonSchema = z.strictObject({
  /** The import, of several accounts that of the first. */
  importId: z.int().positive(),
  left: count,
  done: count,
  /** Every finding in the order of the review. */
  items: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      severity: z.enum(SEVERITIES),
      state: reviewStateSchema,
      decision: decisionSchema.nullable(),
      ...accountLabel,
    }),
  ),
  /** Decisions on findings that the export does not have. */
  gone: z.array(z.strictObject({ findingId: z.string(), decision: decisionSchema, ...accountLabel })),
  followUps: z.array(followUpSchema.extend(accountLabel)),
  removals: z.array(removalSchema.extend(accountLabel)),
});
export type ReviewJson = z.infer<typeof reviewJsonSchema>;

/** The subject of a recorded decision; `decision` is null after the only one was undone. */
export const decidedJsonSchema = z.strictObject({
  importId: z.int().positive(),
  /** Where there are several accounts. */
  service: accountLabel.service,
  decided: z.array(decisionSubjectSchema.extend({ decision: decisionSchema.nullable() })),
});
export type DecidedJson = z.infer<typeof decidedJsonSchema>;

export const historyJsonSchema = z.array(
  z.strictObject({
    at: isoInstant,
    undone: z.boolean(),
    decision: z.enum(DECISION_KINDS).nullable(),
    note: z.string().nullable(),
    followUp: isoDay.nullable(),
  }),
);

export const letterJsonSchema = z.strictObject({
  company: companyRefSchema,
  ...letterSchema.shape,
  /** The whole letter as plain text. */
  text: z.string(),
});
export type LetterJson = z.infer<typeof letterJsonSchema>;

/** @internal For tests that check the command's output against it. */
export const removedJsonSchema = z.strictObject({
  removed: z.int().positive(),
  /** False if the file could not be shrunk; the freed pages are zeroed nevertheless. */
  compacted: z.boolean(),
});
