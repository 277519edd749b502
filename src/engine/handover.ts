import { openTree } from '../archive/open-tree.ts';
import type { Entry, RootSelection, Tree } from '../archive/types.ts';
import { EXPORT_LISTING } from '../export/export-listing.ts';
import { foldName } from '../export/picture/owner-names.ts';
import { type PersonPlan, takePicture } from '../export/picture/picture.ts';
import type { FoundNotice } from '../ledger/notices.ts';
import type { Service } from '../model/enumerations.ts';
import { message } from '../words/message.ts';
import { shellWord, withProgram } from '../words/program.ts';
import { NotAnExportError, SeveralPeopleError } from './errors.ts';

export type Handover = {
  /** Absolute paths of ZIPs and folders. */
  readonly paths: readonly string[];
  /** Whose export to take, if there are those of several people. */
  readonly person?: string | null;
  readonly signal?: AbortSignal;
};

/** One export among what was handed over; its tree holds nothing else. */
export type OneExport = {
  readonly service: Service;
  readonly tree: () => Promise<Tree>;
  readonly notices: readonly FoundNotice[];
  readonly unowned: RootSelection;
};

/** All that was handed over. */
export type OpenedHandover = { readonly tree: Tree; readonly people: readonly PersonPlan[] };

/** Lists what was handed over and determines whose it is. Throws ArchiveRefusedError, NotAnExportError. */
export async function openHandover(handover: Handover): Promise<OpenedHandover> {
  const tree = await listTree(handover);
  const picture = await takePicture(tree, (handover.person ?? null) !== null);
  if ('refusal' in picture) throw new NotAnExportError(picture.refusal);
  return { tree, people: picture.people };
}

/** The exports of the requested person, the oldest first. Throws NotAnExportError, SeveralPeopleError. */
export function listExports({ tree, people }: OpenedHandover, handover: Handover): OneExport[] {
  const { exports, refusal } = choosePerson(people, handover);
  if (refusal) throw new NotAnExportError(refusal);
  return exports.map(({ service, only, unowned, ofOthers, notices }) => ({
    service,
    unowned,
    tree: async () => withoutEntries(only === null ? tree : await listTree(handover, only), ofOthers),
    notices: notices.map(({ code, message: says, paths }) => ({ code, says, paths: [...paths] })),
  }));
}

function withoutEntries(tree: Tree, left: readonly Entry[]): Tree {
  const names = new Set(left.map(toKey));
  return names.size === 0 ? tree : { ...tree, entries: tree.entries.filter((one) => !names.has(toKey(one))) };
}

const toKey = ({ source, rawName }: Entry): string => `${source} ${rawName}`;

function choosePerson(people: readonly PersonPlan[], { paths, person = null }: Handover): PersonPlan {
  const [only] = people;
  if (only && people.length === 1 && person === null) return only;
  const chosen = findPerson(people, person);
  if (chosen) return chosen;
  if (person !== null && only?.name === '')
    throw new NotAnExportError(message('refusal.unknownPerson', { person }));
  const names = people.map(({ name }) => name);
  if (person !== null) {
    throw new NotAnExportError(message('refusal.noSuchPerson', { person, people: names }));
  }
  const groups = people.map(({ name, parts }) =>
    message('refusal.people.one', { person: name, parts: [...parts] }),
  );
  throw new SeveralPeopleError(
    message('refusal.people', { people: groups }),
    names.map((name) => command(name, paths)),
  );
}

/** By the name as it is shown, ignoring differences in typing such as case. */
function findPerson(people: readonly PersonPlan[], person: string | null): PersonPlan | undefined {
  if (person === null) return undefined;
  const exact = people.find(({ name }) => name === person);
  const alike = people.filter(({ name, otherNames }) =>
    [name, ...otherNames].some((each) => foldName(each) === foldName(person)),
  );
  return exact ?? (alike.length === 1 ? alike[0] : undefined);
}

/** What to type to choose the export of one person. */
function command(person: string, paths: readonly string[]): string {
  return [withProgram('sidedoor audit --person'), ...[person, ...paths].map(shellWord)].join(' ');
}

function listTree({ paths, signal }: Handover, only: RootSelection | null = null): Promise<Tree> {
  return openTree(paths, {
    ...EXPORT_LISTING,
    ...(only ? { only } : {}),
    ...(signal ? { signal } : {}),
  });
}
