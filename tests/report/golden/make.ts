import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encryptedPage } from '../../../src/report/encrypted/page.ts';
import { GOLDEN_OPTIONS, GOLDEN_PAGE } from './golden.ts';

/* Rewrites encrypted.txt. Only for a new version of the format: readers of the old one must go on opening the old file. */
const pieces: string[] = [];
for await (const piece of encryptedPage([GOLDEN_PAGE], GOLDEN_OPTIONS)) pieces.push(piece);
const [header, data] = ['header', 'data'].map(
  (id) => new RegExp(`id="${id}">([^<]*)<`).exec(pieces.join(''))?.[1] ?? '',
);
writeFileSync(join(import.meta.dirname, 'encrypted.txt'), `${header}\n${data}\n`);
