import type { Knowledge } from '../../knowledge/types.ts';
import type { ReadDb } from '../../ledger/database.ts';
import { findImport } from '../../ledger/reads/imports.ts';
import type { PartKind, RedactionLevel } from '../../model/enumerations.ts';
import type { Finding } from '../../model/findings.ts';
import type { UnreadFolder } from '../../model/imports.ts';
import { words } from '../../words/current.ts';
import { say } from '../../words/say.ts';
import { flaggedCompanies } from '../build/build-report.ts';
import { mapped, type Report } from '../model.ts';
import type { ReportCompany, ReportConnection, ReportDocument } from '../row-schemas.ts';
import type { ReportHead } from '../schema.ts';
import { openPseudonymizers } from './open-pseudonymizers.ts';
import type { Pseudonymizer } from './pseudonymizer.ts';
import {
  redactCompany,
  redactConnection,
  redactDocument,
  redactFinding,
  redactListed,
  subjectName,
} from './redact-rows.ts';

/** A report and its import. */
export type ImportReport = { readonly importId: number; readonly report: Report };

export type RedactionPlace = { readonly db: ReadDb; readonly knowledge: Knowledge };

/**
 * The same report with names replaced, the same name always by the same label. Every writer gets the result, so none of them
 * can reveal what was removed. Facts from knowledge/ are public and stay unchanged.
 */
export function redactReport(
  report: Report,
  level: RedactionLevel,
  { importId, ...place }: RedactionPlace & { readonly importId: number },
): Report {
  if (level === 'none') return report;
  const pseudonyms = openPseudonyms([{ importId, report }], level, place);
  return redactWith(pseudonyms(importId), { importId, report }, level, place);
}

/** The replacements for each of these reports, by import; a name has one label in all of them. */
export function openPseudonyms(
  reports: readonly ImportReport[],
  level: Exclude<RedactionLevel, 'none'>,
  { db, knowledge }: RedactionPlace,
): (importId: number) => Pseudonymizer {
  const flagged = reports.map(
    ({ importId, report }) => [importId, flaggedCompanies(report.head.findings)] as const,
  );
  const byImport = openPseudonymizers(db, new Map(flagged), level === 'companies', knowledge);
  return (importId) => {
    const found = byImport.get(importId);
    if (found === undefined) throw new RangeError(`Import ${importId} is not in the report.`);
    return found;
  };
}

/** As `redactReport`, with labels that may be shared with other reports. */
export function redactWith(
  pseudonyms: Pseudonymizer,
  { importId, report }: ImportReport,
  level: RedactionLevel,
  { db }: RedactionPlace,
): Report {
  const owner = findImport(db, importId)?.owner ?? null;
  const redacted =
    <Row>(
      rows: () => Iterable<Row>,
      redactRow: (row: Row, pseudonyms: Pseudonymizer) => Row,
      order: Compare<Row>,
    ) =>
    () =>
      [...mapped(rows(), (row) => redactRow(row, pseudonyms))].sort(order);
  return {
    ...report,
    head: redactHead(report, level, pseudonyms, owner),
    connections: redacted(
      report.connections,
      redactConnection,
      by<ReportConnection>(({ name }) => name),
    ),
    companies: redacted(report.companies, redactCompany, compareCompanies),
    documents: redacted(report.documents, redactDocument, compareDocuments),
  };
}

type Compare<Row> = (a: Row, b: Row) => number;

// A list sorted by the original names would reveal how they begin. So would one sorted by counts.
export const by =
  <Row>(toText: (row: Row) => string): Compare<Row> =>
  (a, b) =>
    words().compare(toText(a), toText(b));

/** Pages that show only the first entries stop at the first one of another kind. */
const compareCompanies: Compare<ReportCompany> = (a, b) =>
  Number(a.channels < 2) - Number(b.channels < 2) || by<ReportCompany>(({ name }) => name)(a, b);

const isTroubled = ({ status }: ReportDocument): boolean =>
  status === 'unreadable' || status === 'partial' || status === 'unrecognised';

const compareDocuments: Compare<ReportDocument> = (a, b) =>
  Number(isTroubled(b)) - Number(isTroubled(a)) || by<ReportDocument>(({ path }) => path)(a, b);

/** `owner`: as the export names them. The report may use another name of theirs, which has no label and is replaced too. */
function redactHead(
  { head, says }: Report,
  level: RedactionLevel,
  pseudonyms: Pseudonymizer,
  owner: string | null,
): ReportHead {
  const getSays = (id: string): Finding['says'] => {
    const found = says.get(id);
    if (found === undefined) throw new RangeError(`The report has no facts of ${id}.`);
    return found;
  };
  const redacted = head.findings.map((finding) => redactFinding(finding, getSays(finding.id), pseudonyms));
  const found = { decisions: head.decisions, findings: head.findings, redacted };
  return {
    ...head,
    redaction: level,
    import: {
      ...head.import,
      owner: owner === null ? null : pseudonyms.person(owner),
      parts: head.import.parts.map((part, index) => ({ ...part, name: partLabel(part.kind, index) })),
    },
    answer: redactAnswer(head.answer, pseudonyms),
    coverage: { ...head.coverage, notRead: head.coverage.notRead.map(numberFolder) },
    findings: redacted,
    decisions: head.decisions.map((decision, index) => redactListed(decision, index, found, pseudonyms)),
    followUps: head.followUps.map(({ date, what }) => ({ date, what: subjectName(what, found, pseudonyms) })),
    headlines: { ...head.headlines, connections: keepFlagged(head, level) },
    timeline: redactTimeline(head.timeline, pseudonyms),
  };
}

/** Its companies have findings of their own, unless their owner left these out. */
function redactAnswer(answer: ReportHead['answer'], pseudonyms: Pseudonymizer): ReportHead['answer'] {
  const redactGroup = (group: ReportHead['answer']['named']): ReportHead['answer']['named'] => ({
    ...group,
    companies: group.companies.map((company) => ({
      ...company,
      id: pseudonyms.companyId(company.id),
      findingId: pseudonyms.findingId(company.findingId, company.id),
      name: pseudonyms.name(company.name),
    })),
  });
  return {
    ...answer,
    named: redactGroup(answer.named),
    chatPrograms: redactGroup(answer.chatPrograms),
    denials: answer.denials.map(({ id, by, companyId }) => ({
      id,
      by: pseudonyms.citedName(by),
      companyId: pseudonyms.companyId(companyId),
    })),
  };
}

/** A bar shows the days of a connection, which could identify the company: hidden ones are only counted. */
function redactTimeline(timeline: ReportHead['timeline'], pseudonyms: Pseudonymizer): ReportHead['timeline'] {
  const bars = timeline.bars.filter(({ name }) => !pseudonyms.hidesCompany(name));
  return {
    ...timeline,
    bars: bars.map((bar) => ({ ...bar, name: pseudonyms.name(bar.name) })),
    otherConnections: timeline.otherConnections + timeline.bars.length - bars.length,
  };
}

/** A company without a finding has a label; here it could be identified among the few companies in the headlines. */
function keepFlagged({ headlines: { connections }, findings }: ReportHead, level: RedactionLevel) {
  const flagged = flaggedCompanies(findings);
  return connections.filter(({ company }) => level !== 'companies' || flagged.has(company.id));
}

/** Facebook puts the account's name into the names of its files. */
const partLabel = (kind: PartKind, index: number): string =>
  `${say('redact.part', { number: index + 1 })}${kind === 'zip' ? '.zip' : ''}`;

/** Any folder may have been named by a person, or after one. */
const numberFolder = ({ files }: UnreadFolder, index: number): UnreadFolder => ({
  folder: say('redact.folder', { number: index + 1 }),
  files,
});
