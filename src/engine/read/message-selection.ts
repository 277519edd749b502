import { findingWindows } from '../../audit/company-exposure.ts';
import { calendarDay, type DayRange, isoDay, partialDateDays, uniteRanges } from '../../audit/days.ts';
import { toRangesByBasis } from '../../audit/exposure.ts';
import type { DaysByBasis, MessageSelection } from '../../audit/message-selection.ts';
import type { Finding } from '../../model/findings.ts';
import type { MessageQuery } from '../contract/message-views.ts';
import type { OpenImport } from '../open-import.ts';
import { findFinding } from './findings.ts';

/** What a query selects. Throws NotFoundError for an unknown finding. */
export function toSelection(opened: OpenImport, query: MessageQuery): MessageSelection {
  const { threadId, personId, year } = query;
  const period = toPeriod(query);
  const days = [
    ...(query.findings.length === 0 ? [] : [toRangesByBasis(windowsOfFindings(opened, query), query.end)]),
    ...(period === null ? [] : [onPrintedDays(period)]),
    ...(year === null
      ? []
      : [onPrintedDays({ from: calendarDay(year, 1, 1), to: calendarDay(year + 1, 1, 1) })]),
  ];
  return { days, threadId, personId };
}

/** A row with an uncertain day is counted under the day that is printed. */
const onPrintedDays = (range: DayRange): DaysByBasis => ({ utc: [range], local: [range] });

function toPeriod({ from, to }: MessageQuery): DayRange | null {
  if (from === null && to === null) return null;
  return { from: partialDateDays(from)?.[0] ?? null, to: partialDateDays(to)?.[1] ?? null };
}

function windowsOfFindings(opened: OpenImport, query: MessageQuery): DayRange[] {
  return selectedFindings(opened, query).flatMap((finding) => {
    const { widest, narrowest } = findingWindows(opened.audit, finding);
    return query.end === 'most' ? widest : narrowest;
  });
}

/** Throws NotFoundError. */
export const selectedFindings = (opened: OpenImport, { findings }: MessageQuery): Finding[] =>
  findings.map((id) => findFinding(opened.undecided, id));

type IsoRange = { from: string | null; to: string | null };

/** The requested days, half-open. */
export function askedWindows(opened: OpenImport, query: MessageQuery): IsoRange[] {
  const period = toPeriod(query);
  const ranges = [...(period === null ? [] : [period]), ...uniteRanges(windowsOfFindings(opened, query))];
  return ranges.map(({ from, to }) => ({ from: isoDay(from), to: isoDay(to) }));
}
