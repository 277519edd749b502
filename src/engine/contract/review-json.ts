import { z } from 'zod';
import {
  DECISION_SUBJECTS,
  LETTER_ASKS,
  LETTER_LANGUAGES,
  LETTER_LAWS,
  REVIEW_STATES,
} from '../../model/enumerations.ts';
import { companyRefSchema, decisionKindSchema, decisionSchema, severitySchema } from './audit-json.ts';

/** What `review`, `letter` and `imports remove` print with `--json`. Instants are ISO 8601 in UTC, days are ISO days. */

const count = z.int().nonnegative();
const isoInstant = z.iso.datetime();
const isoDay = z.iso.date();

export const reviewStateSchema = z.enum(REVIEW_STATES);
export const decisionSubjectSchema = z.strictObject({
  subject: z.enum(DECISION_SUBJECTS),
  subjectId: z.string(),
});

export const followUpSchema = decisionSubjectSchema.extend({
  day: isoDay,
  about: z.string(),
  decision: decisionKindSchema,
  note: z.string().nullable(),
  decidedAt: isoInstant,
});

export const reviewJsonSchema = z.strictObject({
  importId: z.int().positive(),
  left: count,
  done: count,
  /** Every finding in the order of the review. */
  items: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      severity: severitySchema,
      state: reviewStateSchema,
      decision: decisionSchema.nullable(),
    }),
  ),
  /** Decisions on findings that this import does not have. */
  gone: z.array(z.strictObject({ findingId: z.string(), decision: decisionSchema })),
  followUps: z.array(followUpSchema),
});
export type ReviewJson = z.infer<typeof reviewJsonSchema>;

/** What a decision was recorded on; `decision` is null after the only one was taken back. */
export const decidedJsonSchema = z.strictObject({
  importId: z.int().positive(),
  decided: z.array(decisionSubjectSchema.extend({ decision: decisionSchema.nullable() })),
});
export type DecidedJson = z.infer<typeof decidedJsonSchema>;

export const historyJsonSchema = z.array(
  z.strictObject({
    at: isoInstant,
    undone: z.boolean(),
    decision: decisionKindSchema.nullable(),
    note: z.string().nullable(),
    followUp: isoDay.nullable(),
  }),
);

export const letterJsonSchema = z.strictObject({
  company: companyRefSchema,
  law: z.enum(LETTER_LAWS),
  ask: z.enum(LETTER_ASKS),
  language: z.enum(LETTER_LANGUAGES),
  sender: z.array(z.string()).readonly(),
  recipient: z.array(z.string()).readonly(),
  date: z.string(),
  subject: z.string(),
  salutation: z.string(),
  blocks: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('paragraph'), text: z.string() }),
        z.strictObject({ kind: z.literal('list'), items: z.array(z.string()).readonly() }),
      ]),
    )
    .readonly(),
  closing: z.string(),
  signatureLine: z.string(),
  signature: z.string(),
  /** The day by which an answer is due if the letter arrives on its date. */
  followUp: isoDay,
  /** The remedy of the cited facts that says so. */
  deadlineFrom: z.string(),
  /** The whole letter as plain text. */
  text: z.string(),
});
export type LetterJson = z.infer<typeof letterJsonSchema>;

export const removedJsonSchema = z.strictObject({
  removed: z.int().positive(),
  /** False when the file could not be shrunk; the freed pages are zeroed all the same. */
  compacted: z.boolean(),
});
