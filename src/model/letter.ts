import { z } from 'zod';
import { LETTER_ASKS, LETTER_LANGUAGES, LETTER_LAWS } from './enumerations.ts';
import { type Frozen, isoDay } from './scalars.ts';

const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), text: z.string() }),
  z.strictObject({ kind: z.literal('list'), items: z.array(z.string()).readonly() }),
]);
export type LetterBlock = Frozen<z.infer<typeof blockSchema>>;

/** A letter in parts, for text and print alike. Every part is one line or one paragraph, already in its language. */
export const letterSchema = z.strictObject({
  law: z.enum(LETTER_LAWS),
  ask: z.enum(LETTER_ASKS),
  language: z.enum(LETTER_LANGUAGES),
  sender: z.array(z.string()).readonly(),
  recipient: z.array(z.string()).readonly(),
  date: z.string(),
  subject: z.string(),
  salutation: z.string(),
  blocks: z.array(blockSchema).readonly(),
  closing: z.string(),
  signatureLine: z.string(),
  signature: z.string(),
  /** The day by which an answer is due if the letter arrives on its date: a suggestion for the follow-up. */
  followUp: isoDay,
  /** The id of the cited remedy that says so. */
  deadlineFrom: z.string(),
});
export type Letter = Frozen<z.infer<typeof letterSchema>>;
