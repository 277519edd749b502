import { z } from 'zod';
import { MOST_SELECTED_FINDINGS } from '../../model/counted-group.ts';
import { RANGE_ENDS, SENDER_SORTS, THREAD_SORTS } from '../../model/enumerations.ts';
import { directionSchema, exposureCountsSchema } from '../../model/findings.ts';
import { count, isoDay, partialDate } from '../../model/scalars.ts';
import { type ListQuery, scopeSchema, searchSchema } from './scope.ts';

/**
 * Which messages. `from` and `to` are years, months or days as people name them, both included. With `findings`, those in the
 * times that these findings count, each message once.
 */
export const messageQuerySchema = scopeSchema.extend({
  from: partialDate.nullable().default(null),
  to: partialDate.nullable().default(null),
  findings: z.array(z.string()).max(MOST_SELECTED_FINDINGS).default([]),
  end: z.enum(RANGE_ENDS).default('most'),
  year: z.int().nullable().default(null),
  threadId: z.int().nullable().default(null),
  personId: z.int().nullable().default(null),
});
export type MessageQuery = Omit<z.infer<typeof messageQuerySchema>, 'importId'>;

export const threadQuerySchema = messageQuerySchema.extend({
  ...searchSchema.shape,
  sort: z.enum(THREAD_SORTS).default('messages'),
  descending: z.boolean().default(true),
});
export type ThreadQuery = ListQuery<typeof threadQuerySchema>;
export const senderQuerySchema = messageQuerySchema.extend({
  ...searchSchema.shape,
  sort: z.enum(SENDER_SORTS).default('messages'),
  descending: z.boolean().default(true),
});
export type SenderQuery = ListQuery<typeof senderQuerySchema>;

const sums = { messages: count, ...directionSchema.shape };
const days = {
  firstDay: isoDay.nullable().describe('Null where no message has a readable date.'),
  lastDay: isoDay.nullable(),
};

export const messageCountsSchema = z.strictObject({
  counts: exposureCountsSchema,
  undated: count.describe('Of the messages, those without a readable date: they are in no year.'),
  windows: z
    .array(z.strictObject({ from: isoDay.nullable(), to: isoDay.nullable() }))
    .describe('The days that were asked for, half-open; empty for all.'),
  years: z.array(z.strictObject({ year: z.int(), ...sums })).describe('Whatever the `year` asked for.'),
  months: z.array(z.strictObject({ month: z.string().regex(/^\d{4}-\d{2}$/), ...sums })),
});
export type MessageCounts = z.infer<typeof messageCountsSchema>;

/** The counts, and the names of what was asked for. */
export const messagesViewSchema = messageCountsSchema.extend({
  thread: z.string().nullable(),
  person: z.string().nullable(),
  findings: z.array(z.strictObject({ id: z.string(), title: z.string(), company: z.string().nullable() })),
  withoutMessages: count.describe(
    'Threads of the whole import that hold no message, only calls and the like.',
  ),
});
export type MessagesView = z.infer<typeof messagesViewSchema>;

export const messageThreadSchema = z.strictObject({
  id: z.int(),
  name: z.string().describe('Its title.'),
  people: z.array(z.string()).describe('All who belong to the thread, without the owner.'),
  ...sums,
  ...days,
});
export type MessageThread = z.infer<typeof messageThreadSchema>;

export const senderSchema = z.strictObject({
  id: z.int(),
  name: z.string(),
  threadId: z.int().nullable().describe('Set where the name hides different people: one person per thread.'),
  messages: count,
  threads: count,
  ...days,
});
export type Sender = z.infer<typeof senderSchema>;

/** `messages --json`. */
export const messagesJsonSchema = messageCountsSchema.extend({
  threads: z.array(messageThreadSchema.omit({ id: true })),
  people: z.array(senderSchema.omit({ id: true, threadId: true })),
});
export type MessagesJson = z.infer<typeof messagesJsonSchema>;
