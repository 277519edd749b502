import type { RootSelection, Tree } from '../../archive/types.ts';
import type { NoticeCode, OtherService } from '../../model/enumerations.ts';
import { type Message, message } from '../../words/message.ts';
import { repair } from '../encoding.ts';
import { recognise } from '../recognise.ts';
import type { DatedRoots, ExportDate } from './compare-dates.ts';
import { groupByDate } from './dates.ts';
import { readOwnerEvidence } from './owner-evidence.ts';
import { groupByPerson, isUnowned, type OwnedRoot, type People, type PersonRoots } from './people.ts';
import { getRootContents, type RootContent } from './roots.ts';
import { getService, getServicesBeside, mergesInstagram, type RootService } from './services.ts';
import { findNamesInLines } from './stamp-names.ts';

/** What is said of an import because of how its files were handed over. `paths` are names of parts and folders. */
export type Notice = {
  readonly code: NoticeCode;
  readonly message: Message;
  readonly paths: readonly string[];
};

/** One export among what was handed over. */
export type ExportPlan = {
  /** Null: the whole tree. */
  readonly only: RootSelection | null;
  /** Of several roots those that do not say whose they are. */
  readonly unowned: RootSelection;
  readonly notices: readonly Notice[];
};

/** The exports of one person, the oldest first; none and a refusal where nobody can tell them apart. */
export type PersonPlan = {
  readonly name: string;
  readonly parts: readonly string[];
  readonly exports: readonly ExportPlan[];
  readonly refusal: Message | null;
};

/** Everybody whose exports were handed over; at least one. Or why nothing of it can be imported. */
export type Picture = { readonly people: readonly PersonPlan[] } | { readonly refusal: Message };

type Kept = { readonly content: RootContent; readonly service: RootService };

/**
 * Decides what was handed over before anything of it is imported: which service's, whose, and of which date. Names of
 * folders decide first; only where several trees begin, or where one person's was asked for, are the profile and one page
 * of each read.
 */
export async function takePicture(tree: Tree, asksWhose = false): Promise<Picture> {
  const contents = getRootContents(tree);
  const judged = contents.map((content) => ({ content, service: getService(content) }));
  const kept = judged.filter(({ service }) => service === 'facebook' || service === 'unknown');
  const refusal = findRefusal(judged, kept, tree);
  if (refusal) return { refusal };
  const notices = [...noticesOfServices(judged), ...noticesOfSecureStorage(kept)];
  // One by one, here and below: what is looked at may be large, and nobody knows how often it is there.
  const read: OwnedRoot[] = [];
  for (const { content } of kept) read.push(await toOwned(content, asksWhose || contents.length > 1));
  const { owned, isUnclear } = nameStamps(read);
  if (isUnclear) notices.push(noticeOfStamps(read));
  const merged = owned.find(({ evidence }) => evidence.isMerged);
  if (merged) {
    const people = [...new Set(merged.evidence.names.map(repair))];
    return { refusal: message('refusal.peopleMerged', { parts: merged.content.label, people }) };
  }
  return { people: await planPeople(groupByPerson(owned), notices, contents) };
}

function findRefusal(judged: readonly Kept[], kept: readonly Kept[], { problems }: Tree): Message | null {
  const merged = kept.find(({ content }) => mergesInstagram(content));
  if (merged) return message('refusal.servicesMerged', { parts: merged.content.label });
  if (kept.some(({ service }) => service === 'facebook')) return null;
  const services = judged.map(({ service }) => service);
  const stranger = services.find((service) => service !== 'facebook' && service !== 'unknown');
  if (!stranger && problems.some(({ path }) => recognise(path) !== null)) return null;
  const unopened = problems.find(({ code }) => code === 'unopened-archive');
  if (!stranger && unopened) {
    return message('refusal.notFacebook.unopened', { path: unopened.path, because: unopened.message });
  }
  if (!stranger) return message('refusal.notFacebook.nothing');
  return stranger === 'data-logs'
    ? message('refusal.dataLogs')
    : message('refusal.notFacebook.other', { service: stranger });
}

function noticesOfServices(judged: readonly Kept[]): Notice[] {
  const found = judged.flatMap(({ content, service }): [OtherService, string][] => {
    const beside = getServicesBeside(content);
    if (service !== 'facebook' && service !== 'unknown') {
      // A folder of another service in a chosen folder has no name of its own but that one.
      const isLoose =
        content.root.wrapper === '' &&
        judged.some((one) => one.content !== content && one.content.part === content.part);
      return [[service, (isLoose ? beside[0]?.[1] : undefined) ?? content.label]];
    }
    return beside;
  });
  return [...Map.groupBy(found, ([service]) => service)].map(([service, rows]) => {
    const parts = [...new Set(rows.map(([, label]) => label))];
    return {
      code: 'other-service-left-out',
      message: message('notice.service', { service, parts }),
      paths: parts,
    };
  });
}

function noticesOfSecureStorage(kept: readonly Kept[]): Notice[] {
  const documents = kept.flatMap(({ content }) => content.documents);
  if (documents.length === 0 || documents.some(({ kind }) => kind !== 'e2ee-thread')) return [];
  const paths = kept.map(({ content }) => content.label);
  return [{ code: 'encrypted-chats-only', message: message('notice.encryptedOnly'), paths }];
}

/** A single root needs no owner to be distinguished from others; only what may show that it is of two people is looked at. */
async function toOwned(content: RootContent, readsOwner: boolean): Promise<OwnedRoot> {
  const profiles = content.documents.filter(({ kind }) => kind === 'profile');
  const mayBeOfTwo = profiles.length > 1 || content.documents.some(({ format }) => format === 'html');
  const evidence = await readOwnerEvidence(
    readsOwner || mayBeOfTwo ? content : { ...content, documents: [] },
    !readsOwner,
  );
  return { content, evidence };
}

/** Adds the names that stamps in unknown languages give once they are compared. */
function nameStamps(roots: readonly OwnedRoot[]): { owned: OwnedRoot[]; isUnclear: boolean } {
  const lines = roots.flatMap(({ evidence }) => evidence.lines);
  if (lines.length === 0) return { owned: [...roots], isUnclear: false };
  const known = roots.flatMap(({ evidence }) => evidence.names);
  const { names, isUnclear } = findNamesInLines(lines, known);
  const owned = roots.map(({ content, evidence }) => {
    const own = new Set(evidence.lines.flatMap((line) => names.get(line) ?? []));
    const isMerged = evidence.isMerged || own.size > 1;
    return { content, evidence: { ...evidence, names: [...evidence.names, ...own], isMerged } };
  });
  return { owned, isUnclear };
}

function noticeOfStamps(roots: readonly OwnedRoot[]): Notice {
  const parts = getLabels(roots.filter(({ evidence }) => evidence.lines.length > 0));
  return { code: 'owner-unclear', message: message('notice.ownerUnclear', { parts }), paths: parts };
}

async function planPeople(
  { people, unowned }: People,
  notices: readonly Notice[],
  all: readonly RootContent[],
): Promise<PersonPlan[]> {
  const [only, ...others] = people;
  if (!only || others.length === 0) {
    const roots = [...(only?.roots ?? []), ...unowned];
    return [await planPerson({ name: only?.name ?? '', roots }, notices, all)];
  }
  const lost = unowned.filter(({ content }) => content.documents.length > 0);
  const ownerless = lost.length === 0 ? [] : [leftOut('unknown-owner-left-out', 'notice.unknownOwner', lost)];
  const plans: PersonPlan[] = [];
  for (const person of people) {
    const rest = people.filter((other) => other !== person).flatMap(({ roots }) => roots);
    const other = leftOut('other-person-left-out', 'notice.otherPerson', rest);
    plans.push(await planPerson(person, [...notices, other, ...ownerless], all));
  }
  return plans;
}

function leftOut(
  code: NoticeCode,
  id: 'notice.unknownOwner' | 'notice.otherPerson',
  roots: readonly OwnedRoot[],
): Notice {
  const parts = getLabels(roots);
  return { code, message: message(id, { parts }), paths: parts };
}

const getLabels = (roots: readonly OwnedRoot[]): string[] => [
  ...new Set(roots.map(({ content }) => content.label)),
];

async function planPerson(
  person: PersonRoots,
  notices: readonly Notice[],
  all: readonly RootContent[],
): Promise<PersonPlan> {
  const { name, roots } = person;
  const { exports: groups, refusal } = await groupByDate(roots);
  const separate = groups.length > 1 ? [noticeOfDates(groups)] : [];
  const exports = groups.map((group) => ({
    only: group.roots.length === all.length ? null : toSelection(group.roots),
    unowned: toSelection(group.roots.length > 1 ? group.roots.filter(isUnowned) : []),
    notices: [...notices, ...separate],
  }));
  return { name, parts: getLabels(roots), exports, refusal };
}

function noticeOfDates(groups: readonly DatedRoots[]): Notice {
  const exports = groups.map(({ date, roots }) => wordDate(date, getLabels(roots)));
  const paths = groups.flatMap(({ roots }) => getLabels(roots));
  return {
    code: 'separate-imports',
    message: message('notice.separate', { count: groups.length, exports }),
    paths,
  };
}

function wordDate(date: ExportDate | null, parts: string[]): Message {
  if (date === null) return message('notice.separate.undated', { parts });
  const day = new Date(date.from * 1000).toISOString().slice(0, 10);
  if (date.exact === 'month') return message('notice.separate.month', { parts, day });
  if (date.exact === 'day' || date.exact === 'stamp') return message('notice.separate.dated', { parts, day });
  return message('notice.separate.year', { parts, year: day.slice(0, 4) });
}

function toSelection(roots: readonly OwnedRoot[]): RootSelection {
  const groups = Map.groupBy(roots, ({ content }) => content.part.path);
  return new Map(
    [...groups].map(([path, those]) => [path, new Set(those.map(({ content }) => content.root.wrapper))]),
  );
}
