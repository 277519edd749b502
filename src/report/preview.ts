import type { RedactionLevel, ReportForm } from '../model/enumerations.ts';
import { say } from '../words/say.ts';
import { chunked } from './chunks.ts';
import { htmlReport } from './html/report.ts';
import type { Report } from './model.ts';
import type { LeftOut } from './schema.ts';
import { toShortForm } from './short-form.ts';

/** What a report would hold: entries per section, and the length of its HTML in bytes. */
export type ReportPreview = {
  readonly redaction: RedactionLevel;
  readonly leftOut: LeftOut;
  readonly sections: readonly { readonly title: string; readonly entries: number }[];
  readonly bytes: number;
};

/** Walks the whole report without keeping it. */
export function previewReport(whole: Report, form: ReportForm = 'full'): ReportPreview {
  const report = form === 'short' ? toShortForm(whole) : whole;
  const { head } = report;
  const lists: readonly (readonly [string, number])[] =
    form === 'short'
      ? []
      : [
          [say('report.preview.connections'), count(report.connections())],
          [say('app.shell.companies'), count(report.companies())],
          [say('report.preview.documents'), count(report.documents())],
        ];
  const sections: readonly (readonly [string, number])[] = [
    [say('app.company.findings'), head.findings.length],
    [say('report.preview.statements'), head.findings.reduce((sum, { claims }) => sum + claims.length, 0)],
    [say('report.responses'), head.findings.reduce((sum, { responses }) => sum + responses.length, 0)],
    [say('report.preview.decisions'), head.decisions.length],
    [say('report.followUps'), head.followUps.length],
    ...lists,
    [say('report.preview.limits'), head.limits.length],
    [say('app.finding.sources'), head.sources.length],
  ];
  return {
    redaction: head.redaction,
    leftOut: head.leftOut,
    sections: sections.map(([title, entries]) => ({ title, entries })),
    bytes: chunkedLength(htmlReport(whole, form)),
  };
}

function count(entries: Iterable<unknown>): number {
  let total = 0;
  for (const _ of entries) total += 1;
  return total;
}

function chunkedLength(pieces: Iterable<string>): number {
  let bytes = 0;
  for (const chunk of chunked(pieces)) bytes += chunk.length;
  return bytes;
}
