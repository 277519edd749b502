import type { AccountsReport, Report } from './model.ts';

/**
 * The report as one JSON document (docs/schemas/report.schema.json), piece by piece: the head as it is, the long lists one
 * entry a line.
 */
export function* jsonReport(report: Report): Generator<string> {
  const head = JSON.stringify(report.head, null, 2);
  yield head.slice(0, -2);
  yield* list('connections', report.connections());
  yield* list('companies', report.companies());
  yield* list('documents', report.documents());
  yield '\n}\n';
}

/** The same over several accounts (docs/schemas/accounts-report.schema.json). */
export function* jsonAccounts({ head, reports }: AccountsReport): Generator<string> {
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "reports": [\n`;
  for (const [index, report] of reports.entries()) {
    if (index > 0) yield ',\n';
    yield* jsonReport(report);
  }
  yield ']\n}\n';
}

function* list(key: string, entries: Iterable<object>): Generator<string> {
  let separator = '';
  yield `,\n  ${JSON.stringify(key)}: [`;
  for (const entry of entries) {
    yield `${separator}\n    ${JSON.stringify(entry)}`;
    separator = ',';
  }
  yield separator === '' ? ']' : '\n  ]';
}
