import type { Timeline, TimelineBar } from '../../audit/timeline.ts';
import { messagesPerYear } from '../../model/messages-per-year.ts';
import type { ReportTimeline } from '../timeline-schema.ts';

/** As many bars as fit on a page beside the axis and the messages. */
export const MOST_BARS = 24;

/** The picture in the report's form: messages per year, and one box for statements about the same days. */
export function reportTimeline(timeline: Timeline): ReportTimeline {
  const { from, to, messagingEra, bars, otherConnections, months } = timeline;
  return {
    ...{ from, to, messagingEra },
    bars: bars.map(reportBar),
    otherConnections,
    years: messagesPerYear(months),
  };
}

function reportBar({ connection, findingId, from, to, claims, text }: TimelineBar) {
  const { name, status } = connection;
  return { name, status, flagged: findingId !== null, from, to, claims: uniqueWindows(claims), text };
}

function uniqueWindows(claims: TimelineBar['claims']): ReportTimeline['bars'][number]['claims'] {
  const byDays = new Map(claims.map(({ from, to }) => [`${from} ${to}`, { from, to }]));
  return [...byDays.values()];
}
