import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const packageSchema = z.object({ name: z.literal('sidedoor'), version: z.string() });

/** The version in our package.json, found upwards from here so that it also holds in a build. */
function readVersion(): string {
  for (let dir = import.meta.dirname; dir !== dirname(dir); dir = dirname(dir)) {
    const file = join(dir, 'package.json');
    if (!existsSync(file)) continue;
    const parsed = packageSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (parsed.success) return parsed.data.version;
  }
  throw new Error('the package.json of sidedoor was not found');
}

/** This app's version, e.g. `0.1.0`. */
export const APP_VERSION = readVersion();
