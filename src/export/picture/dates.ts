import { type Message, message } from '../../words/message.ts';
import { exportDateFromName } from '../export-date.ts';
import type { OwnedRoot } from './people.ts';
import { hasFolder } from './services.ts';

/** When an export was made, as exactly as its names and pages say. `at` is epoch seconds: a day's or a year's beginning. */
export type ExportDate = { readonly at: number; readonly exact: 'day' | 'year' | 'stamp' };

/** Roots of one date. */
export type DatedRoots = { readonly date: ExportDate | null; readonly roots: readonly OwnedRoot[] };

export type ByDate = { readonly exports: readonly DatedRoots[]; readonly refusal: Message | null };

const DAY = 86_400;

/**
 * Groups one person's roots by export, the oldest first. Roots without a date join the only export there is; with several,
 * the encrypted download (whose name has no date) and media join the newest. Gives a refusal where nothing tells.
 */
export function groupByDate(roots: readonly OwnedRoot[]): ByDate {
  const media = roots.filter(({ content }) => content.documents.length === 0);
  const { exports, refusal } = groupRead(roots.filter((root) => !media.includes(root)));
  return { exports: exports.length === 0 ? [] : media.reduce(addMedia, [...exports]), refusal };
}

/** A part without documents is never an export of its own, whatever its name says: with none of its date it joins the newest. */
function addMedia(exports: readonly DatedRoots[], root: OwnedRoot): DatedRoots[] {
  const date = getDate(root);
  const own = exports.findIndex((one) => date !== null && one.date !== null && isSameExport(one.date, date));
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
    const date = getDate(root);
    if (date === null) undated.push(root);
    else addTo(dated, root, date);
  }
  return place(
    undated,
    dated.toSorted((a, b) => (a.date?.at ?? 0) - (b.date?.at ?? 0)),
  );
}

const refuse = (refusal: Message): ByDate => ({ exports: [], refusal });

function addTo(dated: DatedRoots[], root: OwnedRoot, date: ExportDate): void {
  const at = dated.findIndex((one) => one.date !== null && isSameExport(one.date, date));
  const known = dated[at];
  if (known) dated[at] = { ...known, roots: [...known.roots, root] };
  else dated.push({ date, roots: [root] });
}

/** Days first, then stamps, then years: so a year joins the day that it holds. */
function byExactness(a: OwnedRoot, b: OwnedRoot): number {
  const order = ['day', 'stamp', 'year'];
  const rank = (root: OwnedRoot): number => order.indexOf(getDate(root)?.exact ?? 'year');
  return rank(a) - rank(b);
}

/** Names say the day in a time zone of Facebook's, and pages of one export are made within hours of each other. */
function isSameExport(one: ExportDate, other: ExportDate): boolean {
  if (one.exact === 'year' || other.exact === 'year') return toYear(one.at) === toYear(other.at);
  if (one.exact === 'day' && other.exact === 'day') return one.at === other.at;
  return Math.abs(one.at - other.at) <= 2 * DAY;
}

export const toYear = (at: number): number => new Date(at * 1000).getUTCFullYear();

function getDate({ content, evidence }: OwnedRoot): ExportDate | null {
  for (const name of content.names) {
    const day = exportDateFromName(name) ?? dayIn(name);
    if (day !== null) return { at: day, exact: 'day' };
  }
  if (evidence.stampedAt !== null) return { at: evidence.stampedAt, exact: 'stamp' };
  for (const name of content.names) {
    const year = /(?<![\p{L}\d.])(20\d{2})(?![\p{L}\d.])/u.exec(name)?.[1];
    if (year) return { at: Date.UTC(Number(year), 0, 1) / 1000, exact: 'year' };
  }
  return null;
}

/** A day that a person wrote into a name: `export 2021-03-04`, `20210304`. */
function dayIn(name: string): number | null {
  const found = /(?<!\d)(20\d{2})([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?![\dT])/.exec(name);
  return found ? Date.UTC(Number(found[1]), Number(found[3]) - 1, Number(found[4])) / 1000 : null;
}

function place(undated: readonly OwnedRoot[], dated: readonly DatedRoots[]): ByDate {
  const newer = undated.filter(({ content }) => hasNewThreads(content));
  // An undated export of the new layout is no part of a dated one of the old.
  if (newer.length > 0 && dated.length > 0 && dated.every(({ roots }) => roots.some(isOfOldLayout))) {
    const others = undated.filter((root) => !newer.includes(root));
    return join(others, [...dated, { date: null, roots: newer }]);
  }
  const all = [...undated, ...dated.flatMap(({ roots }) => roots)];
  // Until 2022 no name had a date, and messages lay elsewhere than since.
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
  const refusal = exports.map(({ roots }) => findTwoProfiles(roots)).find((found) => found !== null);
  return refusal ? refuse(refusal) : { exports, refusal: null };
}

/** An export has one profile document; two different ones are of two exports. */
function findTwoProfiles(roots: readonly OwnedRoot[]): Message | null {
  const profiled = roots.filter(({ evidence }) => evidence.profile !== null);
  if (new Set(profiled.map(({ evidence }) => evidence.profile)).size < 2) return null;
  return message('refusal.datesUnknown', { parts: profiled.map(({ content }) => content.label) });
}

const SECTIONS = '(?:inbox|archived_threads|filtered_threads|message_requests|legacy_threads)';
const OLD_THREADS = new RegExp(`^messages/${SECTIONS}$`, 'i');
const NEW_THREADS = /^(?:your_facebook_activity|your_activity_across_facebook)\/messages$/i;
/** Where messages lay until 2022, in 2023, and since: no export has two of them. */
const THREADS = [
  OLD_THREADS,
  /^your_activity_across_facebook\/messages$/i,
  /^your_facebook_activity\/messages$/i,
];

const hasOldThreads = ({ root }: OwnedRoot['content']): boolean => hasFolder(root, OLD_THREADS);
const hasNewThreads = ({ root }: OwnedRoot['content']): boolean => hasFolder(root, NEW_THREADS);

/** A root with threads alone may be a folder from inside an export of any year. */
const isOfOldLayout = ({ content }: OwnedRoot): boolean =>
  hasOldThreads(content) && hasFolder(content.root, /^(?!messages$)[^/]+$/);

/** Whether it holds documents of the ordinary download: those of the encrypted one are made on another day anyway. */
const isOrdinary = ({ content }: OwnedRoot): boolean =>
  content.documents.some(({ kind }) => kind !== 'e2ee-thread');
