import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openTree } from '../../src/archive/open-tree.ts';
import { readEntry, streamEntry } from '../../src/archive/read-entry.ts';
import {
  ArchiveRefusedError,
  type Entry,
  EntryUnreadableError,
  type OpenOptions,
  type Tree,
} from '../../src/archive/types.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { buildZip, type ZipFileSpec, type ZipOptions } from './zip-builder.ts';

const ROOT_NAMES: ReadonlySet<string> = new Set(['your_facebook_activity', 'messages', 'apps']);

/** Accepts every JSON and HTML page. */
export const OPTIONS: OpenOptions = { rootNames: ROOT_NAMES, wanted: (path) => /\.(json|html?)$/.test(path) };

/** A folder of its own for one test, removed by `remove`. */
export type Sandbox = {
  readonly dir: string;
  /** Writes a file, folders included, and gives its path. */
  write(name: string, bytes: string | Buffer): string;
  zip(name: string, files: readonly ZipFileSpec[], options?: ZipOptions): string;
  remove(): void;
};

export function sandbox(): Sandbox {
  const dir = temporaryDir();
  const write = (name: string, bytes: string | Buffer) => {
    const path = join(dir, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    return path;
  };
  return {
    dir,
    write,
    zip: (name, files, options) => write(name, buildZip(files, options)),
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}

export function open(...paths: string[]): Promise<Tree> {
  return openTree(paths, OPTIONS);
}

export function paths(tree: Tree): string[] {
  return tree.entries.map((entry) => entry.path);
}

/** The refusal with which opening fails; fails the test if it succeeds, or fails otherwise. */
export async function getRefusal(opening: Promise<unknown>): Promise<ArchiveRefusedError> {
  const error = await getFailure(opening);
  if (error instanceof ArchiveRefusedError) return error;
  throw error;
}

/** The problem code with which reading fails, the same for both ways of reading. */
export async function getProblem(entry: Entry): Promise<string> {
  const [whole, streamed] = [await getFailure(readEntry(entry)), await getFailure(streamWhole(entry))];
  if (!(whole instanceof EntryUnreadableError)) throw whole;
  if (!(streamed instanceof EntryUnreadableError)) throw streamed;
  if (whole.code !== streamed.code) throw new Error(`whole: ${whole.code}, streamed: ${streamed.code}`);
  return whole.code;
}

/** The bytes from both ways of reading, which must agree. */
export async function readBytes(entry: Entry): Promise<Buffer> {
  const [whole, streamed] = [await readEntry(entry), await streamWhole(entry)];
  if (!whole.equals(streamed)) throw new Error('streamed and whole bytes differ');
  return whole;
}

export async function getText(entry: Entry | undefined): Promise<string> {
  if (entry === undefined) throw new Error('there is no such entry');
  return (await readBytes(entry)).toString();
}

export async function contents(tree: Tree): Promise<Record<string, string>> {
  const texts: [string, string][] = [];
  for (const entry of tree.entries) texts.push([entry.path, await getText(entry)]);
  return Object.fromEntries(texts);
}

/** What a promise rejects with; fails if it resolves. */
export async function getFailure(promise: Promise<unknown>): Promise<unknown> {
  const outcome = await promise.then(
    () => ({ error: null }),
    (error: unknown) => ({ error }),
  );
  if (outcome.error === null) throw new Error('expected a failure, but it succeeded');
  return outcome.error;
}

async function streamWhole(entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of streamEntry(entry)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
