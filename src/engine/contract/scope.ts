import { z } from 'zod';
import { count } from '../../model/scalars.ts';

/**
 * What the views of the app ask for and get. Same vocabulary and units as the command line's JSON; lists come in pages that
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

/** What a list is asked for. A `limit` of null is all, which only the command line asks for. */
export type ListQuery<Query extends z.ZodType<{ readonly limit: number }>> = Omit<
  z.infer<Query>,
  'importId' | 'limit'
> & { readonly limit: number | null };

export const importIdSchema = z.int().positive();

/** Which import a view speaks of: the newest unless named. */
export const scopeSchema = z.strictObject({ importId: importIdSchema.nullable().default(null) });
