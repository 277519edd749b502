import { z } from 'zod';
import { count } from '../../model/scalars.ts';

/**
 * What the views of the app request and receive. Same vocabulary and units as the command line's JSON; lists come in pages that
 * SQLite has sorted, filtered and searched.
 */

/** Every list: `offset` rows skipped, at most `limit` returned, `total` of all that match. */
export const pageSchema = z.strictObject({
  offset: count.default(0),
  limit: z.int().min(1).max(500).default(100),
});

/** A list that can be searched. */
export const searchSchema = pageSchema.extend({ search: z.string().max(200).default('') });

export const list = <Row extends z.ZodType>(row: Row) => z.strictObject({ rows: z.array(row), total: count });

/** The query of a list. A `limit` of null means all rows, which only the command line requests. */
export type ListQuery<Query extends z.ZodType<{ readonly limit: number }>> = Omit<
  z.infer<Query>,
  'importId' | 'limit'
> & { readonly limit: number | null };

export const importIdSchema = z.int().positive();

/** Which import a view is about: the newest unless named. */
export const scopeSchema = z.strictObject({ importId: importIdSchema.nullable().default(null) });
