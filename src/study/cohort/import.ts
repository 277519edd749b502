import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFile, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { keyedHash } from '../company-names.ts';
import type { Study } from '../study.ts';
import { type Added, addDonation } from './add.ts';
import { DONATIONS, donorFolder, listDonors, PARTIAL, PENDING, SOURCE } from './layout.ts';
import { readDonation } from './read-donation.ts';
import { refuseOtherVersion } from './version.ts';

export type ImportJob = {
  readonly dir: string;
  readonly study: Study;
  /** ZIPs and folders, each one export. */
  readonly paths: readonly string[];
  /** How many exports are read at a time. */
  readonly jobs: number;
  /** The command line that writes the donation of an export to a file. */
  readonly command: (path: string, out: string) => readonly [program: string, ...args: string[]];
  readonly signal: AbortSignal;
  readonly onDone: (done: ImportedExport) => void;
};

export type ImportedExport = { readonly path: string } & (
  | { readonly state: Added | 'known' }
  | { readonly state: 'failed'; readonly reason: string }
);

/**
 * Adds exports that the study already holds, each read by a process of its own: if one of them crashes its process, the others
 * are still read. Files imported before are recognised by name, size and time, and not read again. Call it inside withCohort.
 */
export async function importExports(job: ImportJob): Promise<ImportedExport[]> {
  await refuseOtherVersion(job.dir, job.study);
  const known = await readSources(job.dir);
  const results: ImportedExport[] = [];
  const queue = job.paths.values();
  const inTurn = oneAtATime();
  const work = async (): Promise<void> => {
    for (const path of queue) {
      if (job.signal.aborted) return;
      const result = await importOne(job, path, known, inTurn);
      if (job.signal.aborted) return;
      results.push(result);
      job.onDone(result);
    }
  };
  await Promise.all(Array.from({ length: job.jobs }, work));
  return results;
}

async function importOne(
  job: ImportJob,
  path: string,
  known: ReadonlySet<string>,
  inTurn: InTurn,
): Promise<ImportedExport> {
  const out = join(job.dir, PENDING, `import.${randomUUID()}${PARTIAL}`);
  try {
    const source = await markSource(job.study, path);
    if (known.has(source)) return { path, state: 'known' };
    await run(job.command(path, out), job.signal);
    const donation = await readDonation(out, job.study, null);
    return { path, state: await inTurn(() => addDonation(job.dir, donation, source)) };
  } catch (error) {
    return { path, state: 'failed', reason: error instanceof Error ? error.message : String(error) };
  } finally {
    await rm(out, { force: true });
  }
}

type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Two copies of one export are read at the same time; the second is to find the first. */
function oneAtATime(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}

/** Does not mention the file's name, which Facebook derives from the person's. */
async function markSource(study: Study, path: string): Promise<string> {
  const { size, mtimeMs } = await stat(path);
  return keyedHash(study, 'source', `${resolve(path)}\0${size}\0${mtimeMs}`);
}

async function readSources(dir: string): Promise<Set<string>> {
  const donors = await listDonors(dir);
  const marks = donors.map((donor) =>
    readFile(join(dir, donorFolder(DONATIONS, donor), SOURCE), 'utf8').catch(() => null),
  );
  return new Set((await Promise.all(marks)).filter((mark) => mark !== null));
}

/** The last line on its stderr says why it failed. */
function run([program, ...args]: readonly [string, ...string[]], signal: AbortSignal): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      signal,
      killSignal: 'SIGKILL',
    });
    let said = '';
    child.stderr.on('data', (data: Buffer) => {
      said = (said + data.toString('utf8')).slice(-2000);
    });
    child.once('error', fail);
    child.once('close', (code, killedBy) => {
      const reason = said.trim().split('\n').at(-1) || String(killedBy ?? code);
      if (code === 0) done();
      else fail(new Error(reason.replace(/^sidedoor: /, '')));
    });
  });
}
