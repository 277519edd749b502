import { z } from 'zod';
import { DONATION_FORMATS, STUDY_TABLES } from '../model/enumerations.ts';
import { count, isoDay, sha256 } from '../model/scalars.ts';

export const MANIFEST = 'MANIFEST.json';
export const CONSENT = 'CONSENT.txt';

/** MANIFEST.json of a donation, `sidedoor.donation/1`. It contains no time: the same donation has the same bytes. */
export const manifestSchema = z.strictObject({
  schema: z.literal('sidedoor.donation/1'),
  study: z.strictObject({ id: z.string(), digest: sha256 }),
  donor: z.string().regex(/^d[0-9a-f]{32}$/),
  writtenBy: z.strictObject({ app: z.literal('Sidedoor'), version: z.string() }),
  facts: z.strictObject({ made: isoDay, version: sha256 }),
  format: z.enum(DONATION_FORMATS).exclude(['port']),
  language: z.string().describe('Of CONSENT.txt.'),
  tables: z.array(
    z.strictObject({
      table: z.enum(STUDY_TABLES),
      columns: z.array(z.string()),
      rows: count,
      leftOut: count.describe('Rows that the donor left out.'),
      file: z.string(),
      sha256,
    }),
  ),
  consent: sha256.describe('Of CONSENT.txt.'),
});
export type Manifest = z.infer<typeof manifestSchema>;
