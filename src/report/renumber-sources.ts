import type { Report } from './model.ts';
import type { ReportHead, ReportSource } from './schema.ts';

type Cited = { readonly sources: number[] };

/** The same head with new numbers for its sources, wherever one is cited. */
export function renumberSources(head: ReportHead, newNumber: (old: number) => number): ReportHead {
  const cite = <One extends Cited>(one: One): One => ({
    ...one,
    sources: one.sources.map(newNumber).sort((a, b) => a - b),
  });
  return {
    ...head,
    findings: head.findings.map((finding) => ({
      ...finding,
      claims: finding.claims.map(cite),
      responses: finding.responses.map(cite),
    })),
    ...(head.rules ? { rules: head.rules.map(cite) } : {}),
    remedies: head.remedies.map(cite),
    headlines: {
      ...head.headlines,
      rows: head.headlines.rows.map((row) => ({
        ...row,
        claims: row.claims.map(cite),
        answers: row.answers.map(cite),
      })),
    },
    sources: head.sources.map((source) => ({
      ...source,
      number: newNumber(source.number),
      quotedIn: source.quotedIn === null ? null : newNumber(source.quotedIn),
    })),
  };
}

/** The same reports with one list of sources, in which each source has one number in all of them. */
export function mergeSources(reports: readonly Report[]): {
  readonly reports: Report[];
  readonly sources: ReportSource[];
} {
  const ids = new Set(reports.flatMap(({ head }) => head.sources.map(({ id }) => id)));
  const numbers = new Map([...ids].map((id, index) => [id, index + 1]));
  const merged = reports.map((report) => {
    const idByNumber = new Map(report.head.sources.map(({ number, id }) => [number, id]));
    const newNumber = (old: number): number => numbers.get(idByNumber.get(old) ?? '') ?? old;
    return { ...report, head: renumberSources(report.head, newNumber) };
  });
  const byId = new Map(merged.flatMap(({ head }) => head.sources.map((source) => [source.id, source])));
  return { reports: merged, sources: [...byId.values()] };
}
