import type { Entry, RootSelection, Tree } from '../../archive/types.ts';
import { SERVICES, type Service } from '../../model/enumerations.ts';
import { type Message, message } from '../../words/message.ts';
import { repair } from '../encoding.ts';
import { recognise } from '../recognise.ts';
import { type Accounts, joinAccounts, type Person } from './accounts.ts';
import type { DatedRoots } from './compare-dates.ts';
import { groupByDate } from './dates.ts';
import {
  getLabels,
  leftOut,
  type Notice,
  noticeOfAccounts,
  noticeOfDates,
  noticeOfStamps,
  noticesOfSecureStorage,
  noticesOfServices,
} from './notices.ts';
import { readOwnerEvidence } from './owner-evidence.ts';
import { groupByPerson, isUnowned, type OwnedRoot } from './people.ts';
import { getRootContents, type RootContent, readAs } from './roots.ts';
import { getServices, isRead, type JudgedRoot, mergesInstagram } from './services.ts';
import { findNamesInLines } from './stamp-names.ts';

/** One export among what was handed over. */
export type ExportPlan = {
  readonly service: Service;
  /** Null: the whole tree. */
  readonly only: RootSelection | null;
  /** Those of several roots that do not name their owner. */
  readonly unowned: RootSelection;
  /** Files of other services, which a person merged into its roots. */
  readonly ofOthers: readonly Entry[];
  readonly notices: readonly Notice[];
};

/** The exports of one person, service by service, the oldest first; none and a refusal if they cannot be told apart. */
export type PersonPlan = {
  readonly name: string;
  /** What the person is called on other services. */
  readonly otherNames: readonly string[];
  readonly parts: readonly string[];
  readonly exports: readonly ExportPlan[];
  readonly refusal: Message | null;
};

/** Everybody whose exports were handed over; at least one. Or why nothing of it can be imported. */
export type Picture = { readonly people: readonly PersonPlan[] } | { readonly refusal: Message };

/**
 * Determines, before anything is imported, of which service, of whom and of which date the handed-over files are. Names of
 * folders decide first; only if there are several roots, or if one person's were asked for, are the profile and one page of
 * each read.
 */
export async function takePicture(tree: Tree, asksWhose = false): Promise<Picture> {
  const contents = getRootContents(tree);
  const judged = contents.flatMap(judge);
  const kept = judged.filter(({ service }) => isRead(service) || service === 'unknown');
  const refusal = findRefusal(judged, kept, tree);
  if (refusal) return { refusal };
  const notices = [...noticesOfServices(judged), ...noticesOfSecureStorage(kept)];
  // One by one, here and below: each file may be large, and there may be any number of them.
  const read: OwnedRoot[] = [];
  for (const { content } of kept) read.push(await toOwned(content, asksWhose || judged.length > 1));
  const { owned, isUnclear } = nameStamps(read);
  if (isUnclear) notices.push(noticeOfStamps(read));
  const merged = owned.find(({ evidence }) => evidence.isMerged);
  if (merged) {
    const people = [...new Set(merged.evidence.names.map(repair))];
    return { refusal: message('refusal.peopleMerged', { parts: merged.content.label, people }) };
  }
  return { people: await planPeople(groupByAccount(owned, kept), notices, contents) };
}

function judge(content: RootContent): JudgedRoot[] {
  const services = getServices(content);
  const merged = services.filter(isRead);
  return services.map((service) => ({
    service,
    content: isRead(service) ? readAs(content, service, merged) : content,
  }));
}

/** Roots that do not reveal their service (only media) are assigned to the only service there is. */
function groupByAccount(owned: readonly OwnedRoot[], kept: readonly JudgedRoot[]): Accounts {
  const services = SERVICES.filter((each) => kept.some(({ service }) => service === each));
  const [only, second] = services.length > 0 ? services : (['facebook'] as const);
  return joinAccounts(
    SERVICES.map((service) => {
      const isOfService = (at: number): boolean =>
        kept[at]?.service === service ||
        (kept[at]?.service === 'unknown' && second === undefined && service === only);
      return { service, ...groupByPerson(owned.filter((_root, at) => isOfService(at))) };
    }),
  );
}

function findRefusal(
  judged: readonly JudgedRoot[],
  kept: readonly JudgedRoot[],
  { problems }: Tree,
): Message | null {
  const merged = kept.find(({ content, service }) => service === 'facebook' && mergesInstagram(content));
  if (merged) return message('refusal.servicesMerged', { parts: merged.content.label });
  if (kept.some(({ service }) => isRead(service))) return null;
  const services = judged.map(({ service }) => service);
  const stranger = services.find((service) => service !== 'unknown');
  if (!stranger && problems.some(({ path }) => SERVICES.some((service) => recognise(path, service) !== null)))
    return null;
  const unopened = problems.find(({ code }) => code === 'unopened-archive');
  if (!stranger && unopened) {
    return message('refusal.notFacebook.unopened', { path: unopened.path, because: unopened.message });
  }
  if (!stranger) return message('refusal.notFacebook.nothing');
  if (stranger === 'data-logs') return message('refusal.dataLogs');
  if (stranger === 'tweet-archive') return message('refusal.tweetArchive');
  return message('refusal.notFacebook.other', { service: stranger });
}

/** A single root needs no owner to be distinguished from others; only what may show that it is of two people is examined. */
async function toOwned(content: RootContent, readsOwner: boolean): Promise<OwnedRoot> {
  const profiles = content.documents.filter(({ kind }) => kind === 'profile');
  const mayBeOfTwo = profiles.length > 1 || content.documents.some(({ format }) => format === 'html');
  const evidence = await readOwnerEvidence(
    readsOwner || mayBeOfTwo ? content : { ...content, documents: [] },
    !readsOwner,
  );
  return { content, evidence };
}

/** Adds the names found by comparing stamps in unknown languages. */
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

async function planPeople(
  { people, unowned }: Accounts,
  notices: readonly Notice[],
  all: readonly RootContent[],
): Promise<PersonPlan[]> {
  const lost = unowned.filter(hasDocuments);
  const ownerless = lost.length === 0 ? [] : [leftOut('unknown-owner-left-out', 'notice.unknownOwner', lost)];
  const plans: PersonPlan[] = [];
  for (const person of people) {
    const rest = people.filter((other) => other !== person).flatMap(getRoots);
    const other = rest.length === 0 ? [] : [leftOut('other-person-left-out', 'notice.otherPerson', rest)];
    plans.push(await planPerson(person, [...notices, ...other, ...ownerless], all));
  }
  return plans;
}

const getRoots = ({ accounts }: Person): OwnedRoot[] => accounts.flatMap(({ roots }) => [...roots]);

async function planPerson(
  person: Person,
  notices: readonly Notice[],
  all: readonly RootContent[],
): Promise<PersonPlan> {
  const parts = getLabels(getRoots(person));
  const otherNames = person.aliases.map(({ name }) => name);
  const who = { name: person.name, otherNames, parts };
  const held = person.accounts.filter(({ roots }) => roots.some(hasDocuments));
  const accounts = held.length > 0 ? held : person.accounts;
  const services = accounts.map(({ service }) => service);
  const several = services.length > 1 ? [noticeOfAccounts(services, person.aliases, parts)] : [];
  const exports: ExportPlan[] = [];
  // Facebook's last: it is the one shown first.
  for (const { service, roots } of accounts.toReversed()) {
    const { exports: groups, refusal } = await groupByDate(roots);
    if (refusal) return { ...who, exports: [], refusal };
    const separate = groups.length > 1 ? [noticeOfDates(groups)] : [];
    const said = [...notices, ...several, ...separate];
    exports.push(...groups.map((group) => planExport(service, group, said, all)));
  }
  return { ...who, exports, refusal: null };
}

const planExport = (
  service: Service,
  { roots }: DatedRoots,
  notices: readonly Notice[],
  all: readonly RootContent[],
): ExportPlan => ({
  service,
  ofOthers: roots.flatMap(({ content }) => content.ofOthers),
  only: roots.length === all.length ? null : toSelection(roots),
  unowned: toSelection(roots.length > 1 ? roots.filter(isUnowned) : []),
  notices,
});

const hasDocuments = ({ content }: OwnedRoot): boolean => content.documents.length > 0;

function toSelection(roots: readonly OwnedRoot[]): RootSelection {
  const groups = Map.groupBy(roots, ({ content }) => content.part.path);
  return new Map(
    [...groups].map(([path, those]) => [path, new Set(those.map(({ content }) => content.root.wrapper))]),
  );
}
