import * as z from 'zod';
import {
  BASES,
  CLAIM_KINDS,
  CLAIM_STATUSES,
  CLAIM_TIES,
  DATA_KINDS,
  DENIALS,
  ERA_REACHES,
  LEVELS,
  PERMISSION_BASES,
  PERMISSION_SUBJECTS,
  REMEDY_PARTS,
  REMEDY_REGIONS,
  SOURCE_MEDIA,
  SOURCE_READS,
} from '../model/enumerations.ts';
import {
  BASIS,
  basesAgree,
  CITED,
  cited,
  domain,
  httpsUrl,
  idList,
  inOrder,
  isCited,
  kebab,
  ORDER,
  optionalDate,
  optionalProse,
  optionalText,
  partialDate,
  prose,
  services,
  text,
} from './schema-fields.ts';

/**
 * The shape of every file in knowledge/. Objects are strict: a misspelt key is an error, not a lost fact. TOML has no
 * null, so an unknown value is a key that is left out; the schemas turn it into null.
 */

const DENIES = { error: 'only a denial says what it denies', path: ['denies'] };

/** A court paper: what it is, and when it was filed and made public. */
const paperSchema = z.strictObject({
  case: kebab,
  document: text,
  filed: optionalDate,
  unsealed: optionalDate,
});

const ADDRESS = { error: 'only a court paper may be without an address', path: ['url'] };

const READ = { error: '"quoted" and an opened page exclude each other', path: ['read'] };

const QUOTED = { error: 'an original that was not opened needs the page that quotes it', path: ['quotedIn'] };

export const sourceSchema = z
  .strictObject({
    title: text,
    publisher: text,
    medium: z.enum(SOURCE_MEDIA),
    read: z.enum(SOURCE_READS),
    date: optionalDate,
    url: httpsUrl.nullable().default(null),
    opened: z.boolean(),
    quotedIn: kebab.nullable().default(null),
    paper: paperSchema.nullable().default(null),
  })
  .refine((source) => source.url !== null || source.paper !== null, ADDRESS)
  .refine((source) => source.opened || source.quotedIn !== null, QUOTED)
  .refine((source) => source.opened === (source.read !== 'quoted'), READ);

/** A court case; `state` is what was known on the day `asOf`. */
export const caseSchema = z
  .strictObject({
    name: text,
    parties: text,
    court: text,
    number: optionalText,
    state: text,
    asOf: z.iso.date(),
    ...cited,
  })
  .refine(isCited, CITED);

export const claimSchema = z
  .strictObject({
    id: kebab,
    kind: z.enum(CLAIM_KINDS),
    tie: z.enum(CLAIM_TIES).nullable().default(null),
    dataKinds: z.array(z.enum(DATA_KINDS)).default([]),
    case: kebab.nullable().default(null),
    from: optionalDate,
    to: optionalDate,
    fromBasis: z.enum(BASES),
    toBasis: z.enum(BASES),
    records: optionalDate,
    status: z.enum(CLAIM_STATUSES),
    by: text,
    statement: prose,
    quote: optionalText,
    ...cited,
    respondsTo: idList,
    denies: z.enum(DENIALS).nullable().default(null),
    noResponseAsOf: z.iso.date().nullable().default(null),
  })
  .refine(inOrder, ORDER)
  .refine(basesAgree, BASIS)
  .refine(isCited, CITED)
  .refine(({ denies, status }) => denies === null || status === 'denied', DENIES);

export const partnerSchema = z.strictObject({
  id: kebab,
  name: text,
  aliases: z.array(text),
  namedIn: idList,
  domains: z.array(domain),
  domainsVerified: z.boolean(),
  category: kebab,
  parent: optionalText,
  level: z.enum(LEVELS),
  note: optionalProse,
  claims: z.array(claimSchema).default([]),
});

export const knownNameSchema = z.strictObject({
  name: text,
  aliases: z.array(text).default([]),
  domains: z.array(domain).default([]),
  parent: optionalText,
  source: kebab.optional(),
  also: idList,
});

export const headlineSchema = z.strictObject({
  says: prose,
  claims: z.array(kebab).min(1),
  established: prose,
});

export const permissionName = z.string().regex(/^[A-Za-z0-9_.:]+$/, 'must be a permission name');

const permissionBasis = z.enum(PERMISSION_BASES);

export const permissionSchema = z
  .strictObject({
    category: kebab,
    meaning: text,
    from: optionalDate,
    to: optionalDate,
    fromBasis: permissionBasis,
    toBasis: permissionBasis,
    personalMessages: z.boolean(),
    about: z.enum(PERMISSION_SUBJECTS),
    ...cited,
  })
  .refine(inOrder, ORDER)
  .refine(basesAgree, BASIS)
  .refine(isCited, CITED);

export const eraSchema = z
  .strictObject({
    services,
    from: optionalDate,
    to: optionalDate,
    label: text,
    couldHaveBeenGranted: text,
    personalMessages: z.enum(ERA_REACHES),
    caution: text.default(''),
    sources: z.array(kebab),
    verified: z.boolean(),
    basis: text,
  })
  .refine(inOrder, ORDER);

export const versionName = z.string().regex(/^v\d+\.\d+$/, 'must be a version such as v2.4');

export const apiVersionSchema = z
  .strictObject({
    from: optionalDate,
    to: optionalDate,
    ...cited,
  })
  .refine(inOrder, ORDER)
  .refine(isCited, CITED);

export const eventSchema = z
  .strictObject({ date: partialDate, event: text, tag: kebab, ...cited })
  .refine(isCited, CITED);

export const cautionSchema = z.strictObject({
  text: prose,
  partners: idList,
  source: kebab.nullable().default(null),
});

export const remedySchema = z
  .strictObject({
    services,
    part: z.enum(REMEDY_PARTS),
    topic: prose,
    text: prose,
    url: httpsUrl.nullable().default(null),
    regions: z.array(z.enum(REMEDY_REGIONS)).default([]),
    from: optionalDate,
    replacedBy: kebab.nullable().default(null),
    removesApp: z.boolean().default(false),
    exportFirst: z.boolean().default(false),
    ...cited,
  })
  .refine(isCited, CITED);

/** Names that a document lists: those given to Congress, those seen most often in a study. */
export const nameListSchema = z
  .strictObject({ names: z.array(text), statement: prose, ...cited })
  .refine(isCited, CITED);
