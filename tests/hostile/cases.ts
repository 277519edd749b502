import type { HostileCase } from './case.ts';
import { CONTENT_CASES } from './content-cases.ts';
import { FOLDER_CASES } from './folder-cases.ts';
import { HTML_CASES } from './html-cases.ts';
import { JSON_CASES } from './json-cases.ts';
import { PART_CASES } from './part-cases.ts';
import { ZIP_DIRECTORY_CASES } from './zip-directory-cases.ts';
import { ZIP_ENTRY_CASES } from './zip-entry-cases.ts';
import { ZIP_FILE_CASES } from './zip-file-cases.ts';

/** Every hostile archive and folder. */
export const CASES: readonly HostileCase[] = [
  ...ZIP_DIRECTORY_CASES,
  ...ZIP_ENTRY_CASES,
  ...ZIP_FILE_CASES,
  ...FOLDER_CASES,
  ...JSON_CASES,
  ...HTML_CASES,
  ...CONTENT_CASES,
  ...PART_CASES,
];
