import { z } from 'zod';
import { DONATION_FORMATS, STUDY_TABLES } from '../../model/enumerations.ts';
import { count } from '../../model/scalars.ts';
import { REFUSED, scoped } from './base.ts';
import { preparedFileSchema } from './review.ts';
import { list, scopeSchema, searchSchema } from './scope.ts';

/* What an import contributes to a study: previewed row by row, and written to a file that the user hands over. */

const procedure = scoped.errors({ REFUSED });

/** The study's file as the user chose it. The page reads it, since it is a short text without any of the user's data. */
const studySchema = scopeSchema.extend({
  study: z.strictObject({ name: z.string().max(300), text: z.string().max(200_000) }),
});
export type StudyFile = z.infer<typeof studySchema>['study'];

const tableSchema = z.enum(STUDY_TABLES);

export const donationViewSchema = z.strictObject({
  /** From the study's file. */
  digest: z.string(),
  title: z.string(),
  contact: z.string(),
  donor: z.string(),
  /** Whether the file is encrypted for the study. */
  isSealed: z.boolean(),
  /** The text for the donor, as in the donation's CONSENT.txt. */
  consent: z.string(),
  tables: z.array(z.strictObject({ table: tableSchema, columns: z.array(z.string()), rows: count })),
});
export type DonationView = z.infer<typeof donationViewSchema>;

export const donationRowSchema = z.strictObject({
  /** Its number in the table, from 1. */
  row: z.int().positive(),
  cells: z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])),
  /** The export's names of the companies in this row, which are not handed over. */
  about: z.array(z.string()),
});
export type DonationRowView = z.infer<typeof donationRowSchema>;

export const leftOutSchema = z.strictObject({
  tables: z.array(tableSchema).default([]),
  companies: z.array(z.string().max(2000)).max(100_000).default([]),
  rows: z
    .array(z.strictObject({ table: tableSchema, row: z.int().positive() }))
    .max(1_000_000)
    .default([]),
});

export const donation = {
  open: procedure
    .meta({ doc: 'What a study asks for of an import, and what the donor is told.' })
    .input(studySchema)
    .output(donationViewSchema),
  rows: procedure
    .meta({ doc: 'The rows of one table of the donation, a page at a time.' })
    .input(studySchema.extend({ table: tableSchema, ...searchSchema.shape }))
    .output(list(donationRowSchema)),
  write: procedure
    .meta({ doc: 'Writes a donation to a private place, from where the host hands it over once.' })
    .input(
      studySchema.extend({ leftOut: leftOutSchema, format: z.enum(DONATION_FORMATS).default('parquet') }),
    )
    .output(preparedFileSchema),
};
