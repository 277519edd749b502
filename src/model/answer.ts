import { z } from 'zod';
import { GRADES, LEAST_REASONS, LIST_STATES, NEXT_STEPS, SERVICES } from './enumerations.ts';
import { companyRefSchema, windowSchema } from './findings.ts';
import { connectionStateSchema } from './imports.ts';
import { count, type Frozen } from './scalars.ts';

const range = { least: count, most: count };

/** A connected company about which it is claimed that it could reach messages. */
const answerCompanySchema = companyRefSchema.extend({
  findingId: z.string(),
  grade: z.enum(GRADES),
  namedIn: z
    .int()
    .nullable()
    .describe('The year of the first cited source in which Facebook names it; null where none does.'),
  connections: z.array(connectionStateSchema),
  window: windowSchema.nullable(),
  ...range,
});

/** Several companies, the most messages first; the range is of all together, each message counted once. */
const answerGroupSchema = z.strictObject({
  companies: z.array(answerCompanySchema),
  ...range,
  why: z.enum(LEAST_REASONS).describe('Why `least` is what it is.'),
});

/** The answer to the question that Sidedoor asks of an export: facts, worded by `src/words/answer.ts`. */
export const answerSchema = z.strictObject({
  apps: z.strictObject({
    state: z.enum(LIST_STATES),
    listed: count,
    unclear: count
      .optional()
      .describe(
        'Of X: those of which it is not known what they were permitted; absent where there are none.',
      ),
  }),
  messages: z.strictObject({
    state: z
      .enum(LIST_STATES)
      .describe('Of the ordinary download: `missing` with `encrypted` above 0 means encrypted chats alone.'),
    total: count,
    encrypted: count,
  }),
  service: z.enum(SERVICES),
  /** Companies that Facebook named in connection with messages; for X, those that the user permitted direct messages. */
  named: answerGroupSchema,
  /** Chat programs and devices, which showed chats by design. */
  chatPrograms: answerGroupSchema,
  /** The other apps, connected while the rules let an app ask for the inbox; on X, while it needed no permission for messages. */
  byRules: z.strictObject({ apps: count, findingId: z.string().nullable() }),
  /** Who denies that one of the named companies read messages. `id` is that of the cited denial. */
  denials: z.array(z.strictObject({ id: z.string(), by: z.string(), companyId: z.string() })),
  /** At most three, the most useful first; `count` apps, companies, findings or lists. */
  next: z.array(z.strictObject({ kind: z.enum(NEXT_STEPS), count })).max(3),
});
export type AnswerJson = z.infer<typeof answerSchema>;
export type Answer = Frozen<AnswerJson>;
