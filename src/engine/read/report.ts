import type { RedactionLevel } from '../../model/enumerations.ts';
import { buildAccountsHead } from '../../report/build/build-accounts.ts';
import { buildReport, type ReportChoices } from '../../report/build/build-report.ts';
import type { AccountsReport, Report } from '../../report/model.ts';
import { redactReport } from '../../report/redact/redact.ts';
import { redactAccounts } from '../../report/redact/redact-accounts.ts';
import type { Engine } from '../engine.ts';
import type { OpenImport } from '../open-import.ts';
import { APP_VERSION } from '../version.ts';
import { readAnswer } from './answer.ts';
import { importRow } from './imports.ts';
import { openJoinedAccounts } from './joined-accounts.ts';
import { findSharedCompanies, readTogether } from './together.ts';

type Choices = { readonly [Key in keyof ReportChoices]?: ReportChoices[Key] | undefined };

/**
 * The report of one import with the user's decisions, redacted. Its lists are read from the ledger while it is written. Options
 * that `choices` leaves open come from the ledger's settings.
 */
export function readReport(opened: OpenImport, redaction: RedactionLevel, choices: Choices = {}): Report {
  const { db, id: importId, knowledge } = opened;
  return redactReport(wholeReport(opened, choices), redaction, { db, importId, knowledge });
}

/** A report over all accounts joined with an import; if there is only this one, its own report. */
export function readJoinedReport(
  engine: Engine,
  importId: number | null,
  redaction: RedactionLevel,
  choices: Choices = {},
): Report | AccountsReport {
  const joined = openJoinedAccounts(engine, importId);
  const [only, ...others] = joined;
  if (only !== undefined && others.length === 0) return readReport(only, redaction, choices);
  const reports = joined.map((opened) => ({ importId: opened.id, report: wholeReport(opened, choices) }));
  const head = buildAccountsHead(
    reports.map(({ report }) => report.head),
    joined.map(({ row: { service, account } }) => ({ service, account })),
    readTogether(joined),
    findSharedCompanies(joined),
  );
  return redactAccounts({ head, reports }, redaction, { db: engine.db, knowledge: engine.knowledge });
}

function wholeReport(opened: OpenImport, choices: Choices): Report {
  const { audit, review, findings, settings } = opened;
  return buildReport({
    audit,
    review,
    findings,
    appVersion: APP_VERSION,
    answer: readAnswer(opened),
    isSample: importRow(opened).isSample,
    choices: {
      name: choices.name ?? settings.reportName,
      showPossible: choices.showPossible ?? settings.showPossible,
    },
  });
}
