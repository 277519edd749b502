import { existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lockFolder } from '../../ledger/folder-lock.ts';
import { message } from '../../words/message.ts';
import { StudyError } from '../study-error.ts';
import { DONATIONS, type Donor, donorFolders, LOCK, listNames, PARTIAL, PENDING } from './layout.ts';

/*
 * A donation is many files in many folders, and must be there whole or not at all. So a command first records in _pending what
 * it will do, in a form that one rename completes, and then does it. A command that finds something there finishes it, or drops
 * what was not completed.
 */

const WAIT_MS = 10_000;

/** Runs work on a cohort that no other process works on, after finishing or dropping whatever a killed command left. */
export async function withCohort<T>(dir: string, work: () => Promise<T>): Promise<T> {
  if (!existsSync(join(dir, PENDING))) throw new StudyError(message('cohort.none', { dir }));
  const release = lockFolder(join(dir, LOCK), WAIT_MS);
  if (release === null) throw new StudyError(message('cohort.busy', { dir }));
  try {
    await recover(dir);
    return await work();
  } finally {
    release();
  }
}

/** As withCohort, in a folder that may be new. */
export async function withNewCohort<T>(dir: string, work: () => Promise<T>): Promise<T> {
  await mkdir(join(dir, PENDING), { recursive: true, mode: 0o700 });
  return withCohort(dir, work);
}

async function recover(dir: string): Promise<void> {
  for (const name of await listNames(join(dir, PENDING))) {
    const [verb, study = '', donor = ''] = name.split('.');
    if (name.endsWith(PARTIAL)) await rm(join(dir, PENDING, name), { recursive: true, force: true });
    else if (verb === 'add') await publish(dir, name);
    else if (verb === 'withdraw') await removeDonor(dir, name, { study, donor });
  }
}

/** Files of a donation by their paths in the cohort. */
export type NewFiles = ReadonlyMap<string, Uint8Array>;

/** Puts files into a cohort: all of them or none, whenever the process is killed. */
export async function addFiles(dir: string, { study, donor }: Donor, files: NewFiles): Promise<void> {
  const name = `add.${study}.${donor}`;
  const draft = join(dir, PENDING, `${name}${PARTIAL}`);
  await writeOrDrop(draft, dir, async () => {
    for (const [path, bytes] of files) await writeSynced(join(draft, path), bytes);
  });
  await rename(draft, join(dir, PENDING, name));
  await syncFolder(join(dir, PENDING));
  await publish(dir, name);
}

/**
 * Leaves nothing of a draft that could not be written whole, on a full disk for example. Throws StudyError; `path` is its name
 * in the message.
 */
export async function writeOrDrop(draft: string, path: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (cause) {
    await rm(draft, { recursive: true, force: true }).catch(() => undefined);
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    throw new StudyError(message('report-file.not-written', { path, reason: String(cause.code) }), { cause });
  }
}

/** Moves what is pending to its place. Started again after a kill, it continues with what has not been moved. */
async function publish(dir: string, name: string): Promise<void> {
  const from = join(dir, PENDING, name);
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath.slice(from.length + 1), entry.name))
    // The manifest is moved last: whoever finds it finds all the files it names.
    .sort((a, b) => Number(a.startsWith(DONATIONS)) - Number(b.startsWith(DONATIONS)) || (a < b ? -1 : 1));
  for (const path of paths) {
    await mkdir(dirname(join(dir, path)), { recursive: true, mode: 0o700 });
    await rename(join(from, path), join(dir, path));
    await syncFolder(dirname(join(dir, path)));
  }
  await rm(from, { recursive: true });
}

/** Takes a donor out of a cohort. Once begun, it is carried through by the next command, whenever the process is killed. */
export async function withdrawFiles(dir: string, { study, donor }: Donor): Promise<void> {
  const name = `withdraw.${study}.${donor}`;
  await mkdir(join(dir, PENDING, name));
  await syncFolder(join(dir, PENDING));
  await removeDonor(dir, name, { study, donor });
}

async function removeDonor(dir: string, name: string, donor: Donor): Promise<void> {
  for (const folder of donorFolders(donor)) {
    await rm(join(dir, folder), { recursive: true, force: true });
    await removeIfEmpty(join(dir, dirname(folder)));
    await removeIfEmpty(join(dir, dirname(dirname(folder))));
  }
  await rmdir(join(dir, PENDING, name));
}

async function removeIfEmpty(folder: string): Promise<void> {
  if ((await listNames(folder)).length === 0) await rm(folder, { recursive: true, force: true });
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** So that names survive a power cut too. Windows cannot open folders; nothing is lost there. */
async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r').catch(() => null);
  await opened?.sync().catch(() => undefined);
  await opened?.close();
}
