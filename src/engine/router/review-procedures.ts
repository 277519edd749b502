import { decideOnApps, decideOnFinding, undoDecision } from '../act/decisions.ts';
import { textPieces } from '../act/prepared-files.ts';
import type { EngineContext } from '../engine-context.ts';
import {
  findingApps,
  followUpCalendar,
  historyJson,
  listFollowUps,
  queueView,
  removalsView,
  standingDecisions,
} from '../read/decisions.ts';
import { diffJson } from '../read/diff.ts';
import { letterJson } from '../read/letter.ts';
import type { BaseProcedure } from './base-procedure.ts';

/** The name of the calendar file says nothing about anybody. */
const CALENDAR_NAME = 'sidedoor-follow-ups.ics';

/** Deciding: `decisions.*`. */
export function decisionProcedures({ decisions }: BaseProcedure, { engine }: EngineContext) {
  return {
    list: decisions.list.handler(({ input }) => standingDecisions(engine.openImport(input.importId))),
    queue: decisions.queue.handler(({ input }) => queueView(engine.openImport(input.importId))),
    connections: decisions.connections.handler(({ input }) =>
      findingApps(engine.openImport(input.importId), input.findingId),
    ),
    removals: decisions.removals.handler(({ input }) => removalsView(engine.openImport(input.importId))),
    set: decisions.set.handler(({ input }) =>
      decideOnFinding(engine.openImport(input.importId), input.findingId, input),
    ),
    bulk: decisions.bulk.handler(({ input }) =>
      decideOnApps(engine.openImport(input.importId), input.findingId, input.connections, input),
    ),
    undo: decisions.undo.handler(({ input }) =>
      undoDecision(engine.openImport(input.importId), input.subjectId),
    ),
    history: decisions.history.handler(({ input }) =>
      historyJson(engine.openImport(input.importId), input.subjectId),
    ),
  };
}

/** Coming back to what was decided: `followUps.*`. */
export function followUpProcedures(os: BaseProcedure, { engine, files }: EngineContext) {
  return {
    list: os.followUps.list.handler(({ input }) => listFollowUps(engine.openImport(input.importId))),
    ics: os.followUps.ics.handler(async ({ input }) => {
      const opened = engine.openImport(input.importId);
      const file = await files.prepare(CALENDAR_NAME, textPieces(followUpCalendar(opened)));
      return { file, entries: listFollowUps(opened).length };
    }),
  };
}

/** Asking a company: `letters.*`. The letter bears the date of today. */
export function letterProcedures(os: BaseProcedure, { engine }: EngineContext) {
  return {
    make: os.letters.make.handler(({ input: { importId, companyId, ...options } }) =>
      letterJson(engine.openImport(importId), { ...options, company: companyId, date: null }),
    ),
  };
}

/** Comparing two exports: `diff.*`. */
export function diffProcedures(os: BaseProcedure, { engine }: EngineContext) {
  return { get: os.diff.get.handler(({ input: { from, to } }) => diffJson(engine, from, to)) };
}
