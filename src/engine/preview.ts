import type { Tree } from '../archive/types.ts';
import type { Document } from '../export/document.ts';
import { getExportDate, getPartNames } from '../export/export-date.ts';
import { absentKinds, type Inventory, takeInventory } from '../export/inventory.ts';
import { readDocument } from '../export/read-document.ts';
import { type DocumentRef, type ExportRecord, isOfWholeExport } from '../export/records.ts';
import type { DocumentKind } from '../model/enumerations.ts';
import { isoInstant } from '../model/times.ts';
import { words } from '../words/current.ts';
import type { Preview, PreviewedExport } from './contract/import-views.ts';
import { digestedSource } from './document-source.ts';
import { type Handover, listExports, type OneExport, type OpenedHandover, openHandover } from './handover.ts';
import { Identity } from './identity.ts';
import { byPartName } from './part-names.ts';

/** The user waits for a preview, so a larger profile is read by the import only. */
const SMALL_BYTES = 1024 * 1024;

/** A preview of what the files themselves reveal. */
export type HeldInside = Omit<Preview, 'known'>;

/**
 * Previews what was handed over: the people, if it is the exports of several; otherwise what each export holds. Only documents
 * that identify the owner are read; nothing is written. Errors: ArchiveRefusedError, NotAnExportError. Files it opened stay
 * open until `closeSources`.
 */
export async function previewExport(handover: Handover): Promise<HeldInside> {
  const opened = await openHandover(handover);
  const { people } = opened;
  if (people.length > 1 && (handover.person ?? null) === null) return severalPeople(people);
  const exports = await Promise.all(listExports(opened, handover).map(openOne));
  return {
    exports: await Promise.all(exports.toReversed().map(describeExport)),
    parts: describeParts(exports, opened.tree),
    notices: describeNotices(exports),
    people: [],
  };
}

type Opened = Omit<OneExport, 'tree'> & { readonly tree: Tree; readonly inventory: Inventory };

async function openOne(one: OneExport): Promise<Opened> {
  const tree = await one.tree();
  return { ...one, tree, inventory: await takeInventory(tree, one.service) };
}

function severalPeople(people: OpenedHandover['people']): HeldInside {
  const named = people.map(({ name, parts }) => ({ name, parts: [...parts] }));
  return { exports: [], parts: [], notices: [], people: named };
}

async function describeExport({ service, tree, inventory }: Opened): Promise<PreviewedExport> {
  const identity = await identify(tree, inventory);
  const { generatedAt } = identity.generated();
  return {
    service,
    owner: identity.owner().name,
    generatedAt: isoInstant(generatedAt),
    format: inventory.format,
    kinds: summarizeKinds(inventory),
    absent: absentKinds(
      inventory.documents.flatMap(({ ref }) => mayHold(ref)),
      service,
    ),
  };
}

/** A notice that applies to all exports is shown once. */
function describeNotices(exports: readonly Opened[]): Preview['notices'] {
  const notices = exports.flatMap((one) => one.notices);
  const sentences = notices.map((notice) => ({ ...notice, sentence: words().say(notice.says) }));
  return [...new Map(sentences.map((notice) => [notice.sentence, notice])).values()];
}

/** The kinds that a document may hold. The page of ads of 2014 to 2018 had the list of advertisers too, in its last year. */
function mayHold({ kind, path }: DocumentRef): { kind: DocumentKind }[] {
  return /(?:^|\/)html\/ads\.htm$/i.test(path) ? [{ kind }, { kind: 'advertisers' }] : [{ kind }];
}

/** A part may hold several exports. The tree orders parts by path; people expect `a.zip` before `a-2.zip`. */
function describeParts(exports: readonly Opened[], { parts, otherFilesByPart }: Tree): Preview['parts'] {
  const read = exports.flatMap(({ tree, inventory }) =>
    inventory.documents.map(({ ref }) => tree.parts[ref.part]?.path),
  );
  const held = new Set(exports.flatMap(({ tree }) => tree.parts.map(({ path }) => path)));
  return parts
    .flatMap(({ path, ...part }, ordinal) => {
      const documents = read.filter((one) => one === path).length;
      return held.has(path) ? [{ ...part, documents, otherFiles: otherFilesByPart[ordinal] ?? 0 }] : [];
    })
    .sort(byPartName);
}

const getBytes = ({ variants }: Document): number => variants.reduce((sum, entry) => sum + entry.size, 0);

/** Documents that are read, by kind, the most bytes first. */
function summarizeKinds({ documents }: Inventory): PreviewedExport['kinds'] {
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
