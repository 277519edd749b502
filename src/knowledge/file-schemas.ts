import * as z from 'zod';
import {
  apiVersionSchema,
  caseSchema,
  cautionSchema,
  eraSchema,
  eventSchema,
  headlineSchema,
  knownNameSchema,
  permissionName,
  permissionSchema,
  remedySchema,
  sourceSchema,
  versionName,
} from './schema.ts';
import { idList, kebab } from './schema-fields.ts';

/** Whole files. Facts that other facts refer to by id are tables named by that id, so that TOML itself refuses a duplicate. */
export const metaFile = z.strictObject({ made: z.iso.date('must be a day such as 2026-01-31') });

export const casesFile = z.record(kebab, caseSchema);

export const sourcesFile = z.record(kebab, sourceSchema);

/** Companies known by name only; the file is named after their category. A row's own `source` comes before the file's. */
export const namesFile = z.strictObject({
  source: kebab,
  domainsVerified: z.boolean(),
  names: z.record(kebab, knownNameSchema),
});

/** The page has few rows: more would not be read. */
export const headlinesFile = z.strictObject({
  cautions: idList,
  rows: z
    .record(kebab, headlineSchema)
    .refine((rows) => Object.keys(rows).length <= 10, 'must hold at most ten rows'),
});

export const permissionsFile = z.record(permissionName, permissionSchema);

export const erasFile = z.record(kebab, eraSchema);

export const apiVersionsFile = z.record(versionName, apiVersionSchema);

export const eventsFile = z.record(kebab, eventSchema);

export const remediesFile = z.record(kebab, remedySchema);

export const cautionsFile = z.record(kebab, cautionSchema);
