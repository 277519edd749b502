import { z } from 'zod';
import {
  ENCRYPTIONS,
  isLockable,
  LANGUAGES,
  REDACTION_LEVELS,
  REPORT_FORMATS,
  REPORT_FORMS,
  SERVICES,
} from '../../model/enumerations.ts';
import { isLongEnough, LONGEST_PASSPHRASE } from '../../model/passphrase.ts';
import { count } from '../../model/scalars.ts';
import { scoped } from './base.ts';
import { preparedFileSchema } from './review.ts';
import { scopeSchema } from './scope.ts';

/* The private report: previewing and writing it. */

export const reportFormatSchema = z.enum(REPORT_FORMATS);

/** Each level includes the one before it. */
export const redactionLevelSchema = z.enum(REDACTION_LEVELS);

/** The accounts that a report covers, Facebook first. */
const coveredSchema = z.array(z.strictObject({ service: z.enum(SERVICES), owner: z.string().nullable() }));

export const reportPreviewSchema = z.strictObject({
  accounts: coveredSchema,
  redaction: redactionLevelSchema,
  /** Findings of grade `possible` that the settings leave out, and the decisions on them. */
  leftOut: z.strictObject({ findings: count, decisions: count }),
  sections: z.array(z.strictObject({ title: z.string(), entries: count })),
  /** Length of the report as a page. */
  bytes: count,
});
export type ReportPreview = z.infer<typeof reportPreviewSchema>;

export const writtenReportSchema = z.strictObject({
  accounts: coveredSchema,
  file: preparedFileSchema,
  /** The generated passphrase, in this answer only; null if there is none, or if the user chose it. */
  passphrase: z.string().nullable(),
});
export type WrittenReport = z.infer<typeof writtenReportSchema>;

const reportScopeSchema = scopeSchema.extend({
  /** One report over the accounts that are joined with this import. */
  allAccounts: z.boolean().default(false),
});

const reportOrderSchema = reportScopeSchema
  .extend({
    format: reportFormatSchema,
    /** Applies to a page; the other formats contain everything. */
    form: z.enum(REPORT_FORMS).default('short'),
    redact: redactionLevelSchema.default('none'),
    encrypt: z.enum(ENCRYPTIONS).default('none'),
    /** Of the report alone; null: that of the page. */
    language: z.enum(LANGUAGES).nullable().default(null),
    passphrase: z.string().max(LONGEST_PASSPHRASE).refine(isLongEnough).nullable().default(null),
  })
  .refine(({ format, encrypt }) => isLockable(format) || encrypt === 'none')
  .refine(({ encrypt, passphrase }) => (encrypt === 'given') === (passphrase !== null));
export type ReportOrder = z.infer<typeof reportOrderSchema>;

export const report = {
  preview: scoped
    .meta({ doc: 'What a report would hold, section by section; nothing is written.' })
    .input(
      reportScopeSchema.extend({
        redact: redactionLevelSchema.default('none'),
        form: z.enum(REPORT_FORMS).default('full'),
      }),
    )
    .output(reportPreviewSchema),
  write: scoped
    .meta({ doc: 'Writes a report to a private place, from where the host hands it over once.' })
    .input(reportOrderSchema)
    .output(writtenReportSchema),
};
