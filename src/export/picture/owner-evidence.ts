import { readEntry, streamEntry } from '../../archive/read-entry.ts';
import { type Entry, EntryUnreadableError } from '../../archive/types.ts';
import { BrokenJsonError, parseJson } from '../dialects/json-text.ts';
import { toLabelRows } from '../dialects/label-values.ts';
import type { DocumentBytes } from '../document-io.ts';
import { repair } from '../encoding.ts';
import { textRows } from '../parsers/labelled.ts';
import { field, text } from '../parsers/plain.ts';
import { readDocument } from '../read-document.ts';
import type { ExportRecord } from '../records.ts';
import type { RootContent, RootDocument } from './roots.ts';

/** What a root says of its owner and its date. Nothing of it is stored. */
export type OwnerEvidence = {
  /** Names in profile documents and page stamps, as printed. */
  readonly names: readonly string[];
  /** Usernames and ids that profile documents give, and the username in the name of a part or of a folder around it. */
  readonly accounts: readonly string[];
  /** Whether `accounts` come from a profile or a name of Facebook's with date and code; other names a person may have made. */
  readonly isStated: boolean;
  /** Several profiles of different people: nothing tells which document is whose. */
  readonly isMerged: boolean;
  /** Epoch seconds that a page's stamp gives. */
  readonly stampedAt: number | null;
};

/** A larger document is not read for its owner alone. */
const MAX_BYTES = 16 * 1024 * 1024;

type Profile = {
  readonly name: string | null;
  readonly accounts: readonly string[];
};

/** Reads the profile documents of a root, and of its pages the smallest. */
export async function readOwnerEvidence(content: RootContent): Promise<OwnerEvidence> {
  const readable = content.documents.filter(({ entry }) => entry.size <= MAX_BYTES);
  const profiles: Profile[] = [];
  for (const document of readable) {
    if (document.kind === 'profile' && document.format === 'json') profiles.push(await readProfile(document));
  }
  const pages = await readPages(readable.filter(({ format }) => format === 'html'));
  const printed = await readPrintedProfiles(readable.filter(({ kind }) => kind === 'profile'));
  const stated = profiles.flatMap(({ accounts }) => accounts);
  const username = usernameIn(content.names);
  return {
    names: [...profiles.flatMap(({ name }) => name ?? []), ...pages.names],
    accounts: [...stated, ...(username === null ? [] : [username])].map((one) => one.toLowerCase()),
    isStated: stated.length > 0 || content.names.some(isFacebooksName),
    isMerged: areOfSeveral([...profiles, ...printed]),
    stampedAt: pages.stampedAt,
  };
}

type Identity = Pick<Profile, 'name' | 'accounts'>;

/** Whose the profiles in HTML are, where there is another to compare with. */
async function readPrintedProfiles(profiles: readonly RootDocument[]): Promise<Identity[]> {
  const pages = profiles.length > 1 ? profiles.filter(({ format }) => format === 'html') : [];
  const found = await Promise.all(pages.map((page) => readNames([page])));
  return found.map(({ names }) => ({ name: names[0] ?? null, accounts: [] }));
}

function areOfSeveral(profiles: readonly Identity[]): boolean {
  return profiles.some((one) => profiles.some((other) => areDifferent(one, other)));
}

function areDifferent(one: Identity, other: Identity): boolean {
  if (one.accounts.length > 0 && other.accounts.length > 0)
    return !one.accounts.some((account) => other.accounts.includes(account));
  return one.name !== null && other.name !== null && foldName(one.name) !== foldName(other.name);
}

async function readProfile(document: RootDocument): Promise<Profile> {
  const root = await readJson(document.entry);
  const profile = field(root, 'profile_v2') ?? field(root, 'profile');
  const rows = textRows(toLabelRows(root, ''));
  const usernames = rows.filter(({ hint }) => /\busername\b/i.test(hint)).map(({ value }) => text(value));
  const address = text(field(profile, 'profile_uri')) ?? '';
  const id = /facebook\.com\/(?:profile\.php\?id=)?([\w.]+)/i.exec(address)?.[1];
  const accounts = [text(field(profile, 'username')), id ?? null, ...usernames].filter((one) => one !== null);
  const { names } = await readNames([document]);
  return { name: names[0] ?? null, accounts };
}

/** A damaged profile says nothing here; the import reports it. */
async function readJson(entry: Entry): Promise<unknown> {
  try {
    return parseJson(await readEntry(entry));
  } catch (error) {
    if (error instanceof BrokenJsonError || error instanceof EntryUnreadableError) return null;
    throw error;
  }
}

type Stamped = { readonly names: string[]; readonly stampedAt: number | null };

/** The profiles among the pages, and of the others the smallest. */
function readPages(pages: readonly RootDocument[]): Promise<Stamped> {
  const smallest = pages.toSorted((a, b) => a.entry.size - b.entry.size)[0];
  return readNames(pages.filter((page) => page.kind === 'profile' || page === smallest));
}

async function readNames(documents: readonly RootDocument[]): Promise<Stamped> {
  const names: string[] = [];
  let stampedAt: number | null = null;
  const take = (records: readonly ExportRecord[]): void => {
    for (const record of records) {
      if (record.type === 'owner') names.push(record.name);
      else if (record.type === 'generated') stampedAt = Math.max(stampedAt ?? 0, record.at);
    }
  };
  for (const document of documents) await readRecords(document, take);
  return { names, stampedAt };
}

async function readRecords(
  { entry, kind, format }: RootDocument,
  take: (records: readonly ExportRecord[]) => void,
): Promise<void> {
  const ref = { part: entry.part, path: entry.path, kind, format };
  // The import reports the document's problems.
  await readDocument(ref, toBytes(entry), { records: take, problems: () => undefined });
}

function toBytes(entry: Entry): DocumentBytes {
  return { size: entry.size, whole: () => readEntry(entry), chunks: () => streamEntry(entry) };
}

/** What people and tools call a download, whoever's it is. */
const NO_USERNAME =
  /^(?:\d{1,4}|export|data|daten|datos|donnees|données|dati|dados|download|backup|archive?|archivo|messages?|nachrichten|mensajes|messaggi|mensagens|posts?|photos?|fotos?|videos?|media|medien|apps?|ads?|friends|comments|stories|activity|profile|json|html|zip|all|alle|old|alt|new|neu|copy|kopie|(?:part|teil|partie|parte|deel|del|dil|czesc|część|cast|část|rész|osa|часть|zip)\d*)$/iu;

/** Facebook's whole name of a download since 2023; an id in it says nothing against a username elsewhere. */
const isFacebooksName = (name: string): boolean =>
  usernameIn([name]) !== null &&
  /^facebook-(?!\d+-)[^-]+-\d{4}-\d{2}-\d{2}-[\p{L}\d]{8}(?![\p{L}\d])/iu.test(name);

/** The username of `facebook-ada-2026-05-20-AbCdEfGh` or, before 2023, `facebook-ada`. A username holds no hyphen. */
function usernameIn(names: readonly string[]): string | null {
  for (const name of names) {
    const found = /^facebook-([\p{L}\d.]+)(?=$|[-_ (])/iu.exec(name)?.[1];
    if (found && !NO_USERNAME.test(found)) return found;
  }
  return null;
}

/** A name without what encodings, keyboards and the order of its words change. */
export function foldName(name: string): string {
  const plain = repair(name).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? [plain]).sort().join(' ');
}
