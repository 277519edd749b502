import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Two folders up, both from the sources and from a bundle. */
const PACKAGE = join(import.meta.dirname, '../../package.json');

/** This app's version, e.g. `0.1.0`. */
export const APP_VERSION: string = JSON.parse(readFileSync(PACKAGE, 'utf8')).version;
