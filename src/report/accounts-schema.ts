import { z } from 'zod';
import { accountsSchema } from '../model/accounts.ts';
import { sharedCompanySchema, togetherSchema } from '../model/together.ts';
import { reportHeadSchema, reportJsonSchema } from './schema.ts';

/** The report over several accounts as JSON, `sidedoor.accounts-report/1`: the joint answer, then the report of each. */
export const accountsReportHeadSchema = z.strictObject({
  schema: z.literal('sidedoor.accounts-report/1'),
  ...reportHeadSchema.pick({ writtenBy: true, redaction: true, sample: true }).shape,
  accounts: z
    .array(accountsSchema.shape.accounts.element.pick({ service: true, account: true }))
    .describe('Facebook first. The name of an account is left out where names are.'),
  leftOut: reportHeadSchema.shape.leftOut.describe('Of all accounts.'),
  together: togetherSchema.omit({ undecided: true }),
  shared: z.array(sharedCompanySchema).describe('The most messages first.'),
});

export const accountsReportJsonSchema = accountsReportHeadSchema.extend({
  reports: z.array(reportJsonSchema).describe('Facebook first; one of each service at most.'),
});

export type AccountsReportHead = z.infer<typeof accountsReportHeadSchema>;

/** The published JSON Schema (draft 2020-12); a single account's report has a schema of its own. */
export function accountsReportSchemaDocument(): Record<string, unknown> {
  const { properties, ...schema } = z.toJSONSchema(accountsReportJsonSchema);
  const reports = { ...Object(properties?.reports), items: { $ref: 'report.schema.json' } };
  return {
    title: 'Sidedoor report over several accounts',
    ...schema,
    properties: { ...properties, reports },
  };
}
