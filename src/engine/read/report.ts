import type { RedactionLevel } from '../../model/enumerations.ts';
import { buildReport, type ReportChoices } from '../../report/build/build-report.ts';
import type { Report } from '../../report/model.ts';
import { redactReport } from '../../report/redact/redact.ts';
import type { OpenImport } from '../open-import.ts';
import { APP_VERSION } from '../version.ts';
import { readAnswer } from './answer.ts';
import { importRow } from './imports.ts';

/**
 * The report of one import with the user's decisions, redacted. Its lists are read from the ledger while it is written. What
 * `choices` leaves open is as in the settings of the ledger.
 */
export function readReport(
  opened: OpenImport,
  redaction: RedactionLevel,
  choices: { readonly [Key in keyof ReportChoices]?: ReportChoices[Key] | undefined } = {},
): Report {
  const { audit, review, findings, settings } = opened;
  const report = buildReport({
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
  return redactReport(report, redaction, { db: opened.db, importId: opened.id, knowledge: opened.knowledge });
}
