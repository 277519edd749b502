import type { Finding } from '../../model/findings.ts';
import { say, sayAll } from '../../words/say.ts';
import type { ReportFinding } from '../finding-schema.ts';
import type { ReportCompany, ReportConnection, ReportDocument } from '../row-schemas.ts';
import type { ListedDecision, ReportDecision, ReportHead } from '../schema.ts';
import type { Pseudonymizer } from './pseudonymizer.ts';

/** `says`: its title and summary, as facts. */
export function redactFinding(
  finding: ReportFinding,
  says: Finding['says'],
  pseudonyms: Pseudonymizer,
): ReportFinding {
  const { company } = finding;
  const redactMessages = (messages: Finding['says']['summary']): string =>
    sayAll(messages.map((each) => pseudonyms.message(each))).join(' ');
  return {
    ...finding,
    id: company === null ? finding.id : `${finding.rule}:${pseudonyms.companyId(company.id)}`,
    company: company && { id: pseudonyms.companyId(company.id), name: pseudonyms.name(company.name) },
    title: redactMessages([says.title]),
    summary: redactMessages(says.summary),
    evidence: finding.evidence.map((row) => ({
      ...row,
      path: pseudonyms.path(row.path),
      pointer: pseudonyms.text(row.pointer),
      name: pseudonyms.name(row.name),
    })),
    decision: finding.decision && redactDecision(finding.decision, pseudonyms),
  };
}

/** A note is in the user's own words: there is no way to know what in it is a name. */
function redactDecision<Decision extends ReportDecision>(
  decision: Decision,
  pseudonyms: Pseudonymizer,
): Decision {
  const { reopened } = decision;
  return { ...decision, note: null, reopened: reopened === null ? null : pseudonyms.reason(reopened) };
}

/** The original decisions and findings, and the redacted findings in the same order. */
export type RedactedFindings = Pick<ReportHead, 'decisions' | 'findings'> & {
  readonly redacted: readonly ReportFinding[];
};

export function redactListed(
  decision: ListedDecision,
  index: number,
  found: RedactedFindings,
  pseudonyms: Pseudonymizer,
): ListedDecision {
  const { subject } = decision;
  const finding = found.redacted[found.findings.findIndex(({ id }) => id === subject.id)];
  const id = finding?.id ?? `${subject.kind}-${index + 1}`;
  const redacted = { kind: subject.kind, id, name: subjectName(subject.name, found, pseudonyms) };
  return { ...redactDecision(decision, pseudonyms), subject: redacted };
}

/**
 * The title of a finding, or the name of a connection. A finding from an earlier export may name a company that cannot be
 * looked up here.
 */
export function subjectName(
  name: string,
  { decisions, findings, redacted }: RedactedFindings,
  pseudonyms: Pseudonymizer,
): string {
  if (decisions.some(({ subject }) => subject.kind === 'gone' && subject.name === name))
    return say('redact.gone');
  return redacted[findings.findIndex(({ title }) => title === name)]?.title ?? pseudonyms.name(name);
}

/** The year of a date, if the exact day would reveal which company a label replaces. */
const toYear = (iso: string | null): string | null => (iso === null ? null : iso.slice(0, 4));

export function redactConnection(row: ReportConnection, pseudonyms: Pseudonymizer): ReportConnection {
  const isHidden = pseudonyms.hidesCompany(row.name);
  return {
    ...row,
    addedAt: isHidden ? toYear(row.addedAt) : row.addedAt,
    removedAt: isHidden ? toYear(row.removedAt) : row.removedAt,
    name: pseudonyms.name(row.name),
    // The id by which an app identifies this very person.
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
    // A rare category would identify the company.
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
