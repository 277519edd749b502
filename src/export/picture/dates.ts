import { type Message, message } from '../../words/message.ts';
import { byExactness, compareDates, type DatedRoots, getDate } from './compare-dates.ts';
import type { OwnedRoot } from './people.ts';
import { hasFolder } from './services.ts';
import { findTwoVersions } from './versions.ts';

export type ByDate = { readonly exports: readonly DatedRoots[]; readonly refusal: Message | null };

/**
 * Groups one person's roots by export, the oldest first. Roots without a date join the only export there is; with several, the
 * encrypted download (whose name has no date) and media join the newest. Returns a refusal if nothing decides it.
 */
export async function groupByDate(roots: readonly OwnedRoot[]): Promise<ByDate> {
  const media = roots.filter(({ content }) => content.documents.length === 0);
  const { exports, refusal } = groupRead(roots.filter((root) => !media.includes(root)));
  for (const one of exports) {
    const versions = await findTwoVersions(one.roots);
    if (versions.length > 0) return refuseUnknown(versions);
  }
  return { exports: exports.length === 0 ? [] : media.reduce(addMedia, [...exports]), refusal };
}

/** A part without documents is never an export of its own, whatever its name says: if none has its date it joins the newest. */
function addMedia(exports: readonly DatedRoots[], root: OwnedRoot): DatedRoots[] {
  const own = exports.findIndex((one) => compareDates(one, root) === 'same');
  const joined = own === -1 ? exports.length - 1 : own;
  return exports.map((one, at) => (at === joined ? { ...one, roots: [...one.roots, root] } : one));
}

function groupRead(roots: readonly OwnedRoot[]): ByDate {
  const merged = roots.find(
    ({ content }) => THREADS.filter((folder) => hasFolder(content.root, folder)).length > 1,
  );
  if (merged) return refuse(message('refusal.datesMerged', { parts: merged.content.label }));
  const dated: DatedRoots[] = [];
  const undated: OwnedRoot[] = [];
  for (const root of roots.toSorted(byExactness)) {
    const [same, ...others] = dated.filter((one) => compareDates(one, root) === 'same');
    const unclear = dated.find((one) => compareDates(one, root) === 'unclear');
    if (!same && unclear) return refuseUnknown([...unclear.roots, root]);
    const date = getDate(root);
    // Something that may have either of two dates is not dated by either.
    if (date === null || others.length > 0) undated.push(root);
    else if (same) dated[dated.indexOf(same)] = { ...same, roots: [...same.roots, root] };
    else dated.push({ date, roots: [root] });
  }
  return place(
    undated,
    dated.toSorted((a, b) => (a.date?.from ?? 0) - (b.date?.from ?? 0)),
  );
}

const refuse = (refusal: Message): ByDate => ({ exports: [], refusal });

const refuseUnknown = (roots: readonly OwnedRoot[]): ByDate =>
  refuse(message('refusal.datesUnknown', { parts: roots.map(({ content }) => content.label) }));

function place(undated: readonly OwnedRoot[], dated: readonly DatedRoots[]): ByDate {
  const newer = undated.filter(({ content }) => hasNewThreads(content));
  // An undated export of the new layout is not part of a dated one of the old.
  if (newer.length > 0 && dated.length > 0 && dated.every(({ roots }) => roots.some(isOfOldLayout))) {
    const others = undated.filter((root) => !newer.includes(root));
    return join(others, [...dated, { date: null, roots: newer }]);
  }
  const all = [...undated, ...dated.flatMap(({ roots }) => roots)];
  // Until 2022 no name had a date, and messages were in another place than since.
  const older = all.some(({ content }) => hasNewThreads(content)) ? undated.filter(isOfOldLayout) : [];
  if (older.length === 0) return join(undated, dated);
  const others = all.filter((root) => !older.includes(root));
  const since = dated.length > 0 ? dated : [{ date: null, roots: others }];
  return join(dated.length > 0 ? undated.filter((root) => !older.includes(root)) : [], [
    { date: null, roots: older },
    ...since,
  ]);
}

function join(undated: readonly OwnedRoot[], dated: readonly DatedRoots[]): ByDate {
  const unclear = dated.length > 1 ? undated.filter(isOrdinary) : [];
  if (unclear.length > 0) {
    return refuse(message('refusal.datesUnclear', { parts: unclear.map(({ content }) => content.label) }));
  }
  const newest = dated.at(-1) ?? { date: null, roots: [] };
  const exports = [...dated.slice(0, -1), { ...newest, roots: [...newest.roots, ...undated] }];
  return { exports, refusal: null };
}

const SECTIONS = '(?:inbox|archived_threads|filtered_threads|message_requests|legacy_threads)';
const OLD_THREADS = new RegExp(`^messages/${SECTIONS}$`, 'i');
const NEW_THREADS = /^(?:your_facebook_activity|your_activity_across_facebook)\/messages$/i;
/** The place of messages until 2022, in 2023, and since, and for Instagram since 2023: no export has two of them. */
const THREADS = [
  OLD_THREADS,
  /^your_activity_across_facebook\/messages$/i,
  /^your_facebook_activity\/messages$/i,
  /^your_instagram_activity\/messages$/i,
];

const hasOldThreads = ({ root }: OwnedRoot['content']): boolean => hasFolder(root, OLD_THREADS);
const hasNewThreads = ({ root }: OwnedRoot['content']): boolean => hasFolder(root, NEW_THREADS);

/** A root with only threads may be a folder from inside an export of any year. */
const isOfOldLayout = ({ content }: OwnedRoot): boolean =>
  hasOldThreads(content) && hasFolder(content.root, /^(?!messages$)[^/]+$/);

/** Whether it holds documents of the ordinary download: the encrypted one is made on another day anyway. */
const isOrdinary = ({ content }: OwnedRoot): boolean =>
  content.documents.some(({ kind }) => kind !== 'e2ee-thread');
