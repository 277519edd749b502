import { join } from 'node:path';

/** The pages next to this bundle, built together with it. */
export const PAGES_DIR = join(import.meta.dirname, '../renderer');

export const buildPages = async (): Promise<void> => undefined;
