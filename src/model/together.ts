import { z } from 'zod';
import { answerSchema } from './answer.ts';
import { CHANNELS, SERVICES } from './enumerations.ts';
import { companyRefSchema, windowSchema } from './findings.ts';
import { connectionStateSchema } from './imports.ts';
import { count } from './scalars.ts';

/** Messages in the times of access that one account’s export, or the facts about its service, give. */
const accountMessagesSchema = z.strictObject({
  importId: z.int().positive(),
  service: z.enum(SERVICES),
  isWhole: z
    .boolean()
    .describe(
      'False where its list of apps or its messages are missing or damaged, or where it is not known what an app was permitted.',
    ),
  messages: z
    .strictObject({ least: count, most: count })
    .nullable()
    .describe('Null where nothing says when there was access, or how many messages there are.'),
});
export type AccountMessages = z.infer<typeof accountMessagesSchema>;

/** Over several accounts. Null if none of them gives a number. */
const messageSumSchema = z
  .strictObject({
    least: count,
    most: count.nullable().describe('Null where an account does not say: there may be more.'),
  })
  .nullable();
export type MessageSum = z.infer<typeof messageSumSchema>;

/** The account that lists a company. */
const companyAccountSchema = accountMessagesSchema.extend({
  companyId: z
    .string()
    .describe('The id of the company in this account: ids are unique within one account only.'),
});

/** A company in the exports of several services, a connected app in at least one; id and name are those of the first. */
export const sharedCompanySchema = companyRefSchema.extend({
  services: z.array(z.enum(SERVICES)),
  accounts: z.array(companyAccountSchema),
  messages: messageSumSchema,
});
export type SharedCompany = z.infer<typeof sharedCompanySchema>;

const companies = z.array(companyRefSchema);

/** The joint answer for the accounts of one person. What was said about one service is never applied to another. */
export const togetherSchema = z.strictObject({
  /** Each claim separately: they differ in what they say, and must not be added up. */
  reach: z.strictObject({
    permitted: companies.describe('Permitted direct messages, as the export of X says.'),
    named: companies.describe('Named by Facebook in connection with messages.'),
    chatPrograms: companies.describe('Showed Facebook chats by design.'),
    byRules: count.describe(
      'Other apps that could have asked for the inbox on Facebook when they were connected.',
    ),
    byRulesOnX: count.describe('Other apps on X from before direct messages had a permission of their own.'),
  }),
  denials: answerSchema.shape.denials,
  accounts: z.array(accountMessagesSchema).describe('Facebook first.'),
  messages: messageSumSchema.describe(
    'Of those permitted and those named; where Facebook named none, of the chat programs.',
  ),
  undecided: count.describe('Findings that are not decided.'),
});
export type Together = z.infer<typeof togetherSchema>;

/** One company in those accounts of one person that list it. */
export const companyTogetherSchema = z.strictObject({
  accounts: z.array(
    companyAccountSchema.extend({
      account: z.string().describe('What `--account` calls it.'),
      isShown: z.boolean().describe('True of the account that the rest of the answer is about.'),
      channels: z.array(z.enum(CHANNELS)),
      connections: z.array(connectionStateSchema),
      window: windowSchema.nullable(),
    }),
  ),
  messages: messageSumSchema,
});
export type CompanyTogether = z.infer<typeof companyTogetherSchema>;
