import type { Knowledge } from '../../knowledge/types.ts';
import type { ReadDb } from '../../ledger/database.ts';
import { findImport } from '../../ledger/reads/imports.ts';
import type { PartKind, RedactionLevel } from '../../model/enumerations.ts';
import { mapped, type Report } from '../model.ts';
import type {
  ListedDecision,
  ReportCompany,
  ReportConnection,
  ReportDecision,
  ReportDocument,
  ReportFinding,
  ReportHead,
} from '../schema.ts';
import { Disguise } from './disguise.ts';

/**
 * The same report with names replaced, the same name always by the same label. Every writer writes from the result, so none
 * of them can tell what was left out. Facts from knowledge/ are public and stay as they are.
 */
export function redactReport(
  report: Report,
  level: RedactionLevel,
  { db, importId, knowledge }: { db: ReadDb; importId: number; knowledge: Knowledge },
): Report {
  if (level === 'none') return report;
  const flagged = new Set(
    report.head.findings.flatMap(({ company }) => (company === null ? [] : [company.id])),
  );
  const disguise = new Disguise(db, importId, knowledge, level === 'companies' ? flagged : null);
  const owner = findImport(db, importId)?.owner ?? null;
  return {
    head: redactHead(report.head, level, disguise, owner),
    connections: () => mapped(report.connections(), (row) => redactConnection(row, disguise)),
    companies: () => mapped(report.companies(), (row) => redactCompany(row, disguise)),
    documents: () => mapped(report.documents(), (row) => redactDocument(row, disguise)),
  };
}

/** `owner`: as the export names them. The report may bear another name of theirs, which is no label's and goes too. */
function redactHead(
  head: ReportHead,
  level: RedactionLevel,
  disguise: Disguise,
  owner: string | null,
): ReportHead {
  return {
    ...head,
    redaction: level,
    import: {
      ...head.import,
      owner: owner === null ? null : disguise.person(owner),
      parts: head.import.parts.map((part, index) => ({ ...part, name: partLabel(part.kind, index) })),
    },
    findings: head.findings.map((finding) => redactFinding(finding, disguise)),
    decisions: head.decisions.map((decision, index) => redactListed(decision, index, head, disguise)),
    followUps: head.followUps.map(({ date, what }) => ({ date, what: subjectName(what, head, disguise) })),
    timeline: {
      ...head.timeline,
      bars: head.timeline.bars.map((bar) => ({ ...bar, name: disguise.name(bar.name) })),
    },
  };
}

/** Facebook writes the account's name into the names of its files. */
const partLabel = (kind: PartKind, index: number): string =>
  `part ${index + 1}${kind === 'zip' ? '.zip' : ''}`;

function redactFinding(finding: ReportFinding, disguise: Disguise): ReportFinding {
  const { company } = finding;
  // Only names that the finding rests on: a company called "Export" must not cut holes into every sentence.
  const named = finding.evidence.map(({ name }) => name);
  return {
    ...finding,
    id: company === null ? finding.id : `${finding.rule}:${disguise.companyId(company.id)}`,
    company: company && { id: disguise.companyId(company.id), name: disguise.name(company.name) },
    title: disguise.sentence(finding.title, named),
    summary: disguise.sentence(finding.summary, named),
    evidence: finding.evidence.map((row) => ({
      ...row,
      path: disguise.path(row.path),
      pointer: disguise.text(row.pointer),
      name: disguise.name(row.name),
    })),
    decision: finding.decision && redactDecision(finding.decision, disguise),
  };
}

/** A note is in the user's own words: nobody can tell what in it is a name. */
function redactDecision<Decision extends ReportDecision>(decision: Decision, disguise: Disguise): Decision {
  const { reopened } = decision;
  return { ...decision, note: null, reopened: reopened === null ? null : disguise.reason(reopened) };
}

function redactListed(
  decision: ListedDecision,
  index: number,
  head: ReportHead,
  disguise: Disguise,
): ListedDecision {
  const { subject } = decision;
  const finding = head.findings.find(({ id }) => subject.kind === 'finding' && id === subject.id);
  const id = finding === undefined ? `${subject.kind}-${index + 1}` : redactFinding(finding, disguise).id;
  const redacted = { kind: subject.kind, id, name: subjectName(subject.name, head, disguise) };
  return { ...redactDecision(decision, disguise), subject: redacted };
}

/** Its name may be that of a company which this export does not list, so nobody can look it up. */
const GONE_NAME = 'A finding of an earlier export';

/** The title of a finding, or the name of a connection. */
function subjectName(name: string, head: ReportHead, disguise: Disguise): string {
  const finding = head.findings.find(({ title }) => title === name);
  if (head.decisions.some(({ subject }) => subject.kind === 'gone' && subject.name === name))
    return GONE_NAME;
  if (finding === undefined) return disguise.name(name);
  return disguise.sentence(
    name,
    finding.evidence.map((row) => row.name),
  );
}

function redactConnection(row: ReportConnection, disguise: Disguise): ReportConnection {
  return {
    ...row,
    name: disguise.name(row.name),
    // The number that an app knows this very person by.
    scopedId: null,
    companyId: row.companyId === null ? null : disguise.companyId(row.companyId),
    path: disguise.path(row.path),
    pointer: disguise.text(row.pointer),
  };
}

function redactCompany(row: ReportCompany, disguise: Disguise): ReportCompany {
  return { ...row, id: disguise.companyId(row.id), name: disguise.name(row.name) };
}

function redactDocument(row: ReportDocument, disguise: Disguise): ReportDocument {
  return {
    ...row,
    path: disguise.path(row.path),
    problems: row.problems.map((problem) => ({
      ...problem,
      pointer: disguise.text(problem.pointer),
      message: disguise.text(problem.message),
    })),
  };
}
