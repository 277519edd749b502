import { messagesInEra } from '../../audit/company-exposure.ts';
import type { AuditContext } from '../../audit/context.ts';
import { findLimits, wordLimits } from '../../audit/limits.ts';
import { buildTimeline } from '../../audit/timeline.ts';
import { absentKinds } from '../../export/inventory.ts';
import type { ReadDb } from '../../ledger/database.ts';
import { documentKinds, kindsAndStatuses } from '../../ledger/reads/document-pages.ts';
import { findImport, type ImportRow, listParts, listUnreadFolders } from '../../ledger/reads/imports.ts';
import { sql } from '../../ledger/sql.ts';
import type { AnswerJson } from '../../model/answer.ts';
import type { DocumentKind } from '../../model/enumerations.ts';
import type { Finding } from '../../model/findings.ts';
import { isoInstant } from '../../model/times.ts';
import type { Review } from '../../review/review-context.ts';
import { say } from '../../words/say.ts';
import type { ReportFinding } from '../finding-schema.ts';
import type { Report } from '../model.ts';
import type { ReportHead } from '../schema.ts';
import { Citations } from './citations.ts';
import { listDecisions, listFollowUps } from './decisions.ts';
import { reportFinding } from './findings.ts';
import { reportHeadlines } from './headlines.ts';
import { reportCompanies, reportConnections, reportDocuments } from './lists.ts';
import { describeMethod } from './method.ts';
import { reportRemedies } from './remedies.ts';
import { reportRules } from './rules.ts';
import { MOST_BARS, reportTimeline } from './timeline.ts';

/** The input of a report; the lists are read from the ledger. */
export type ReportInput = {
  readonly audit: AuditContext;
  readonly review: Review;
  readonly appVersion: string;
  readonly answer: AnswerJson;
  /** Whether Sidedoor invented the export. */
  readonly isSample: boolean;
  /** All findings with the decisions on them, in display order. */
  readonly findings: readonly Finding[];
  readonly choices?: ReportChoices;
};

/** The user's choices for any report. Left out: the name in the export, and every finding. */
export type ReportChoices = {
  /** Replaces the owner's name; null: the name in the export. */
  readonly name: string | null;
  /** False leaves out findings of grade `possible`, with the decisions on them; the report says how many. */
  readonly showPossible: boolean;
};

/** Thrown for an import that is not in the ledger. */
export class NoSuchImportError extends Error {
  constructor(importId: number) {
    super(say('error.unknown-import', { id: importId }));
    this.name = 'NoSuchImportError';
  }
}

/**
 * The report of one import, nothing redacted. It contains no time and no random number: the same ledger, facts and version give
 * the same report. Throws NoSuchImportError.
 */
export function buildReport(input: ReportInput): Report {
  const { db, importId, knowledge } = input.audit;
  const row = findImport(db, importId);
  if (row === undefined) throw new NoSuchImportError(importId);
  const shown = selectShown(input);
  const flagged = flaggedCompanies(shown);
  return {
    head: buildHead(input, row, shown),
    says: new Map(shown.map(({ id, says }) => [id, says])),
    connections: () => reportConnections(db, importId),
    companies: () => reportCompanies(db, importId, flagged, knowledge),
    documents: () => reportDocuments(db, importId),
  };
}

/** Companies with a finding of their own. A grouped finding flags nobody by name. */
export function flaggedCompanies(findings: readonly Pick<Finding, 'company'>[]): Set<string> {
  return new Set(findings.flatMap(({ company }) => (company === null ? [] : [company.id])));
}

function selectShown({ findings, choices }: ReportInput): readonly Finding[] {
  return choices?.showPossible === false ? findings.filter(({ grade }) => grade !== 'possible') : findings;
}

function buildHead(input: ReportInput, row: ImportRow, shown: readonly Finding[]): ReportHead {
  const { audit, review } = input;
  const { db, importId, knowledge } = audit;
  const citations = new Citations(knowledge);
  const findings = shown.map((each) => reportFinding(audit, citations, each));
  const rules = reportRules(knowledge, shown, citations);
  const remedies = reportRemedies(knowledge, shown, citations);
  const headlines = reportHeadlines(audit, citations);
  const decisions = listDecisions(review, { all: input.findings, shown });
  return {
    schema: 'sidedoor.report/1',
    writtenBy: { app: 'Sidedoor', version: input.appVersion },
    knowledge: { version: knowledge.version, made: knowledge.made },
    ledgerSchema: db.value<number>(sql`PRAGMA user_version`) ?? 0,
    redaction: 'none',
    sample: input.isSample,
    answer: shownAnswer(input.answer, shown),
    leftOut: countLeftOut(input.findings, shown),
    import: readImport(db, row, input.choices?.name ?? row.owner),
    summary: summarize(audit, findings),
    findings,
    ...rules,
    remedies,
    decisions,
    followUps: listFollowUps(decisions),
    timeline: reportTimeline(
      buildTimeline(audit, { findings: shown, importedAt: row.importedAt, mostBars: MOST_BARS }),
    ),
    headlines,
    sources: citations.list(),
    limits: wordLimits(findLimits(db, importId, knowledge)),
    cautions: knowledge.cautions.map(({ text }) => text),
    method: describeMethod(audit),
    coverage: readCoverage(db, row),
  };
}

/** Next steps are the app's concern; apps whose finding is left out are not counted either. */
function shownAnswer(
  { next: _next, ...answer }: AnswerJson,
  shown: readonly Finding[],
): ReportHead['answer'] {
  const isShown = shown.some(({ id }) => id === answer.byRules.findingId);
  return { ...answer, byRules: isShown ? answer.byRules : { apps: 0, findingId: null } };
}

function countLeftOut(all: readonly Finding[], shown: readonly Finding[]): ReportHead['leftOut'] {
  const kept = new Set(shown);
  const left = all.filter((finding) => !kept.has(finding));
  return { findings: left.length, decisions: left.filter(({ decision }) => decision !== null).length };
}

function readImport(db: ReadDb, row: ImportRow, owner: string | null): ReportHead['import'] {
  const { service, format, generatedAt, generatedBasis, importedAt } = row;
  return {
    ...{ service, owner, format },
    generatedAt: isoInstant(generatedAt),
    generatedBasis,
    importedAt: isoInstant(importedAt),
    parts: listParts(db, row.id).map(({ ordinal: _ordinal, ...part }) => part),
  };
}

function summarize(audit: AuditContext, findings: readonly ReportFinding[]): ReportHead['summary'] {
  const { db, importId, connections } = audit;
  const apps = connections.filter(({ kind }) => kind === 'app');
  const of = sql`import_id = ${importId}`;
  return {
    connections: apps.length,
    stillActive: apps.filter(({ status }) => status === 'active').length,
    companies: db.value<number>(sql`SELECT count(*) FROM company WHERE ${of}`) ?? 0,
    messages: countMessages(db, importId),
    messagesInEra: messagesInEra(audit),
    touchingMessaging: findings.filter(({ touchesMessaging }) => touchesMessaging).length,
    lowerBounds:
      (db.value<number>(sql`
        SELECT count(*) FROM document WHERE ${of} AND status IN ('unreadable', 'partial')`) ?? 0) > 0,
  };
}

function countMessages(db: ReadDb, importId: number): number {
  return (
    db.value<number>(sql`
      SELECT ifnull(sum(messages), 0) FROM message_day JOIN person ON person.id = person_id
      WHERE import_id = ${importId}`) ?? 0
  );
}

function readCoverage(db: ReadDb, { id, service, otherFiles }: ImportRow): ReportHead['coverage'] {
  const present = kindsAndStatuses(db, id);
  const absent = absentKinds(
    present.map(({ kind, status }) => ({ kind: kind as DocumentKind | null, status })),
    service,
  );
  const kinds = documentKinds(db, id).map(({ bytes: _bytes, ...row }) => row);
  return { kinds, absent, otherFiles, notRead: listUnreadFolders(db, id) };
}
