import { eraseEverything } from './act/erase.ts';
import { chosenParts, removeImport, sampleImport } from './act/imports.ts';
import { mergeSettings } from './act/settings.ts';
import type { EngineContext } from './engine-context.ts';
import { about } from './read/about.ts';
import { readAccounts } from './read/accounts.ts';
import { readAnswer } from './read/answer.ts';
import { companyPage } from './read/companies.ts';
import { companyView } from './read/company.ts';
import { connectionPage } from './read/connections.ts';
import { coverageView } from './read/coverage.ts';
import { foundExports, preview } from './read/exports.ts';
import { exposureJson } from './read/exposure.ts';
import { findingView } from './read/finding.ts';
import { findingCards } from './read/findings.ts';
import { readHeadlines } from './read/headlines.ts';
import { importRows } from './read/imports.ts';
import { claimById, sourceById } from './read/knowledge.ts';
import { senderPage, threadPage } from './read/message-lists.ts';
import { messagesView } from './read/messages.ts';
import { overview } from './read/overview.ts';
import { timelineView } from './read/timeline.ts';
import { readOtherAccounts } from './read/together.ts';
import { type BaseProcedure, baseProcedure } from './router/base-procedure.ts';
import { withContractErrors } from './router/contract-errors.ts';
import { donationProcedures } from './router/donation-procedures.ts';
import { lockProcedures } from './router/lock-procedures.ts';
import { reportProcedures, shareProcedures } from './router/report-procedures.ts';
import {
  decisionProcedures,
  diffProcedures,
  followUpProcedures,
  letterProcedures,
} from './router/review-procedures.ts';

/** Every procedure of the contract over one engine. Expected failures leave it as the contract's typed errors. */
export function createRouter(context: EngineContext) {
  const os = baseProcedure(context.appLock);
  return os.router({
    imports: importProcedures(os, context),
    ...viewProcedures(os, context),
    decisions: decisionProcedures(os, context),
    followUps: followUpProcedures(os, context),
    letters: letterProcedures(os, context),
    diff: diffProcedures(os, context),
    report: reportProcedures(os, context),
    share: shareProcedures(os, context),
    donation: donationProcedures(os, context),
    settings: settingsProcedures(os, context),
    lock: lockProcedures(os, context),
    about: os.about.handler(() => about(context.engine)),
    erase: os.erase.handler(async () => ({ removed: await eraseEverything(context) })),
  });
}

function importProcedures({ imports }: BaseProcedure, context: EngineContext) {
  const { engine, jobs, selections } = context;
  return {
    found: imports.found.handler(() => foundExports(context)),
    preview: imports.preview.handler(({ input, signal }) => preview(context, input, signal)),
    discard: imports.discard.handler(async ({ input }) => ({
      discarded: await selections.release(input.handles),
    })),
    start: imports.start.handler(({ input }) => withContractErrors(jobs.start(chosenParts(context, input)))),
    sample: imports.sample.handler(() => withContractErrors(jobs.start(sampleImport(context)))),
    follow: imports.follow.handler(() => withContractErrors(jobs.follow())),
    cancel: imports.cancel.handler(async () => ({ cancelled: await jobs.cancel() })),
    list: imports.list.handler(() => importRows(engine)),
    remove: imports.remove.handler(({ input }) => ({ removed: removeImport(engine, input.id).removed })),
  };
}

/** What is read of one import, and of the cited facts. */
function viewProcedures(os: BaseProcedure, { engine }: EngineContext) {
  const { findings, connections, companies, messages, knowledge } = os;
  return {
    overview: os.overview.handler(({ input }) => overview(engine.openImport(input.importId))),
    accounts: os.accounts.handler(({ input }) => readAccounts(engine, input.importId)),
    answer: os.answer.handler(({ input }) => readAnswer(engine.openImport(input.importId))),
    headlines: os.headlines.handler(({ input }) => readHeadlines(engine, input.importId)),
    findings: {
      list: findings.list.handler(({ input }) => {
        const rows = findingCards(engine.openImport(input.importId), input);
        return { rows, total: rows.length };
      }),
      get: findings.get.handler(({ input }) => findingView(engine.openImport(input.importId), input.id)),
    },
    connections: {
      list: connections.list.handler(({ input }) => connectionPage(engine.openImport(input.importId), input)),
    },
    companies: {
      list: companies.list.handler(({ input }) => companyPage(engine.openImport(input.importId), input)),
      get: companies.get.handler(({ input: { importId, id } }) => ({
        ...companyView(engine.openImport(importId), id),
        ...readOtherAccounts(engine, importId, id),
      })),
    },
    messages: {
      get: messages.get.handler(({ input }) => messagesView(engine.openImport(input.importId), input)),
      threads: messages.threads.handler(({ input }) => threadPage(engine.openImport(input.importId), input)),
      people: messages.people.handler(({ input }) => senderPage(engine.openImport(input.importId), input)),
    },
    exposure: os.exposure.handler(({ input: { importId, companyId } }) => ({
      ...exposureJson(engine.openImport(importId), companyId),
      ...readOtherAccounts(engine, importId, companyId),
    })),
    timeline: os.timeline.handler(({ input }) => timelineView(engine.openImport(input.importId))),
    coverage: os.coverage.handler(({ input }) => coverageView(engine.openImport(input.importId), input)),
    knowledge: {
      claim: knowledge.claim.handler(({ input }) => claimById(engine.knowledge, input.id)),
      source: knowledge.source.handler(({ input }) => sourceById(engine.knowledge, input.id)),
    },
  };
}

function settingsProcedures({ settings }: BaseProcedure, { engine }: EngineContext) {
  return {
    get: settings.get.handler(() => engine.readSettings()),
    set: settings.set.handler(({ input }) => {
      const merged = mergeSettings(engine.readSettings(), input);
      engine.writeSettings(merged);
      return merged;
    }),
  };
}
