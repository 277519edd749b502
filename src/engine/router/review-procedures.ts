import { decideOnApps, decideOnFinding, undoDecision, undoLastAct } from '../act/decisions.ts';
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
import { openJoinedAccounts } from '../read/joined-accounts.ts';
import { letterJson } from '../read/letter.ts';
import type { BaseProcedure } from './base-procedure.ts';

/** The name of the calendar file identifies nobody. */
const CALENDAR_NAME = 'sidedoor-follow-ups.ics';

/** Deciding: `decisions.*`. */
export function decisionProcedures({ decisions }: BaseProcedure, { engine }: EngineContext) {
  return {
    list: decisions.list.handler(({ input }) => standingDecisions(engine.openImport(input.importId))),
    queue: decisions.queue.handler(({ input }) => queueView(openJoinedAccounts(engine, input.importId))),
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
    undo: decisions.undo.handler(({ input: { importId, subjectId } }) =>
      subjectId === null
        ? undoLastAct(openJoinedAccounts(engine, importId))
        : undoDecision(engine.openImport(importId), subjectId),
    ),
    history: decisions.history.handler(({ input }) =>
      historyJson(engine.openImport(input.importId), input.subjectId),
    ),
  };
}

/** Returning to earlier decisions: `followUps.*`. */
export function followUpProcedures(os: BaseProcedure, { engine, files }: EngineContext) {
  return {
    list: os.followUps.list.handler(({ input }) => listFollowUps(openJoinedAccounts(engine, input.importId))),
    ics: os.followUps.ics.handler(async ({ input }) => {
      const joined = openJoinedAccounts(engine, input.importId);
      const file = await files.prepare(CALENDAR_NAME, textPieces(followUpCalendar(joined)));
      return { file, entries: listFollowUps(joined).length };
    }),
  };
}

/** Asking a company: `letters.*`. The letter has today's date. */
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
