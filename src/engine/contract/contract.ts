import type { ContractRouterClient } from '@orpc/contract';
import { z } from 'zod';
import { accountsSchema } from '../../model/accounts.ts';
import { answerSchema } from '../../model/answer.ts';
import { SEVERITIES } from '../../model/enumerations.ts';
import { companySchema } from '../../model/imports.ts';
import { exposureJsonSchema } from './audit-json.ts';
import { base, NO_IMPORT, NOT_FOUND } from './base.ts';
import {
  companyQuerySchema,
  companyViewSchema,
  connectionQuerySchema,
  listedConnectionSchema,
} from './company-views.ts';
import { donation } from './donation.ts';
import { claimViewSchema, findingCardSchema, findingViewSchema, sourceSchema } from './finding-views.ts';
import { headlinesSchema } from './headline-views.ts';
import { imports } from './imports.ts';
import { lock } from './lock.ts';
import {
  messageQuerySchema,
  messagesViewSchema,
  messageThreadSchema,
  senderQuerySchema,
  senderSchema,
  threadQuerySchema,
} from './message-views.ts';
import { report } from './report.ts';
import { decisions, diff, followUps, letters } from './review.ts';
import { pageSchema, scopeSchema } from './scope.ts';
import { share } from './share.ts';
import { aboutSchema, coverageViewSchema, overviewSchema, settingsSchema, timelineSchema } from './views.ts';

/**
 * The one door to the engine. Every host serves exactly this, over a MessagePort, a worker or loopback HTTP; the renderer
 * knows nothing else. Expected failures are the typed errors below, each with a sentence that a person can act on.
 */

const list = <Row extends z.ZodType>(row: Row) =>
  z.strictObject({ rows: z.array(row), total: z.int().nonnegative() });

const findingQuery = scopeSchema.extend({
  severity: z.enum(SEVERITIES).nullable().default(null),
  inboxOnly: z.boolean().default(false),
});

const findings = {
  list: base
    .meta({ doc: 'Findings as cards, those on the inbox first, then the most severe.' })
    .errors({ NO_IMPORT, NOT_FOUND })
    .input(findingQuery)
    .output(list(findingCardSchema)),
  get: base
    .meta({
      doc: 'One finding with its claims beside the responses, exposure per year, remedies and cautions.',
    })
    .errors({ NO_IMPORT, NOT_FOUND })
    .input(scopeSchema.extend({ id: z.string() }))
    .output(findingViewSchema),
};

const connections = {
  list: base
    .meta({ doc: 'Connected apps, instant games and blocked apps, a page at a time.' })
    .errors({ NO_IMPORT, NOT_FOUND })
    .input(connectionQuerySchema)
    .output(list(listedConnectionSchema)),
};

const companies = {
  list: base
    .meta({ doc: 'Companies across all channels, a page at a time.' })
    .errors({ NO_IMPORT, NOT_FOUND })
    .input(companyQuerySchema)
    .output(list(companySchema)),
  get: base
    .meta({ doc: 'Everything the export holds on one company, channel by channel.' })
    .errors({ NO_IMPORT, NOT_FOUND })
    .input(scopeSchema.extend({ id: z.string() }))
    .output(companyViewSchema),
};

const messages = {
  get: base
    .meta({ doc: 'How many messages there are of what is asked for, by year and month. No text exists.' })
    .errors({ NO_IMPORT, NOT_FOUND })
    .input(messageQuerySchema)
    .output(messagesViewSchema),
  threads: base
    .meta({ doc: 'The threads that hold these messages, a page at a time.' })
    .errors({ NO_IMPORT, NOT_FOUND })
    .input(threadQuerySchema)
    .output(list(messageThreadSchema)),
  people: base
    .meta({ doc: 'The people who wrote these messages, without the owner, a page at a time.' })
    .errors({ NO_IMPORT, NOT_FOUND })
    .input(senderQuerySchema)
    .output(list(senderSchema)),
};

const coverage = base
  .meta({ doc: 'What was read, empty, missing or unreadable, and what it means for the audit.' })
  .errors({ NO_IMPORT, NOT_FOUND })
  .input(
    scopeSchema.extend({
      ...pageSchema.shape,
      status: z.string().nullable().default(null),
      search: z.string().default(''),
    }),
  )
  .output(coverageViewSchema);

const knowledge = {
  claim: base
    .meta({ doc: 'One claim or response with its sources.' })
    .errors({ NOT_FOUND })
    .input(z.strictObject({ id: z.string() }))
    .output(claimViewSchema),
  source: base
    .meta({ doc: 'One source.' })
    .errors({ NOT_FOUND })
    .input(z.strictObject({ id: z.string() }))
    .output(sourceSchema),
};

const settings = {
  get: base.meta({ doc: 'The settings.' }).output(settingsSchema),
  set: base
    .meta({ doc: 'Changes settings; fields left out stay.' })
    .input(settingsSchema.partial())
    .output(settingsSchema),
};

export const contract = {
  imports,
  overview: base
    .meta({ doc: 'The figures of one import, what stands out and what it cannot show.' })
    .errors({ NO_IMPORT, NOT_FOUND })
    .input(scopeSchema)
    .output(overviewSchema),
  accounts: base
    .meta({
      doc: 'The answer for each account of the ledger, the newest export first; of those that are shown together with the import, what they say together, and the companies that they share.',
    })
    .errors({ NO_IMPORT, NOT_FOUND })
    .input(scopeSchema)
    .output(accountsSchema),
  answer: base
    .meta({
      doc: 'Which companies could have reached the messages, how many, who denies it, and what to do now.',
    })
    .errors({ NO_IMPORT, NOT_FOUND })
    .input(scopeSchema)
    .output(answerSchema),
  headlines: base
    .meta({ doc: 'What press coverage said, beside who said what, the answers and what is established.' })
    .errors({ NOT_FOUND })
    .input(scopeSchema)
    .output(headlinesSchema),
  findings,
  connections,
  companies,
  messages,
  exposure: base
    .meta({ doc: "One company's windows and message counts per claim and year." })
    .errors({ NO_IMPORT, NOT_FOUND })
    .input(scopeSchema.extend({ companyId: z.string() }))
    .output(exposureJsonSchema),
  timeline: base
    .meta({ doc: "Connections as bars over the user's own messages per month." })
    .errors({ NO_IMPORT, NOT_FOUND })
    .input(scopeSchema)
    .output(timelineSchema),
  coverage,
  decisions,
  followUps,
  letters,
  diff,
  report,
  share,
  donation,
  knowledge,
  settings,
  lock,
  about: base.meta({ doc: 'Which Sidedoor this is, and of which day its facts are.' }).output(aboutSchema),
  erase: base
    .meta({ doc: 'Removes the ledger and everything derived from it, and says what was removed.' })
    .input(z.strictObject({ confirm: z.literal('erase') }))
    .output(z.strictObject({ removed: z.array(z.string()) })),
};

export type Contract = typeof contract;

/** How a host's screen sees the engine: one typed function per procedure, whatever carries the calls. */
export type EngineClient = ContractRouterClient<Contract>;
