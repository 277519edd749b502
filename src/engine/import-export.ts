import { closeSources } from '../archive/file-handles.ts';
import { hashFile } from '../archive/hash-file.ts';
import type { Part, Tree } from '../archive/types.ts';
import { assignCompanies } from '../audit/companies.ts';
import { getExportDate, getPartNames } from '../export/export-date.ts';
import { type Inventory, takeInventory } from '../export/inventory.ts';
import type { Knowledge } from '../knowledge/types.ts';
import type { ImportWriter } from '../ledger/import-writer.ts';
import { type FoundNotice, writeNotices } from '../ledger/notices.ts';
import type { WriteDb } from '../ledger/open-ledger.ts';
import { removeImport } from '../ledger/remove-import.ts';
import { withImport } from '../ledger/with-import.ts';
import type { Service } from '../model/enumerations.ts';
import { message } from '../words/message.ts';
import { NotAnExportError, toCancelled } from './errors.ts';
import { computeFingerprint } from './fingerprint.ts';
import { type Handover, listExports, type OneExport, openHandover } from './handover.ts';
import { Identity } from './identity.ts';
import { OwnerCheck } from './owner-check.ts';
import { type ProgressListener, ProgressMeter } from './progress.ts';
import { beginReading, readDocuments } from './read-documents.ts';
import type { Reading } from './reader-pool.ts';
import { Readings } from './readings.ts';

export type ImportRequest = Handover & {
  readonly onProgress?: ProgressListener;
  /** Called when another process is writing to the ledger; then the import waits. Without it, the import fails as busy. */
  readonly onWait?: () => void;
};

export type ImportDeps = {
  /** Called once the input is known to be an export, so that a refused one creates no ledger. */
  readonly db: () => WriteDb;
  /** Called while documents are being read, because loading the facts takes a while. */
  readonly knowledge: () => Knowledge;
  readonly appVersion: string;
  /** Epoch seconds. */
  readonly now: () => number;
};

export type ImportOutcome = { readonly importId: number; readonly alreadyImported: boolean };

/** Rolls the import back because the ledger already has the same documents. */
class AlreadyImported extends Error {
  readonly importId: number;
  constructor(importId: number) {
    super('already imported');
    this.importId = importId;
  }
}

/** Null for a folder. */
const partHash = async ({ kind, path }: Part, signal?: AbortSignal): Promise<string | null> =>
  kind === 'zip' ? hashFile(path, signal) : null;

/** Turns a throw into a rejected promise. Matching the first name loads what all others need. */
async function loadKnowledgeAsync({ knowledge }: ImportDeps): Promise<Knowledge> {
  const facts = knowledge();
  facts.match('example.com');
  return facts;
}

/** All that an import is made from. */
type Job = {
  readonly request: ImportRequest;
  readonly deps: ImportDeps;
  readonly reading: Reading;
  readonly service: Service;
  readonly tree: Tree;
  readonly inventory: Inventory;
  readonly notices: readonly FoundNotice[];
  readonly ownerCheck: OwnerCheck;
};

async function fillImport(writer: ImportWriter, job: Job): Promise<number> {
  const { request, deps, tree } = job;
  const { signal } = request;
  const meter = new ProgressMeter(request.onProgress);
  const identity = new Identity(getExportDate(tree), tree.parts.flatMap(getPartNames));
  const hashes = suppressUnhandled(Promise.all(tree.parts.map((part) => partHash(part, signal))));
  const documents = readDocuments({ ...job, writer, roots: tree.roots.length, meter, identity, signal });
  // The threads are busy and there is nothing to write yet: a good time for synchronous work.
  const facts = suppressUnhandled(loadKnowledgeAsync(deps));
  const fingerprint = computeFingerprint(await documents);
  meter.enter('writing');
  const known = writer.findImport(fingerprint);
  if (known !== null) throw new AlreadyImported(known);
  addParts(writer, tree.parts, await hashes);
  writer.addUnreadFolders(tree.notRead);
  describe(writer, job, identity, fingerprint);
  writeNotices(writer.db, writer.importId, job.notices);
  assignCompanies(writer.db, writer.importId, await facts);
  return writer.importId;
}

/** Marks a rejection as handled: the promise is awaited once all documents have been written. */
function suppressUnhandled<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}

/** What is known about the import as a whole once its documents have been read. Throws NotAnExportError if it is of two people. */
function describe(writer: ImportWriter, job: Job, identity: Identity, fingerprint: string): void {
  const { deps, tree, inventory, ownerCheck } = job;
  const owner = identity.owner(writer.readPeople());
  const refusal = ownerCheck.find(owner.basis === 'stated' ? [owner.name ?? '', ...owner.names] : []);
  if (refusal) throw new NotAnExportError(refusal);
  writer.setOwner(owner.names);
  writer.setHeader({
    fingerprint,
    service: job.service,
    account: identity.account(),
    format: inventory.format,
    owner: owner.name,
    ownerBasis: owner.basis,
    ...identity.generated(),
    appVersion: deps.appVersion,
    otherFiles: tree.otherFiles + inventory.ofOthers,
    importedAt: deps.now(),
  });
}

function addParts(writer: ImportWriter, parts: readonly Part[], hashes: readonly (string | null)[]): void {
  for (const [ordinal, { name, kind, bytes }] of parts.entries()) {
    writer.addPart(ordinal, { name, kind, bytes, sha256: hashes[ordinal] ?? null });
  }
}

/**
 * Imports what was handed over: usually one export, in one transaction; exports of several dates one by one, the oldest first.
 * If cancelled, refused or failed, the ledger is unchanged. Importing the same documents again writes nothing and returns the
 * import that holds them. Returns the newest export. Errors: ArchiveRefusedError, NotAnExportError, SeveralPeopleError,
 * ImportCancelledError, LedgerError.
 */
export async function importExport(request: ImportRequest, deps: ImportDeps): Promise<ImportOutcome> {
  const readings = new Readings(request.paths);
  const made: number[] = [];
  try {
    const exports = listExports(await openHandover(request), request);
    let outcome: ImportOutcome | null = null;
    for (const one of exports) {
      outcome = await importOne(one, request, deps, readings);
      if (!outcome.alreadyImported) made.push(outcome.importId);
    }
    if (!outcome) throw new TypeError('What was handed over holds no export.');
    return outcome;
  } catch (error) {
    for (const id of made) removeImport(deps.db(), id);
    throw toCancelled(error, request.signal);
  } finally {
    await readings.close();
    closeSources();
  }
}

/** An audit of nothing would look as if nothing had been found. */
function refuseMediaAlone({ otherFiles }: Tree, { documents }: Inventory): void {
  if (documents.length > 0) return;
  throw new NotAnExportError(message('refusal.noDocuments', { files: otherFiles }));
}

async function importOne(
  one: OneExport,
  request: ImportRequest,
  deps: ImportDeps,
  readings: Readings,
): Promise<ImportOutcome> {
  const { service, notices } = one;
  const tree = await one.tree();
  const inventory = await takeInventory(tree, service);
  refuseMediaAlone(tree, inventory);
  const reading = await readings.next(inventory);
  // Threads also read while the ledger is being opened.
  await beginReading(reading, inventory);
  const ownerCheck = new OwnerCheck(tree.parts, one.unowned);
  const job: Job = { request, deps, reading, service, tree, inventory, notices, ownerCheck };
  try {
    const importId = await withImport(deps.db(), (writer) => fillImport(writer, job), request);
    return { importId, alreadyImported: false };
  } catch (error) {
    if (!(error instanceof AlreadyImported)) throw error;
    const { importId } = error;
    if (notices.length > 0) deps.db().transaction(() => writeNotices(deps.db(), importId, notices));
    return { importId, alreadyImported: true };
  }
}
