import { z } from 'zod';

/* The units of every schema. Null is "the export does not say". */

export const count = z.int().nonnegative();
/** ISO 8601 in UTC. */
export const isoInstant = z.iso.datetime();
export const isoDay = z.iso.date();
/** A year, a month or a day: `2014`, `2014-10`, `2014-10-01`. */
export const partialDate = z.union([z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/), isoDay]);
/** Hex digits. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A sentence as facts: which one, and its values, for programs that need no text. */
export const messageSchema = z.strictObject({
  id: z.string().describe('Stable: the wording may change, the id does not.'),
  values: z.record(z.string(), z.unknown()),
});

/** The type that a schema describes, readonly. */
export type Frozen<Shape> = Shape extends readonly (infer Element)[]
  ? readonly Frozen<Element>[]
  : Shape extends object
    ? { readonly [Key in keyof Shape]: Frozen<Shape[Key]> }
    : Shape;
