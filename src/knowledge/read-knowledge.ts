import { createHash } from 'node:crypto';
import type * as z from 'zod';
import {
  apiVersionsFile,
  casesFile,
  cautionsFile,
  erasFile,
  eventsFile,
  headlinesFile,
  metaFile,
  namesFile,
  permissionsFile,
  remediesFile,
  sourcesFile,
} from './file-schemas.ts';
import { listFacts, readFacts } from './files.ts';
import { checkHeadlines, checkIds, checkReferences, checkSources, companyFile } from './integrity.ts';
import { KnowledgeError } from './knowledge-error.ts';
import { AmbiguousNameError, createMatcher, type Matcher } from './match.ts';
import { nameListSchema, partnerSchema } from './schema.ts';
import { byId, type Claim, type Facts, type Knowledge, type KnownName, type Partner } from './types.ts';

/**
 * The facts in a folder like knowledge/, checked and joined; takes some 30 ms.
 * @throws KnowledgeError when a file is missing or wrong, or when facts do not fit together.
 */
export function readKnowledge(dir: string): Knowledge {
  const facts = readAll(dir);
  checkIds(facts);
  checkSources(facts);
  checkReferences(facts);
  checkHeadlines(facts);
  return { ...facts, version: computeVersion(facts), match: buildMatcher(facts) };
}

function readAll(dir: string): Facts {
  const read = <T extends z.ZodType>(file: string, schema: T) => readFacts(dir, file, schema);
  const partners = listFacts(dir, 'partners').map((id) => readPartner(dir, id));
  const names = listFacts(dir, 'names').flatMap((category) => readNames(dir, category));
  return {
    made: read('meta.toml', metaFile).made,
    sources: byId(listed('id', read('sources.toml', sourcesFile))),
    cases: byId(listed('id', read('cases.toml', casesFile))),
    partners: byId(partners),
    names: namesById(names),
    claims: byId(partners.flatMap((partner) => partner.claims)),
    permissions: listed('name', read('permissions.toml', permissionsFile)),
    eras: listed('id', read('eras.toml', erasFile)),
    otherEras: listed('id', read('other-eras.toml', erasFile)),
    apiVersions: listed('version', read('api-versions.toml', apiVersionsFile)),
    events: listed('id', read('events.toml', eventsFile)),
    remedies: byId(listed('id', read('remedies.toml', remediesFile))),
    devicePartners2018: read('device-partners-2018.toml', nameListSchema),
    mostSeen2024: read('most-seen-2024.toml', nameListSchema),
    headlines: readHeadlines(dir),
    cautions: listed('id', read('cautions.toml', cautionsFile)),
  };
}

function readHeadlines(dir: string): Knowledge['headlines'] {
  const { rows, cautions } = readFacts(dir, 'headlines.toml', headlinesFile);
  return { rows: listed('id', rows), cautions };
}

/** Tables as a list in file order, with their ids in the field that the fact's type names. */
function listed<K extends string, T>(key: K, tables: Readonly<Record<string, T>>): (T & Record<K, string>)[] {
  return Object.entries(tables).map(([id, fact]) => ({ ...fact, ...named(key, id) }));
}

function named<K extends string>(key: K, id: string): Record<K, string> {
  return { [key]: id } as Record<K, string>;
}

function readPartner(dir: string, id: string): Partner {
  const file = `partners/${id}.toml`;
  const partner = readFacts(dir, file, partnerSchema);
  if (partner.id !== id) throw new KnowledgeError(file, 'id', `"${partner.id}" is not the name of the file`);
  const claims = partner.claims.map((claim): Claim => ({ ...claim, partnerId: id }));
  return { ...partner, claims };
}

function readNames(dir: string, category: string): KnownName[] {
  const { names, ...shared } = readFacts(dir, `names/${category}.toml`, namesFile);
  return listed('id', names).map(({ source = shared.source, ...known }) => ({
    ...{ ...shared, ...known, category, source },
    aliases: [known.name, ...known.aliases],
  }));
}

function namesById(names: readonly KnownName[]): ReadonlyMap<string, KnownName> {
  const known = byId(names);
  const lost = names.find((one) => known.get(one.id) !== one);
  if (lost) throw new KnowledgeError(companyFile(lost), lost.id, 'another file of names has this id');
  return known;
}

function buildMatcher(facts: Facts): Matcher {
  try {
    return createMatcher([...facts.partners.values(), ...facts.names.values()]);
  } catch (cause) {
    if (!(cause instanceof AmbiguousNameError)) throw cause;
    throw new KnowledgeError(companyFile(cause.other), 'aliases and domains', cause.message, { cause });
  }
}

/** SHA-256 over the content alone: moving a fact within its file changes nothing, editing it does. */
function computeVersion(facts: Facts): string {
  return createHash('sha256').update(JSON.stringify(facts, canonical)).digest('hex');
}

/** Keys sorted, maps as objects; lists keep their order, which is significant for some. */
function canonical(_key: string, value: unknown): unknown {
  const plain = value instanceof Map ? Object.fromEntries(value) : value;
  if (plain === null || typeof plain !== 'object' || Array.isArray(plain)) return plain;
  return Object.fromEntries(Object.entries(plain).sort(([a], [b]) => (a < b ? -1 : 1)));
}
