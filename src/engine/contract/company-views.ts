import { z } from 'zod';
import {
  CHANNELS,
  COMPANY_SORTS,
  CONNECTION_KINDS,
  CONNECTION_SORTS,
  CONNECTION_STATUSES,
  DETECTION_ORIGINS,
} from '../../model/enumerations.ts';
import {
  claimSchema,
  decisionSchema,
  directionSchema,
  placeSchema,
  responseSchema,
} from '../../model/findings.ts';
import { companySchema, connectionSchema } from '../../model/imports.ts';
import { count, isoInstant } from '../../model/scalars.ts';
import { companyTogetherSchema } from '../../model/together.ts';
import { findingCardSchema, sourceSchema } from './finding-views.ts';
import { type ListQuery, scopeSchema, searchSchema } from './scope.ts';

export const connectionRowSchema = connectionSchema.extend({
  id: z.int(),
  companyName: z.string().nullable(),
  partner: z.string().nullable(),
  category: z.string().nullable(),
});
export type ConnectionRow = z.infer<typeof connectionRowSchema>;

/**
 * A row of the list of connections, with the user's decision on this very app and the key under which decisions name it; null
 * for a blocked app, which cannot be decided on.
 */
export const listedConnectionSchema = connectionRowSchema.extend({
  key: z.string().nullable(),
  decision: decisionSchema.nullable(),
});
export type ListedConnection = z.infer<typeof listedConnectionSchema>;

export const connectionQuerySchema = scopeSchema.extend({
  ...searchSchema.shape,
  status: z.enum(CONNECTION_STATUSES).nullable().default(null),
  kind: z.enum(CONNECTION_KINDS).nullable().default(null),
  /** Connections that existed, or may have existed, in this year. */
  year: z.int().min(2004).max(2100).nullable().default(null),
  eraId: z.string().nullable().default(null),
  sort: z.enum(CONNECTION_SORTS).default('name'),
  descending: z.boolean().default(false),
});
export type ConnectionQuery = ListQuery<typeof connectionQuerySchema>;

export const companyQuerySchema = scopeSchema.extend({
  ...searchSchema.shape,
  channel: z.enum(CHANNELS).nullable().default(null),
  sort: z.enum(COMPANY_SORTS).default('channels'),
  descending: z.boolean().default(true),
});
export type CompanyQuery = ListQuery<typeof companyQuerySchema>;

/** Everything the export holds on one company, channel by channel. Long channels are cut at 200 rows with their total. */
export const companyViewSchema = z.strictObject({
  company: companySchema,
  partner: z.strictObject({ id: z.string(), level: z.string() }).nullable(),
  /** Where its name, category and parent were read. */
  namedIn: z.array(sourceSchema),
  connections: z.array(connectionRowSchema),
  appPosts: z.strictObject({
    total: count,
    rows: z.array(placeSchema.extend({ app: z.string().nullable(), at: isoInstant.nullable() })),
  }),
  offMeta: z.strictObject({
    events: count,
    sources: count,
    firstAt: isoInstant.nullable(),
    lastAt: isoInstant.nullable(),
    byYear: z.array(z.strictObject({ year: z.int().nullable(), type: z.string(), events: count })),
    rows: z.array(placeSchema.extend({ name: z.string() })),
  }),
  advertiser: z.array(
    placeSchema.extend({
      name: z.string(),
      hasList: z.boolean(),
      hasInteraction: z.boolean(),
      hasStoreVisit: z.boolean(),
    }),
  ),
  adInteractions: z.strictObject({
    total: count,
    rows: z.array(
      placeSchema.extend({
        title: z.string().nullable(),
        action: z.string().nullable(),
        at: isoInstant.nullable(),
      }),
    ),
  }),
  adThreads: z.array(placeSchema.extend({ page: z.string(), firstAt: isoInstant.nullable(), times: count })),
  detected: z.array(placeSchema.extend({ name: z.string(), origin: z.enum(DETECTION_ORIGINS) })),
  links: z.array(
    z.strictObject({
      domain: z.string(),
      year: z.int().nullable(),
      links: count,
      ...directionSchema.shape,
    }),
  ),
  claims: z.array(claimSchema),
  responses: z.array(responseSchema),
  findings: z.array(findingCardSchema),
  together: companyTogetherSchema.optional(),
});
export type CompanyView = z.infer<typeof companyViewSchema>;
