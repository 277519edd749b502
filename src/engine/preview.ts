import type { Tree } from '../archive/types.ts';
import type { Document } from '../export/document.ts';
import { getExportDate, getPartNames } from '../export/export-date.ts';
import { absentKinds, type Inventory, takeInventory } from '../export/inventory.ts';
import { readDocument } from '../export/read-document.ts';
import { type DocumentRef, type ExportRecord, isOfWholeExport } from '../export/records.ts';
import type { DocumentKind } from '../model/enumerations.ts';
import { words } from '../words/current.ts';
import type { Preview } from './contract/import-views.ts';
import { digestedSource } from './document-source.ts';
import { type Handover, listExports, type OneExport, type OpenedHandover, openHandover } from './handover.ts';
import { Identity } from './identity.ts';
import { byPartName } from './part-names.ts';
import { isoInstant } from './read/iso.ts';

/** The user waits for a preview, so a larger profile is left to the import. */
const SMALL_BYTES = 1024 * 1024;

/** A preview as far as the files themselves tell. */
export type HeldInside = Omit<Preview, 'known'>;

/**
 * What was handed over: of several people's exports who they are, else what is in the export (of several dates, in the
 * newest). Of documents only what tells whose they are is read; nothing is written. Errors: ArchiveRefusedError,
 * NotAnExportError. Files it opened stay open until `closeSources`.
 */
export async function previewExport(handover: Handover): Promise<HeldInside> {
  const opened = await openHandover(handover);
  const { people } = opened;
  if (people.length > 1 && (handover.person ?? null) === null) return severalPeople(people);
  const exports = await Promise.all(listExports(opened, handover).map(openOne));
  const parts = exports.flatMap(describeParts);
  const newest = exports.at(-1);
  if (!newest) throw new TypeError('What was handed over holds no export.');
  // The tree orders parts by path; people expect `a.zip` before `a-2.zip`.
  return { ...(await describeExport(newest)), parts: parts.sort(byPartName), people: [] };
}

type Opened = Omit<OneExport, 'tree'> & { readonly tree: Tree; readonly inventory: Inventory };

async function openOne(one: OneExport): Promise<Opened> {
  const tree = await one.tree();
  return { ...one, tree, inventory: await takeInventory(tree, one.service) };
}

function severalPeople(people: OpenedHandover['people']): HeldInside {
  const named = people.map(({ name, parts }) => ({ name, parts: [...parts] }));
  return {
    owner: null,
    generatedAt: null,
    format: 'json',
    parts: [],
    kinds: [],
    absent: [],
    notices: [],
    people: named,
  };
}

async function describeExport({
  service,
  tree,
  inventory,
  notices,
}: Opened): Promise<Omit<HeldInside, 'parts' | 'people'>> {
  const identity = await identify(tree, inventory);
  const { generatedAt } = identity.generated();
  return {
    owner: identity.owner().name,
    generatedAt: isoInstant(generatedAt),
    format: inventory.format,
    kinds: summarizeKinds(inventory),
    absent: absentKinds(
      inventory.documents.flatMap(({ ref }) => mayHold(ref)),
      service,
    ),
    notices: notices.map((notice) => ({ ...notice, sentence: words().say(notice.says) })),
  };
}

/** The kinds that a document may hold. The page of ads of 2014 to 2018 had the list of advertisers too, in its last year. */
function mayHold({ kind, path }: DocumentRef): { kind: DocumentKind }[] {
  return /(?:^|\/)html\/ads\.htm$/i.test(path) ? [{ kind }, { kind: 'advertisers' }] : [{ kind }];
}

function describeParts({ tree, inventory }: Opened): Preview['parts'] {
  return tree.parts.map(({ name, kind, bytes }, ordinal) => ({
    name,
    kind,
    bytes,
    documents: inventory.documents.filter(({ ref }) => ref.part === ordinal).length,
    otherFiles: tree.otherFilesByPart[ordinal] ?? 0,
  }));
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
  const identity = new Identity(getExportDate(tree), tree.parts.flatMap(getPartNames));
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
