import { createHash } from 'node:crypto';
import { straight } from '../words/quotation-marks.ts';
import type { Knowledge } from './types.ts';

/**
 * The facts in other languages: knowledge/translations/<language>/<partner>.toml for claims, `_<kind>.toml` for the rest. Each
 * translation has the digest of the English texts it was made from. The format: docs/adding-a-language.md.
 */

/** A fact's user-visible texts in English, by field name. The first is never left out. */
export type Original = {
  /** Without its ending: `netflix`, `_cautions`. */
  readonly file: string;
  readonly id: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly digest: string;
};

/** Everything in the facts that is translated, file by file. */
export function listOriginals(knowledge: Knowledge): Original[] {
  const { partners, cases, cautions, eras, otherEras, headlines, remedies, sources } = knowledge;
  const papers = [...sources.values()].flatMap(({ id, paper }) => (paper === null ? [] : { id, ...paper }));
  return [
    ...[...partners.values()].flatMap(({ id, claims }) =>
      originals(id, claims, ['statement', 'note', 'quote']),
    ),
    ...originals('_cases', [...cases.values()], ['state', 'parties']),
    ...originals('_cautions', cautions, ['text']),
    ...originals('_eras', [...eras, ...otherEras], ['couldHaveBeenGranted']),
    ...originals('_headlines', headlines.rows, ['says', 'established']),
    ...originals('_papers', papers, ['document']),
    ...originals('_remedies', [...remedies.values()], ['text', 'topic', 'note']),
  ];
}

function originals<Field extends string>(
  file: string,
  facts: readonly ({ readonly id: string } & Readonly<Record<Field, string | null>>)[],
  fields: readonly Field[],
): Original[] {
  return facts.map((fact) => {
    const texts = Object.fromEntries(
      fields.flatMap((field) => (fact[field] === null ? [] : [[field, fact[field]]])),
    );
    return { file, id: fact.id, texts, digest: toDigest(texts) };
  });
}

/** Typography does not matter: straight and typographic quotes give the same digest. */
const toDigest = (texts: Original['texts']): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(texts).map(([field, text]) => [field, straight(text)])))
    .digest('hex')
    .slice(0, 12);

/** Who says something, where that is a phrase and not the name of a company or a publisher. */
export function listSpeakers({ claims, partners, sources }: Knowledge): string[] {
  const names = new Set(['Facebook', 'Meta']);
  for (const { name } of partners.values()) names.add(name);
  for (const { publisher } of sources.values()) names.add(publisher);
  const speakers = new Set([...claims.values()].map(({ by }) => by));
  return [...speakers].filter((by) => !names.has(by)).sort();
}

/** The contents of one language's files, up to date or not. */
export type Translations = {
  /** By file and id: `netflix/netflix-inbox-api`. `english` is the digest of what was translated. */
  readonly facts: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** By the English words. */
  readonly speakers: ReadonlyMap<string, string>;
};

/** The translated texts of a fact; null if there are none, or if the English has changed since. */
export function findTranslation(
  { facts }: Translations,
  { file, id, digest, texts }: Original,
): Readonly<Record<string, string>> | null {
  const found = facts.get(`${file}/${id}`);
  if (found?.english !== digest) return null;
  return Object.keys(texts).every((field) => found[field] !== undefined) ? found : null;
}
