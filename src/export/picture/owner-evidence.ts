import { readEntry, streamEntry } from '../../archive/read-entry.ts';
import { type Entry, EntryUnreadableError } from '../../archive/types.ts';
import type { Stamp } from '../dialects/html/generated-by.ts';
import { parseJson } from '../dialects/json-text.ts';
import { toLabelRows } from '../dialects/label-values.ts';
import type { DocumentBytes } from '../document-io.ts';
import { MAX_ELEMENT_BYTES } from '../limits.ts';
import { accountInPartName } from '../owner-evidence.ts';
import { textRows } from '../parsers/labelled.ts';
import { field, text } from '../parsers/plain.ts';
import { readDocument } from '../read-document.ts';
import type { ExportRecord } from '../records.ts';
import { UnreadableDocumentError } from '../unreadable-document.ts';
import { areOfOne, type OwnerClaim } from './owner-names.ts';
import type { RootContent, RootDocument } from './roots.ts';

/** What a root reveals about its owner and its date. None of it is stored. */
export type OwnerEvidence = {
  /** Names in profile documents and page stamps, as printed. */
  readonly names: readonly string[];
  /** Other names in profiles: previous ones, or names in another language. */
  readonly otherNames: readonly string[];
  /** Epoch seconds at which the account was made, as its profile says. */
  readonly registeredAt: number | null;
  /** Usernames and ids that profile documents give, and the username in the name of a part or of a folder around it. */
  readonly accounts: readonly string[];
  /** Whether `accounts` come from a profile or from a name of Facebook's with date and code; other names may be made up. */
  readonly isStated: boolean;
  /** Stamps in languages that we do not know: each names the owner somewhere. */
  readonly lines: readonly string[];
  /** Profiles or stamps of different people: it is unknown which document is whose. */
  readonly isMerged: boolean;
  /** Epoch seconds in a page's stamp. */
  readonly stampedAt: number | null;
};

type ProfileClaim = OwnerClaim & { readonly registeredAt: number | null };

/** A larger document is not read before the import. */
export const MAX_BYTES = 16 * 1024 * 1024;
const MAX_PAGE_BYTES = 1024 * 1024;
/** `your_facebook_activity/messages`. */
const FOLDER_LEVELS = 2;

/**
 * Reads the profile documents of a root, and the head of the smallest page of each folder. If the root is the only one, reads
 * only what may show that it is of two people: no dates, whose words take a while to load.
 */
export async function readOwnerEvidence(content: RootContent, isAlone: boolean): Promise<OwnerEvidence> {
  const readable = content.documents.filter(({ entry }) => entry.size <= MAX_BYTES);
  const profiles: ProfileClaim[] = [];
  const ofProfile = readable.filter(({ kind }) => kind === 'profile');
  for (const document of ofProfile) {
    if (isAlone && ofProfile.length === 1 && document.format === 'html') continue;
    profiles.push(await readClaim(document));
  }
  const stamps = await readStamps(
    readable.filter(({ entry, format }) => format === 'html' && entry.size <= MAX_PAGE_BYTES),
    !isAlone,
  );
  const printed = stamps.flatMap(({ owner }) => owner ?? []);
  const stated = profiles.flatMap(({ accounts }) => accounts);
  const username = usernameIn(content.names);
  const claims = [...profiles, ...printed.map((name) => ({ names: [name], accounts: [] }))];
  return {
    names: claims.flatMap(({ names }) => names[0] ?? []),
    otherNames: profiles.flatMap(({ names }) => names.slice(1)),
    registeredAt: profiles.find(({ registeredAt }) => registeredAt !== null)?.registeredAt ?? null,
    accounts: [...stated, ...(username === null ? [] : [username])].map((one) => one.toLowerCase()),
    lines: stamps.flatMap(({ unknownSentence }) => unknownSentence ?? []),
    isStated: stated.length > 0 || content.names.some(isFacebooksName),
    isMerged: !areOfOne(claims),
    stampedAt: stamps.reduce(
      (latest: number | null, { at }) => (at === null ? latest : Math.max(at, latest ?? 0)),
      null,
    ),
  };
}

const readClaim = (document: RootDocument): Promise<ProfileClaim> => {
  if (document.service !== 'facebook') return readOtherProfile(document);
  return document.format === 'json' ? readProfile(document) : readPrintedProfile(document);
};

/** The first row of the page and its stamp; they may write the name in two languages. */
const readPrintedProfile = async (document: RootDocument): Promise<ProfileClaim> => ({
  names: await readNames(document),
  accounts: [],
  registeredAt: null,
});

/** The results of the service's parser: a name, and what the service calls the account. */
async function readOtherProfile(document: RootDocument): Promise<ProfileClaim> {
  const owners = (await readRecords(document)).filter((record) => record.type === 'owner');
  return {
    names: owners.map(({ name }) => name),
    accounts: owners.flatMap(({ account }) => account ?? []),
    registeredAt: null,
  };
}

async function readProfile(document: RootDocument): Promise<ProfileClaim> {
  const root = await readJson(document.entry);
  const profile = field(root, 'profile_v2') ?? field(root, 'profile');
  const rows = textRows(toLabelRows(root, ''));
  const usernames = rows.filter(({ hint }) => /\busername\b/i.test(hint)).map(({ value }) => text(value));
  const address = text(field(profile, 'profile_uri')) ?? '';
  const id = /facebook\.com\/(?:profile\.php\?id=)?([\w.]+)/i.exec(address)?.[1];
  const accounts = [text(field(profile, 'username')), id ?? null, ...usernames].filter((one) => one !== null);
  const registered = field(profile, 'registration_timestamp');
  const registeredAt = typeof registered === 'number' && registered > 0 ? registered : null;
  return { names: await readNames(document), accounts, registeredAt };
}

/** A damaged profile is no evidence here, nor is one far too large to be genuine; the import reports it. */
async function readJson(entry: Entry): Promise<unknown> {
  if (entry.size > MAX_ELEMENT_BYTES) return null;
  try {
    return parseJson(await readEntry(entry));
  } catch (error) {
    if (error instanceof UnreadableDocumentError || error instanceof EntryUnreadableError) return null;
    throw error;
  }
}

/** The smallest page of each folder: a person may have merged two exports. The import checks the other pages. */
async function readStamps(pages: readonly RootDocument[], readsDate: boolean): Promise<Stamp[]> {
  const folders = Map.groupBy(pages, ({ entry }) =>
    entry.path.split('/').slice(0, -1).slice(0, FOLDER_LEVELS).join('/'),
  );
  const chosen = [...folders.values()].flatMap(
    (those) => those.toSorted((a, b) => a.entry.size - b.entry.size)[0] ?? [],
  );
  if (chosen.length === 0) return [];
  // An export in JSON needs none of this code.
  const { readPageStamp } = await import('../dialects/html/page-header.ts');
  const stamps: Stamp[] = [];
  for (const { entry } of chosen) {
    const stamp = await readPageStamp(toBytes(entry), readsDate);
    if (stamp !== null) stamps.push(stamp);
  }
  return stamps;
}

async function readNames(document: RootDocument): Promise<string[]> {
  const records = await readRecords(document);
  return records.flatMap((record) =>
    record.type === 'owner' ? [record.name, ...(record.otherNames ?? [])] : [],
  );
}

/** The records of a document that is read before the import, which reports its problems. */
export async function readRecords({ entry, service, kind, format }: RootDocument): Promise<ExportRecord[]> {
  const all: ExportRecord[] = [];
  const ref = { part: entry.part, path: entry.path, service, kind, format };
  const records = (batch: readonly ExportRecord[]): void => {
    for (const record of batch) all.push(record);
  };
  const { status } = await readDocument(ref, toBytes(entry), { records, problems: () => undefined });
  return status === 'unreadable' ? [] : all;
}

function toBytes(entry: Entry): DocumentBytes {
  return { size: entry.size, whole: () => readEntry(entry), chunks: () => streamEntry(entry) };
}

/** Common names for a download, whoever owns it. */
const NO_USERNAME =
  /^(?:\d{1,4}|export|data|daten|datos|donnees|données|dati|dados|download|backup|archive?|archivo|messages?|nachrichten|mensajes|messaggi|mensagens|posts?|photos?|fotos?|videos?|media|medien|apps?|ads?|friends|comments|stories|activity|profile|json|html|zip|all|alle|old|alt|new|neu|copy|kopie|(?:part|teil|partie|parte|deel|del|dil|czesc|część|cast|část|rész|osa|часть|zip)\d*)$/iu;

/** Facebook's full name of a download since 2023; an id in it does not contradict a username elsewhere. */
const isFacebooksName = (name: string): boolean =>
  usernameIn([name]) !== null &&
  /^facebook-(?!\d+-)[^-]+-\d{4}-\d{2}-\d{2}-[\p{L}\d]{8}(?![\p{L}\d])/iu.test(name);

/** The username of `facebook-ada-2026-05-20-AbCdEfGh` or, before 2023, `facebook-ada`. A username contains no hyphen. */
function usernameIn(names: readonly string[]): string | null {
  for (const name of names) {
    const found = /^facebook-([\p{L}\d.]+)(?=$|[-_ (])/iu.exec(name)?.[1] ?? accountInPartName(name);
    if (found && !NO_USERNAME.test(found)) return found;
  }
  return null;
}
