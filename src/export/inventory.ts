import type { Entry, EntryProblem, Tree } from '../archive/types.ts';
import {
  ABSENT_KINDS,
  type DocumentKind,
  type DocumentStatus,
  type ExportFormat,
  type Service,
} from '../model/enumerations.ts';
import { byContent, compare, computeDigest } from './copies.ts';
import { distinctPaths, getFreePath, row } from './distinct-paths.ts';
import type { Document, Verdict } from './document.ts';
import { type BusinessPage, type Identified, identify, threadKey } from './identify.ts';
import type { DocumentRef, Problem } from './records.ts';

/** Something that may contain documents of the export and was not opened: an archive, a folder. */
export type LostFile = { readonly part: number; readonly path: string; readonly problem: Problem };

export type Inventory = {
  /** What the archive could not provide and the catalog does not know. No two share part and path. */
  readonly lost: readonly LostFile[];
  /** In the order of path, then part. No two share part and path. */
  readonly documents: readonly Document[];
  readonly format: ExportFormat;
  /** Documents of other services that are under the same root. */
  readonly ofOthers: number;
};

/** The catalog is asked once per entry: an export has thousands, and nothing has been read yet. */
type Candidate = { readonly entry: Entry; readonly is: Identified };
type Judged = { readonly document: Document; readonly is: Identified };

/**
 * Lists the documents of a service's export and decides what is read: a document present twice is read once (the others are
 * `duplicate`), a thread document with different content in two parts is read as one, and of a document present as JSON and as
 * HTML the JSON is read. What the archive could not provide is `unreadable`. Errors: those of reading an entry.
 */
export async function takeInventory(
  tree: Pick<Tree, 'entries' | 'problems'>,
  service: Service = 'facebook',
): Promise<Inventory> {
  const lost = new Map(tree.problems.map((problem) => [row(problem.part, problem.path), problem]));
  const readable =
    lost.size === 0 ? tree.entries : tree.entries.filter((entry) => !lost.has(row(entry.part, entry.path)));
  const candidates = readable.flatMap((entry) => toCandidate(entry, service));
  const judged: Judged[] = [];
  for (const group of byIdentity(candidates)) {
    // Asynchronous only for those that may have to be compared byte by byte.
    if (group.length === 1) judged.push(...asDocuments(group));
    else judged.push(...(await judgeGroup(group)));
  }
  judged.push(...[...lost.values()].flatMap((problem) => lostDocument(problem, service)));
  const all = jsonWins(onePagePerBusiness(judged)).map(({ document }) => document);
  const documents = distinctPaths(all).sort(byPathThenPart);
  return {
    documents,
    lost: listLostFiles(tree.problems, service),
    format: getFormat(documents),
    ofOthers: readable.length - candidates.length,
  };
}

function toCandidate(entry: Entry, service: Service): Candidate[] {
  const is = identify(entry.path, service);
  return is ? [{ entry, is }] : [];
}

/** Names that are not text look the same once shown, so the second is numbered. */
function listLostFiles(problems: readonly EntryProblem[], service: Service): LostFile[] {
  const taken = new Set<string>();
  return problems.flatMap(({ part, path: name, code, message }) => {
    if (identify(name, service) !== null) return [];
    const path = getFreePath(part, name, taken);
    taken.add(row(part, path));
    return [{ part, path, problem: { code, pointer: '', message } }];
  });
}

/** The copies of each document, in each format. */
const byIdentity = (candidates: readonly Candidate[]): Iterable<Candidate[]> =>
  Map.groupBy(candidates, ({ is }) => `${is.format} ${is.identity}`).values();

/** The copies of one document, sorted so that the same one is kept whatever the order of the parts. */
async function judgeGroup(group: readonly Candidate[]): Promise<Judged[]> {
  const contents = await readContents(group);
  const kept = new Map<unknown, Candidate>();
  const duplicates: Judged[] = [];
  for (const copy of group.toSorted((a, b) => byContent(a.entry, b.entry))) {
    if (kept.has(contents.get(copy))) duplicates.push(duplicate(toRead(copy)));
    else kept.set(contents.get(copy), copy);
  }
  return [...asDocuments([...kept.values()]), ...duplicates];
}

/** A key shared by copies with the same bytes. Each is read once at most, and only if a checksum is missing (folders). */
async function readContents(group: readonly Candidate[]): Promise<Map<Candidate, unknown>> {
  const contents = new Map<Candidate, unknown>();
  for (const [size, alike] of Map.groupBy(group, ({ entry }) => entry.size)) {
    const isTold = alike.length === 1 || alike.every(({ entry }) => entry.crc32 !== null);
    for (const one of alike)
      contents.set(one, isTold ? `${size} ${one.entry.crc32}` : ((await computeDigest(one.entry)) ?? one));
  }
  return contents;
}

function asDocuments(distinct: readonly Candidate[]): Judged[] {
  const [first, ...others] = distinct;
  if (!first) return [];
  const { service, kind, format } = first.is;
  // Only the JSON reader merges messages one by one; pages are read individually and merged by the ledger.
  const together = format === 'json' && (kind === 'thread' || kind === 'e2ee-thread');
  if (!together || others.length === 0) return distinct.map((one) => toRead(one));
  const threads = Map.groupBy(distinct, ({ entry }) => threadKey(entry.path, service));
  return [...threads.values()].flatMap(([one, ...more]) => (one ? [toRead(one, more)] : []));
}

function toRead({ entry, is }: Candidate, others: readonly Candidate[] = []): Judged {
  const variants = [entry, ...others.map((other) => other.entry)];
  return { is, document: { ref: toRef(entry, is), variants, verdict: null } };
}

function toRef(
  { part, path }: { part: number; path: string },
  { service, kind, format }: Identified,
): DocumentRef {
  return { part, path, service, kind, format };
}

function duplicate({ document, is }: Judged): Judged {
  const verdict: Verdict = document.verdict ?? { status: 'duplicate', problems: [] };
  return { is, document: { ...document, verdict } };
}

function lostDocument(problem: EntryProblem, service: Service): Judged[] {
  const is = identify(problem.path, service);
  const { code, message } = problem;
  const verdict: Verdict = { status: 'unreadable', problems: [{ code, pointer: '', message }] };
  return is ? [{ is, document: { ref: toRef(problem, is), variants: [], verdict } }] : [];
}

/**
 * Since 2025 an HTML export holds every business on a numbered page and again on a named one. The fuller set is read; at
 * a tie the named one, whose title is the bare name of the business.
 */
function onePagePerBusiness(all: readonly Judged[]): readonly Judged[] {
  const pages = (form: BusinessPage) =>
    all.filter(({ document, is }) => is.businessPage === form && document.verdict === null).length;
  const [numbered, named] = [pages('numbered'), pages('named')];
  if (numbered === 0 || named === 0) return all;
  const second = numbered > named ? 'named' : 'numbered';
  return all.map((one) => (one.is.businessPage === second ? duplicate(one) : one));
}

/** If both formats were requested, Facebook provides the same documents twice. Off-Meta pages have no JSON of the same name. */
function jsonWins(all: readonly Judged[]): readonly Judged[] {
  if (all.every(({ is }) => is.format === 'json')) return all;
  const inJson = new Set(
    all
      .filter(({ document, is }) => is.format === 'json' && document.verdict === null)
      .map(nameAcrossFormats),
  );
  return all.map((one) =>
    one.is.format === 'html' && inJson.has(nameAcrossFormats(one)) ? duplicate(one) : one,
  );
}

function nameAcrossFormats({ is }: Judged): string {
  return is.kind === 'off-meta-activity' ? is.kind : is.identity;
}

function byPathThenPart(a: Document, b: Document): number {
  return compare(a.ref.path, b.ref.path) || a.ref.part - b.ref.part;
}

/** The formats in the parts, read or not: pages that only repeat the JSON make an export mixed too. */
function getFormat(documents: readonly Document[]): Inventory['format'] {
  const formats = new Set(documents.map(({ ref }) => ref.format));
  return formats.size > 1 ? 'mixed' : formats.has('html') ? 'html' : 'json';
}

/**
 * The kinds of `ABSENT_KINDS` without a document in an export of the service, in the order of the contract. A file that was
 * only in the place of an encrypted thread (`unrecognised`) does not count as one.
 */
export function absentKinds(
  documents: Iterable<{ readonly kind: DocumentKind | null; readonly status?: DocumentStatus }>,
  service: Service = 'facebook',
): DocumentKind[] {
  const present = new Set<DocumentKind | null>();
  for (const { kind, status } of documents) {
    if (kind !== 'e2ee-thread' || status !== 'unrecognised') present.add(kind);
  }
  return ABSENT_KINDS[service].filter((kind) => !present.has(kind));
}
