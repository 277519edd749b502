import { followUps } from '../../review/follow-ups.ts';
import { textPieces } from '../act/prepared-files.ts';
import type { Services } from '../engine-context.ts';
import {
  appsOfFinding,
  decideOnApps,
  decideOnFinding,
  queueView,
  standingDecisions,
} from '../read/decisions.ts';
import { diffJson } from '../read/diff.ts';
import { letterJson } from '../read/letter.ts';
import { followUpCalendar, historyJson, undoJson } from '../read/review.ts';
import type { Implementer } from './base-procedure.ts';

/** The name of the calendar file says nothing about anybody. */
const CALENDAR_NAME = 'sidedoor-follow-ups.ics';

/** Deciding: `decisions.*`. */
export function decisionProcedures(os: Implementer, services: Services) {
  const { decisions } = os;
  const scope = ({ importId }: { readonly importId: number | null }): number => services.importId(importId);
  return {
    list: decisions.list.handler(({ input }) => standingDecisions(services, scope(input))),
    queue: decisions.queue.handler(({ input }) => queueView(services, scope(input))),
    connections: decisions.connections.handler(({ input }) =>
      appsOfFinding(services, scope(input), input.findingId),
    ),
    set: decisions.set.handler(({ input }) =>
      decideOnFinding(services, scope(input), input.findingId, input),
    ),
    bulk: decisions.bulk.handler(({ input }) =>
      decideOnApps(services, scope(input), input.findingId, input.connections, input),
    ),
    undo: decisions.undo.handler(({ input }) => undoJson(services.engine, input.subjectId, scope(input))),
    history: decisions.history.handler(({ input }) =>
      historyJson(services.engine, input.subjectId, scope(input)),
    ),
  };
}

/** Coming back to what was decided: `followUps.*`. */
export function followUpProcedures(os: Implementer, services: Services) {
  const listed = (importId: number) => {
    const { engine } = services;
    return followUps(engine.db, importId, engine.findings(importId), engine.knowledge);
  };
  return {
    list: os.followUps.list.handler(({ input }) => listed(services.importId(input.importId))),
    ics: os.followUps.ics.handler(async ({ input }) => {
      const importId = services.importId(input.importId);
      const text = followUpCalendar(services.engine, importId);
      const file = await services.files.prepare(CALENDAR_NAME, textPieces(text));
      return { file, entries: listed(importId).length };
    }),
  };
}

/** Asking a company: `letters.*`. The letter bears the date of today. */
export function letterProcedures(os: Implementer, services: Services) {
  return {
    make: os.letters.make.handler(({ input: { importId, companyId, ...order } }) =>
      letterJson(services.engine, { ...order, company: companyId, date: null }, services.importId(importId)),
    ),
  };
}

/** Holding a second export against the first: `diff.*`. */
export function diffProcedures(os: Implementer, services: Services) {
  return {
    get: os.diff.get.handler(({ input: { from, to } }) => {
      for (const id of [from, to]) services.importId(id);
      return diffJson(services.engine, from, to);
    }),
  };
}
