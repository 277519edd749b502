import { say } from '../../words/say.ts';
import type { ReportFinding } from '../finding-schema.ts';
import type {
  ListedDecision,
  ReportCompany,
  ReportConnection,
  ReportDecision,
  ReportDocument,
  ReportHead,
} from '../schema.ts';
import type { Pseudonymizer } from './pseudonymizer.ts';

export function redactFinding(finding: ReportFinding, pseudonyms: Pseudonymizer): ReportFinding {
  const { company } = finding;
  // Only names that the finding rests on: a company called "Export" must not cut holes into every sentence.
  const named = finding.evidence.map(({ name }) => name);
  return {
    ...finding,
    id: company === null ? finding.id : `${finding.rule}:${pseudonyms.companyId(company.id)}`,
    company: company && { id: pseudonyms.companyId(company.id), name: pseudonyms.name(company.name) },
    title: pseudonyms.sentence(finding.title, named),
    summary: pseudonyms.sentence(finding.summary, named),
    evidence: finding.evidence.map((row) => ({
      ...row,
      path: pseudonyms.path(row.path),
      pointer: pseudonyms.text(row.pointer),
      name: pseudonyms.name(row.name),
    })),
    decision: finding.decision && redactDecision(finding.decision, pseudonyms),
  };
}

/** A note is in the user's own words: nobody can tell what in it is a name. */
function redactDecision<Decision extends ReportDecision>(
  decision: Decision,
  pseudonyms: Pseudonymizer,
): Decision {
  const { reopened } = decision;
  return { ...decision, note: null, reopened: reopened === null ? null : pseudonyms.reason(reopened) };
}

export function redactListed(
  decision: ListedDecision,
  index: number,
  head: ReportHead,
  pseudonyms: Pseudonymizer,
): ListedDecision {
  const { subject } = decision;
  const finding = head.findings.find(({ id }) => id === subject.id);
  const id = finding === undefined ? `${subject.kind}-${index + 1}` : redactFinding(finding, pseudonyms).id;
  const redacted = { kind: subject.kind, id, name: subjectName(subject.name, head, pseudonyms) };
  return { ...redactDecision(decision, pseudonyms), subject: redacted };
}

/** Its name may be that of a company which this export does not list, so nobody can look it up. */

/** The title of a finding, or the name of a connection. */
export function subjectName(name: string, head: ReportHead, pseudonyms: Pseudonymizer): string {
  const finding = head.findings.find(({ title }) => title === name);
  if (head.decisions.some(({ subject }) => subject.kind === 'gone' && subject.name === name))
    return say('redact.gone');
  if (finding === undefined) return pseudonyms.name(name);
  return pseudonyms.sentence(
    name,
    finding.evidence.map((row) => row.name),
  );
}

/** The year of a date, where the day would tell which company a label stands for. */
const toYear = (iso: string | null): string | null => (iso === null ? null : iso.slice(0, 4));

export function redactConnection(row: ReportConnection, pseudonyms: Pseudonymizer): ReportConnection {
  const isHidden = pseudonyms.hidesCompany(row.name);
  return {
    ...row,
    addedAt: isHidden ? toYear(row.addedAt) : row.addedAt,
    removedAt: isHidden ? toYear(row.removedAt) : row.removedAt,
    name: pseudonyms.name(row.name),
    // The number that an app knows this very person by.
    scopedId: null,
    companyId: row.companyId === null ? null : pseudonyms.companyId(row.companyId),
    path: pseudonyms.path(row.path),
    pointer: pseudonyms.text(row.pointer),
  };
}

export function redactCompany(row: ReportCompany, pseudonyms: Pseudonymizer): ReportCompany {
  const name = pseudonyms.name(row.name);
  const isHidden = pseudonyms.hidesCompany(row.name);
  return {
    ...row,
    id: pseudonyms.companyId(row.id),
    name,
    // A rare category would name the company again.
    category: name === row.name ? row.category : null,
    firstAt: isHidden ? toYear(row.firstAt) : row.firstAt,
    lastAt: isHidden ? toYear(row.lastAt) : row.lastAt,
  };
}

export function redactDocument(row: ReportDocument, pseudonyms: Pseudonymizer): ReportDocument {
  return {
    ...row,
    path: pseudonyms.path(row.path),
    problems: row.problems.map((problem) => ({
      ...problem,
      pointer: pseudonyms.text(problem.pointer),
      message: pseudonyms.text(problem.message),
    })),
  };
}
