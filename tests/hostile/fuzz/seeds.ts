import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Input } from './corpus.ts';
import { findFault, type Target } from './targets.ts';

const FOLDER = new URL('../seeds/', import.meta.url);

/** An input that once failed, kept as a test. */
export type Seed = Input & { readonly target: string };

/** A seed file is JSON; each of its characters is one byte of the input. */
type SeedFile = { readonly target: string; readonly path: string; readonly bytes: string };

export function readSeeds(): (Seed & { readonly file: string })[] {
  return readdirSync(FOLDER).map((file) => {
    const { target, path, bytes } = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as SeedFile;
    return { file, target, path, bytes: Buffer.from(bytes, 'latin1') };
  });
}

export function writeSeed({ target, path, bytes }: Seed): string {
  const name = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const file = `${target.replace(':', '-')}-${name}.json`;
  mkdirSync(FOLDER, { recursive: true });
  const content: SeedFile = { target, path, bytes: bytes.toString('latin1') };
  writeFileSync(new URL(file, FOLDER), `${JSON.stringify(content, null, 2)}\n`);
  return file;
}

/** The smallest input found by leaving pieces out that still has the same fault. */
export async function minimise(target: Target, input: Input, fault: string): Promise<Input> {
  let { bytes } = input;
  for (let size = Math.ceil(bytes.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < bytes.length; ) {
      const less = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + size)]);
      if ((await findFault(target, { ...input, bytes: less })) === fault) bytes = less;
      else at += size;
    }
  }
  return { ...input, bytes };
}
