import type { RedactionLevel, ReportForm } from '../model/enumerations.ts';
import { say } from '../words/say.ts';
import { chunked } from './chunks.ts';
import { reportPage } from './formats.ts';
import { type AccountsReport, isOverAccounts, type Report } from './model.ts';
import { mergeSources } from './renumber-sources.ts';
import type { LeftOut } from './schema.ts';
import { toShortForm } from './short-form.ts';

/** The contents of a report: entries per section, and the length of its HTML in bytes. */
export type ReportPreview = {
  readonly redaction: RedactionLevel;
  readonly leftOut: LeftOut;
  readonly sections: readonly { readonly title: string; readonly entries: number }[];
  readonly bytes: number;
};

/** Iterates over the whole report without keeping it. Over several accounts, what is cited in more than one counts once. */
export function previewReport(report: Report | AccountsReport, form: ReportForm = 'full'): ReportPreview {
  const { redaction, leftOut } = report.head;
  const inForm = (whole: Report): Report => (form === 'short' ? toShortForm(whole) : whole);
  const { reports, sources } = mergeSources((isOverAccounts(report) ? report.reports : [report]).map(inForm));
  const [first = [], ...others] = reports.map((each) => countEntries(each, form));
  const sections = first.map(([title, entries], index) => ({
    title,
    entries: others.reduce((sum, other) => sum + (other[index]?.[1] ?? 0), entries),
  }));
  return {
    redaction,
    leftOut,
    sections: [...sections, { title: say('app.finding.sources'), entries: sources.length }],
    bytes: chunkedLength(reportPage(report, form)),
  };
}

function countEntries(
  { head, ...report }: Report,
  form: ReportForm,
): (readonly [title: string, entries: number])[] {
  const lists: readonly (readonly [string, number])[] =
    form === 'short'
      ? []
      : [
          [say('report.preview.connections'), count(report.connections())],
          [say('app.shell.companies'), count(report.companies())],
          [say('report.preview.documents'), count(report.documents())],
        ];
  return [
    [say('app.company.findings'), head.findings.length],
    [say('report.preview.statements'), head.findings.reduce((sum, { claims }) => sum + claims.length, 0)],
    [say('report.responses'), head.findings.reduce((sum, { responses }) => sum + responses.length, 0)],
    [say('report.preview.decisions'), head.decisions.length],
    [say('report.followUps'), head.followUps.length],
    ...lists,
    [say('report.preview.limits'), head.limits.length],
  ];
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
