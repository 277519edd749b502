import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { listFacts, readFacts } from './files.ts';
import type { Translations } from './translations.ts';

const text = z
  .string()
  .regex(/^\S(?:.*\S)?$/, 'must be one line that neither begins nor ends with a blank')
  .refine((value) => !/["']/.test(value), 'must have the quotation marks and apostrophes of print');
const translationsFile = z.record(
  z.string(),
  z.record(z.string(), text).refine(({ english }) => /^[0-9a-f]{12}$/.test(english ?? ''), {
    error: 'must have the digest of the English texts, 12 characters long',
    path: ['english'],
  }),
);
const speakersFile = z.record(z.string(), text);

const SPEAKERS = '_speakers';

/** None where a language has no folder. @throws KnowledgeError when a file is wrong. */
export function readTranslations(dir: string, language: string): Translations {
  const folder = join('translations', language);
  if (!existsSync(join(dir, folder))) return { facts: new Map(), speakers: new Map() };
  const files = listFacts(dir, folder).filter((file) => file !== SPEAKERS);
  const facts = files.flatMap((file) =>
    Object.entries(readFacts(dir, join(folder, `${file}.toml`), translationsFile)).map(
      ([id, fact]) => [`${file}/${id}`, fact] as const,
    ),
  );
  const speakers = existsSync(join(dir, folder, `${SPEAKERS}.toml`))
    ? Object.entries(readFacts(dir, join(folder, `${SPEAKERS}.toml`), speakersFile))
    : [];
  return { facts: new Map(facts), speakers: new Map(speakers) };
}
