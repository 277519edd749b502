import { createHash } from 'node:crypto';
import { readEntry, streamEntry } from '../../archive/read-entry.ts';
import { type Entry, EntryUnreadableError } from '../../archive/types.ts';
import { BrokenJsonError, parseJson } from '../dialects/json-text.ts';
import type { DocumentBytes } from '../document-io.ts';
import { repair } from '../encoding.ts';
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
  /** Whether `accounts` come from a profile, which is certain, or from a name, which a person may have changed. */
  readonly isStated: boolean;
  /** Several profiles of different people: nothing tells which document is whose. */
  readonly isMerged: boolean;
  /** Digest of the profile document in JSON; null without one or with several. */
  readonly profile: string | null;
  /** Epoch seconds that a page's stamp gives. */
  readonly stampedAt: number | null;
};

/** A larger document is not read for its owner alone. */
const MAX_BYTES = 16 * 1024 * 1024;

type Profile = {
  readonly name: string | null;
  readonly accounts: readonly string[];
  readonly digest: string;
};

/** Reads the profile documents of a root, and of its pages the smallest. */
export async function readOwnerEvidence(content: RootContent): Promise<OwnerEvidence> {
  const readable = content.documents.filter(({ entry }) => entry.size <= MAX_BYTES);
  const profiles: Profile[] = [];
  for (const document of readable) {
    if (document.kind === 'profile' && document.format === 'json')
      profiles.push(await readProfile(document.entry));
  }
  const pages = await readPages(readable.filter(({ format }) => format === 'html'));
  const stated = profiles.flatMap(({ accounts }) => accounts);
  const username = usernameIn(content.names);
  return {
    names: [...profiles.flatMap(({ name }) => name ?? []), ...pages.names],
    accounts: [...stated, ...(username === null ? [] : [username])].map((one) => one.toLowerCase()),
    isStated: stated.length > 0,
    isMerged: profiles.some((one) => profiles.some((other) => areDifferent(one, other))),
    profile: profiles.length === 1 ? (profiles[0]?.digest ?? null) : null,
    stampedAt: pages.stampedAt,
  };
}

function areDifferent(one: Profile, other: Profile): boolean {
  if (one.accounts.length > 0 && other.accounts.length > 0)
    return !one.accounts.some((account) => other.accounts.includes(account));
  return one.name !== null && other.name !== null && foldName(one.name) !== foldName(other.name);
}

async function readProfile(entry: Entry): Promise<Profile> {
  const root = await readJson(entry);
  const profile = field(root, 'profile_v2') ?? field(root, 'profile');
  const printed = field(profile, 'name');
  const address = text(field(profile, 'profile_uri')) ?? '';
  const id = /facebook\.com\/(?:profile\.php\?id=)?([\w.]+)/i.exec(address)?.[1];
  const accounts = [text(field(profile, 'username')), id ?? null].filter((one) => one !== null);
  const digest = createHash('sha256').update(JSON.stringify(root)).digest('hex');
  return { name: text(printed) ?? text(field(printed, 'full_name')), accounts, digest };
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

async function readPages(pages: readonly RootDocument[]): Promise<Stamped> {
  const names: string[] = [];
  let stampedAt: number | null = null;
  const take = (records: readonly ExportRecord[]): void => {
    for (const record of records) {
      if (record.type === 'owner') names.push(record.name);
      else if (record.type === 'generated') stampedAt = Math.max(stampedAt ?? 0, record.at);
    }
  };
  const smallest = pages.toSorted((a, b) => a.entry.size - b.entry.size)[0];
  for (const page of pages) {
    if (page.kind === 'profile' || page === smallest) await readPage(page, take);
  }
  return { names, stampedAt };
}

async function readPage(
  { entry, kind, format }: RootDocument,
  take: (records: readonly ExportRecord[]) => void,
): Promise<void> {
  const ref = { part: entry.part, path: entry.path, kind, format };
  // The import reports the page's problems.
  await readDocument(ref, toBytes(entry), { records: take, problems: () => undefined });
}

function toBytes(entry: Entry): DocumentBytes {
  return { size: entry.size, whole: () => readEntry(entry), chunks: () => streamEntry(entry) };
}

/** What people and tools call a download, whoever's it is. */
const NO_USERNAME =
  /^(?:\d{1,4}|export|data|download|backup|archive|messages?|json|html|old|new|part\d*|copy|part)$/i;

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
