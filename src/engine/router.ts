import { eraseEverything } from './act/erase.ts';
import { chosenParts, foundExports, invented, preview, removeOne } from './act/imports.ts';
import { merged, readSettings, writeSettings } from './act/settings.ts';
import type { Services } from './engine-context.ts';
import { companyPage } from './read/companies.ts';
import { companyView } from './read/company.ts';
import { connectionPage } from './read/connections.ts';
import { coverageView } from './read/coverage.ts';
import { exposureView } from './read/exposure.ts';
import { findingView } from './read/finding.ts';
import { findingCards } from './read/findings.ts';
import { importRows } from './read/import-rows.ts';
import { claimById, sourceById } from './read/knowledge.ts';
import { overviewOf } from './read/overview.ts';
import { timelineOf } from './read/timeline.ts';
import { implementer } from './router/base-procedure.ts';
import { withContractErrors } from './router/contract-errors.ts';
import { reportProcedures } from './router/report-procedures.ts';
import {
  decisionProcedures,
  diffProcedures,
  followUpProcedures,
  letterProcedures,
} from './router/review-procedures.ts';

export { type ServiceOptions, Services } from './engine-context.ts';

/** Every procedure of the contract over one engine. Expected failures leave it as the contract's typed errors. */
export function createRouter(services: Services) {
  const os = implementer();
  const scope = ({ importId }: { readonly importId: number | null }): number => services.importId(importId);
  return os.router({
    imports: {
      found: os.imports.found.handler(() => foundExports(services)),
      preview: os.imports.preview.handler(({ input, signal }) => preview(services, input.handles, signal)),
      start: os.imports.start.handler(({ input, signal }) =>
        withContractErrors(services.jobs.start(chosenParts(services, input.handles), signal)),
      ),
      sample: os.imports.sample.handler(({ signal }) =>
        withContractErrors(services.jobs.start(invented(services), signal)),
      ),
      cancel: os.imports.cancel.handler(async () => ({ cancelled: await services.jobs.cancel() })),
      list: os.imports.list.handler(() => importRows(services)),
      remove: os.imports.remove.handler(({ input }) => removeOne(services, input.id)),
    },
    overview: os.overview.handler(({ input }) => overviewOf(services, scope(input))),
    findings: {
      list: os.findings.list.handler(({ input }) => {
        const rows = findingCards(services, scope(input), input);
        return { rows, total: rows.length };
      }),
      get: os.findings.get.handler(({ input }) => findingView(services, scope(input), input.id)),
    },
    connections: {
      list: os.connections.list.handler(({ input }) => connectionPage(services, scope(input), input)),
    },
    companies: {
      list: os.companies.list.handler(({ input }) => companyPage(services, scope(input), input)),
      get: os.companies.get.handler(({ input }) => companyView(services, scope(input), input.id)),
    },
    exposure: os.exposure.handler(({ input }) => exposureView(services, scope(input), input.companyId)),
    timeline: os.timeline.handler(({ input }) => timelineOf(services, scope(input))),
    coverage: os.coverage.handler(({ input }) => coverageView(services, scope(input), input)),
    decisions: decisionProcedures(os, services),
    followUps: followUpProcedures(os, services),
    letters: letterProcedures(os, services),
    diff: diffProcedures(os, services),
    report: reportProcedures(os, services),
    knowledge: {
      claim: os.knowledge.claim.handler(({ input }) => claimById(services.engine.knowledge, input.id)),
      source: os.knowledge.source.handler(({ input }) => sourceById(services.engine.knowledge, input.id)),
    },
    settings: {
      get: os.settings.get.handler(() => readSettings(services.settingsPath)),
      set: os.settings.set.handler(({ input }) => {
        const settings = merged(readSettings(services.settingsPath), input);
        writeSettings(services.settingsPath, settings);
        return settings;
      }),
    },
    erase: os.erase.handler(async () => ({ removed: await eraseEverything(services) })),
  });
}

export type AppRouter = ReturnType<typeof createRouter>;
