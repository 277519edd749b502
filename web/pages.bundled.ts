import { join } from 'node:path';

/** The pages beside this bundle, built when it was. */
export const PAGES_DIR = join(import.meta.dirname, '../renderer');

export const buildPages = async (): Promise<void> => undefined;
