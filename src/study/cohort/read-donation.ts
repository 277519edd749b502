import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { Decrypter } from 'age-encryption';
import JSZip from 'jszip';
import { message } from '../../words/message.ts';
import { CONSENT, MANIFEST, type Manifest, manifestSchema } from '../manifest.ts';
import { askedTables, type Study, studyDigest } from '../study.ts';
import { StudyError } from '../study-error.ts';
import type { NewFiles } from './journal.ts';
import { DONATIONS, type Donor, donorFolder, tableFile } from './layout.ts';
import { isTable } from './read-table.ts';

export type ReceivedDonation = Donor & {
  readonly manifest: Manifest;
  /** By their paths in a cohort. */
  readonly files: NewFiles;
};

/** Total size of all entries, so that a file of a few kilobytes cannot fill the memory. Real donations are far smaller. */
const MOST_BYTES = 256_000_000;

/**
 * Opens a donation and checks it against the study: every file against its digest in the manifest, every table against what the
 * study asks for. `identity` opens an encrypted one. Throws StudyError.
 */
export async function readDonation(
  path: string,
  study: Study,
  identity: string | null,
): Promise<ReceivedDonation> {
  const entries = await openZip(await unseal(await readBytes(path), path, identity), path);
  const manifestText = await entries(MANIFEST);
  const manifest = parseManifest(manifestText, path);
  if (manifest.study.id !== study.id || manifest.study.digest !== studyDigest(study))
    throw new StudyError(message('cohort.foreign', { file: path, study: manifest.study.id }));
  if (manifest.format !== 'parquet') throw new StudyError(message('cohort.not-parquet', { file: path }));
  if (!isAsAsked(manifest, study)) throw damaged(path, MANIFEST);
  const donor = { study: study.id, donor: manifest.donor };
  const consent = await entries(CONSENT);
  if (digest(consent) !== manifest.consent) throw damaged(path, CONSENT);
  const folder = donorFolder(DONATIONS, donor);
  const files = new Map([
    [`${folder}/${MANIFEST}`, manifestText],
    [`${folder}/${CONSENT}`, consent],
  ]);
  for (const claimed of manifest.tables) {
    const name = `${claimed.table}.parquet`;
    const bytes = await entries(name);
    if (digest(bytes) !== claimed.sha256 || !(await isTable(bytes, claimed, study)))
      throw damaged(path, name);
    files.set(tableFile(claimed.table, donor), bytes);
  }
  return { ...donor, manifest, files };
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const damaged = (file: string, part: string): StudyError =>
  new StudyError(message('cohort.damaged', { file, part }));
const noDonation = (file: string, cause?: unknown): StudyError =>
  new StudyError(message('cohort.no-donation', { file }), { cause });

async function readBytes(path: string): Promise<Buffer> {
  return readFile(path).catch(() => {
    throw new StudyError(message('study.unreadable', { file: path }));
  });
}

async function unseal(bytes: Buffer, path: string, identity: string | null): Promise<Uint8Array> {
  if (!bytes.subarray(0, 14).equals(Buffer.from('age-encryption'))) return bytes;
  if (identity === null) throw new StudyError(message('cohort.sealed', { file: path }));
  try {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    return await decrypter.decrypt(bytes);
  } catch (cause) {
    throw new StudyError(message('cohort.wrong-identity', { file: path }), { cause });
  }
}

/** Returns the bytes of an entry by its name. Names are requested, never taken from the file, so none can point elsewhere. */
async function openZip(bytes: Uint8Array, path: string): Promise<(name: string) => Promise<Buffer>> {
  const zip = await JSZip.loadAsync(bytes).catch((cause: unknown) => {
    throw noDonation(path, cause);
  });
  let length = 0;
  return async (name) => {
    const entry = zip.file(name);
    if (entry === null) throw name === MANIFEST ? noDonation(path) : damaged(path, name);
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of new Readable().wrap(entry.nodeStream())) {
        length += chunk.length;
        if (length > MOST_BYTES) throw damaged(path, name);
        chunks.push(chunk);
      }
    } catch (cause) {
      throw cause instanceof StudyError ? cause : noDonation(path, cause);
    }
    return Buffer.concat(chunks);
  };
}

function parseManifest(text: Buffer, path: string): Manifest {
  try {
    return manifestSchema.parse(JSON.parse(text.toString('utf8')));
  } catch (cause) {
    throw noDonation(path, cause);
  }
}

function isAsAsked({ tables }: Manifest, study: Study): boolean {
  const given = tables.map(({ table, columns }) => ({ table, columns }));
  return JSON.stringify(given) === JSON.stringify(askedTables(study));
}
