import type { RedactionLevel } from '../../model/enumerations.ts';
import { buildReport, type ReportChoices } from '../../report/build/build-report.ts';
import type { Report } from '../../report/model.ts';
import { redactReport } from '../../report/redact/redact.ts';
import { readSettings, settingsPathOf } from '../act/settings.ts';
import type { Engine } from '../engine.ts';
import { APP_VERSION } from '../version.ts';

/**
 * The report of one import with the user's decisions, redacted. Its lists are read from the ledger while it is written. What
 * `choices` leaves open is as in the settings of the ledger.
 */
export function reportOf(
  engine: Engine,
  importId: number,
  redaction: RedactionLevel,
  choices: { readonly [Key in keyof ReportChoices]?: ReportChoices[Key] | undefined } = {},
): Report {
  const { db, knowledge } = engine;
  const settings = readSettings(settingsPathOf(engine.ledgerPath));
  const report = buildReport({
    db,
    importId,
    knowledge,
    appVersion: APP_VERSION,
    findings: engine.findings(importId),
    choices: {
      name: choices.name ?? settings.reportName,
      showPossible: choices.showPossible ?? settings.showPossible,
    },
  });
  return redactReport(report, redaction, { db, importId, knowledge });
}
