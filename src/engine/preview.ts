import { openTree } from '../archive/open-tree.ts';
import type { OpenOptions, Tree } from '../archive/types.ts';
import { EXPORT_LISTING } from '../export/catalog.ts';
import { getExportDate } from '../export/export-date.ts';
import {
  absentKinds,
  type Document,
  type Inventory,
  notFacebook,
  takeInventory,
} from '../export/inventory.ts';
import { readDocument } from '../export/read-document.ts';
import { type DocumentRef, type ExportRecord, isOfWholeExport } from '../export/records.ts';
import type { DocumentKind } from '../model/enumerations.ts';
import type { Preview } from './contract/views.ts';
import { digestedSource } from './document-source.ts';
import { NotAnExportError } from './errors.ts';
import { Identity } from './identity.ts';
import { byPartName } from './part-names.ts';
import { isoInstant } from './read/iso.ts';

/** The user waits for a preview, so a larger profile is left to the import. */
const SMALL_BYTES = 1024 * 1024;

/**
 * What the parts hold, from their listings; only the profile is read, for the owner's name. Nothing is written. Errors:
 * ArchiveRefusedError, NotAnExportError. Files it opened stay open until `closeSources`.
 */
export async function previewExport(paths: readonly string[], signal?: AbortSignal): Promise<Preview> {
  const options: OpenOptions = { ...EXPORT_LISTING, ...(signal ? { signal } : {}) };
  const tree = await openTree(paths, options);
  const refusal = notFacebook(tree);
  if (refusal) throw new NotAnExportError(refusal);
  const inventory = await takeInventory(tree);
  const identity = await identify(tree, inventory);
  const { generatedAt } = identity.generated();
  return {
    owner: identity.owner().name,
    generatedAt: isoInstant(generatedAt),
    format: inventory.format,
    parts: describeParts(tree, inventory),
    kinds: summarizeKinds(inventory),
    absent: absentKinds(inventory.documents.flatMap(({ ref }) => mayHold(ref))),
  };
}

/** The kinds that a document may hold. The page of ads of 2014 to 2018 had the list of advertisers too, in its last year. */
function mayHold({ kind, path }: DocumentRef): { kind: DocumentKind }[] {
  return /(?:^|\/)html\/ads\.htm$/i.test(path) ? [{ kind }, { kind: 'advertisers' }] : [{ kind }];
}

function describeParts(tree: Tree, { documents }: Inventory): Preview['parts'] {
  const parts: Preview['parts'] = [];
  for (const [ordinal, { name, kind, bytes }] of tree.parts.entries()) {
    const otherFiles = tree.otherFilesByPart[ordinal] ?? 0;
    const held = documents.filter(({ ref }) => ref.part === ordinal).length;
    parts.push({ name, kind, bytes, documents: held, otherFiles });
  }
  // The tree orders parts by path; people expect `a.zip` before `a-2.zip`.
  return parts.sort(byPartName);
}

const getBytes = ({ variants }: Document): number => variants.reduce((sum, entry) => sum + entry.size, 0);

/** Documents that are read, by kind, the most bytes first. */
function summarizeKinds({ documents }: Inventory): Preview['kinds'] {
  const read = documents.filter(({ verdict }) => verdict === null);
  const kinds = [...Map.groupBy(read, ({ ref }) => ref.kind)].map(([kind, group]) => ({
    kind,
    documents: group.length,
    bytes: group.reduce((sum, document) => sum + getBytes(document), 0),
  }));
  return kinds.sort((a, b) => b.bytes - a.bytes || (a.kind < b.kind ? -1 : 1));
}

async function identify(tree: Tree, { documents }: Inventory): Promise<Identity> {
  const identity = new Identity(
    getExportDate(tree),
    tree.parts.map(({ name }) => name),
  );
  const profiles = documents.filter(
    (document) => document.ref.kind === 'profile' && !document.verdict && getBytes(document) <= SMALL_BYTES,
  );
  for (const document of profiles) await readIdentity(document, identity);
  return identity;
}

async function readIdentity({ ref, variants }: Document, identity: Identity): Promise<void> {
  const [entry] = variants;
  if (!entry) return;
  const take = (records: readonly ExportRecord[]): void => {
    for (const record of records) {
      if (isOfWholeExport(record)) identity.take(record);
    }
  };
  // The import reports the document's problems.
  await readDocument(ref, digestedSource(entry, ref.kind).bytes, {
    records: take,
    problems: () => undefined,
  });
}
