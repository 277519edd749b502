import { buildReport } from '../../report/build/build-report.ts';
import type { Report } from '../../report/model.ts';
import { redactReport } from '../../report/redact/redact.ts';
import type { Redaction } from '../../report/schema.ts';
import type { Engine } from '../engine.ts';
import { APP_VERSION } from '../version.ts';

/** The report of one import with the user's decisions, redacted. Its lists are read from the ledger while it is written. */
export function reportOf(engine: Engine, importId: number, redaction: Redaction): Report {
  const { db, knowledge } = engine;
  const findings = engine.findings(importId);
  const report = buildReport({ db, importId, knowledge, appVersion: APP_VERSION, findings });
  return redactReport(report, redaction, { db, importId, knowledge });
}
