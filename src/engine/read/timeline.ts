import type { DayRange } from '../../audit/days.ts';
import { isoDay } from '../../audit/days.ts';
import { inboxPhases } from '../../audit/eras.ts';
import { buildTimeline, type TimelineBar } from '../../audit/timeline.ts';
import { message } from '../../words/message.ts';
import { say } from '../../words/say.ts';
import type { Timeline } from '../contract/views.ts';
import type { OpenImport } from '../open-import.ts';

/** More bars than these cannot be distinguished; the rest is a number that links to the list. */
const MOST_BARS = 60;

/** The picture of one import, with the phases of the platform's rules. */
export const timelineView = (opened: OpenImport): Timeline =>
  opened.memoize('timeline', () => readTimeline(opened));

function readTimeline({ audit, undecided, row }: OpenImport): Timeline {
  const timeline = buildTimeline(audit, {
    findings: undecided,
    importedAt: row.importedAt,
    mostBars: MOST_BARS,
  });
  // The phases are those of Facebook's inbox.
  const phases = row.service === 'facebook' ? inboxPhases(audit.knowledge) : [];
  return {
    ...timeline,
    phases: phases.map(({ id, ...days }) => ({ id, ...isoRange(days) })),
    bars: timeline.bars.map(timelineBar),
    months: timeline.months.map((month) => ({ ...month })),
  };
}

const isoRange = ({ from, to }: DayRange): { from: string | null; to: string | null } => ({
  from: isoDay(from),
  to: isoDay(to),
});

function timelineBar({
  connection,
  findingId,
  from,
  to,
  claims,
  text,
}: TimelineBar): Timeline['bars'][number] {
  const { id: connectionId, name, status, company } = connection;
  const labelled = claims.map(({ by, status: grade, ...window }) => ({
    ...window,
    label: say('app.timeline.claimBy', { by, grade: message(`grade.${grade}`) }),
  }));
  return {
    connectionId,
    name,
    status,
    companyId: company?.id ?? null,
    findingId,
    from,
    to,
    claims: labelled,
    text,
  };
}
