import type { ContractRouterClient } from '@orpc/contract';
import { z } from 'zod';
import { accountsSchema } from '../../model/accounts.ts';
import { answerSchema } from '../../model/answer.ts';
import { companySchema } from '../../model/imports.ts';
import { exposureJsonSchema } from './audit-json.ts';
import { base, scoped, withId } from './base.ts';
import {
  companyQuerySchema,
  companyViewSchema,
  connectionQuerySchema,
  listedConnectionSchema,
} from './company-views.ts';
import { donation } from './donation.ts';
import {
  claimViewSchema,
  findingCardSchema,
  findingQuerySchema,
  findingViewSchema,
  sourceSchema,
} from './finding-views.ts';
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
import { list, pageSchema, scopeSchema } from './scope.ts';
import { share } from './share.ts';
import { aboutSchema, coverageViewSchema, overviewSchema, settingsSchema, timelineSchema } from './views.ts';

/**
 * The one door to the engine. Every host serves exactly this, over a MessagePort, a worker or loopback HTTP; the renderer
 * knows nothing else. Expected failures are the typed errors below, each with a sentence that a person can act on.
 */

const findings = {
  list: scoped
    .meta({ doc: 'Findings as cards, those on the inbox first, then the most severe.' })
    .input(findingQuerySchema)
    .output(list(findingCardSchema)),
  get: scoped
    .meta({
      doc: 'One finding with its claims beside the responses, exposure per year, remedies and cautions.',
    })
    .input(scopeSchema.extend({ id: z.string() }))
    .output(findingViewSchema),
};

const connections = {
  list: scoped
    .meta({ doc: 'Connected apps, instant games and blocked apps, a page at a time.' })
    .input(connectionQuerySchema)
    .output(list(listedConnectionSchema)),
};

const companies = {
  list: scoped
    .meta({ doc: 'Companies across all channels, a page at a time.' })
    .input(companyQuerySchema)
    .output(list(companySchema)),
  get: scoped
    .meta({ doc: 'Everything the export holds on one company, channel by channel.' })
    .input(scopeSchema.extend({ id: z.string() }))
    .output(companyViewSchema),
};

const messages = {
  get: scoped
    .meta({ doc: 'How many messages there are of what is asked for, by year and month. No text exists.' })
    .input(messageQuerySchema)
    .output(messagesViewSchema),
  threads: scoped
    .meta({ doc: 'The threads that hold these messages, a page at a time.' })
    .input(threadQuerySchema)
    .output(list(messageThreadSchema)),
  people: scoped
    .meta({ doc: 'The people who wrote these messages, without the owner, a page at a time.' })
    .input(senderQuerySchema)
    .output(list(senderSchema)),
};

const coverage = scoped
  .meta({ doc: 'What was read, empty, missing or unreadable, and what it means for the audit.' })
  .input(
    scopeSchema.extend({
      ...pageSchema.shape,
      status: z.string().nullable().default(null),
      search: z.string().default(''),
    }),
  )
  .output(coverageViewSchema);

const knowledge = {
  claim: withId
    .meta({ doc: 'One claim or response with its sources.' })
    .input(z.strictObject({ id: z.string() }))
    .output(claimViewSchema),
  source: withId
    .meta({ doc: 'One source.' })
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
  overview: scoped
    .meta({ doc: 'The figures of one import, what stands out and what it cannot show.' })
    .input(scopeSchema)
    .output(overviewSchema),
  accounts: scoped
    .meta({
      doc: 'The answer for each account of the ledger, the newest export first; of those that are shown together with the import, what they say together, and the companies that they share.',
    })
    .input(scopeSchema)
    .output(accountsSchema),
  answer: scoped
    .meta({
      doc: 'Which companies could have reached the messages, how many, who denies it, and what to do now.',
    })
    .input(scopeSchema)
    .output(answerSchema),
  headlines: withId
    .meta({ doc: 'What press coverage said, beside who said what, the answers and what is established.' })
    .input(scopeSchema)
    .output(headlinesSchema),
  findings,
  connections,
  companies,
  messages,
  exposure: scoped
    .meta({ doc: "One company's windows and message counts per claim and year." })
    .input(scopeSchema.extend({ companyId: z.string() }))
    .output(exposureJsonSchema),
  timeline: scoped
    .meta({ doc: "Connections as bars over the user's own messages per month." })
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

/** The engine as a host's screen sees it: one typed function per procedure, whatever the transport. */
export type EngineClient = ContractRouterClient<Contract>;
