import { createHash } from 'node:crypto';
import { parse, TomlError } from 'smol-toml';
import { z } from 'zod';
import {
  COARSENESSES,
  NAME_POLICIES,
  SERVICES,
  STUDY_TABLES,
  type StudyTable,
} from '../model/enumerations.ts';
import { count, type Frozen, isoDay } from '../model/scalars.ts';
import { message } from '../words/message.ts';
import { columnNames } from './columns.ts';
import { StudyError } from './study-error.ts';

/** A single line without invisible characters: in the text for the donor, a study's words must not pass for ours. */
const text = z
  .string()
  .overwrite((written) => written.replaceAll(/\s+/gu, ' '))
  .trim()
  .min(1)
  .max(2000)
  .refine((line) => !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(line));

const tableSchema = (table: StudyTable) =>
  z
    .array(z.enum(columnNames(table)))
    .min(1)
    .optional()
    .describe('The columns asked for.');

/** What a study asks for and promises: `study.toml`, published as docs/schemas/study.schema.json. */
export const studySchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]{1,60}$/)
    .describe('Small letters, digits and hyphens: it becomes the name of a folder.'),
  title: text,
  contact: text.describe('Whom a donor asks, and tells to withdraw a donation.'),
  purpose: text,
  ethics: text.describe('Who approved the study, and under which number.'),
  ends: isoDay.describe('The last day on which a donation is made.'),
  services: z
    .array(z.enum(SERVICES))
    .min(1)
    .default(['facebook'])
    .describe(
      'Whose exports are taken. With several, ask for donor.service: what a table holds depends on it.',
    ),
  coarseness: z.enum(COARSENESSES).describe('How much of each date is handed over.'),
  k: z.int().min(2).max(1000).describe('A cell with fewer donors than this is not released.'),
  bins: z
    .array(count)
    .min(2)
    .refine((bins) => bins[0] === 0 && bins.every((bin, at) => at === 0 || bin > (bins[at - 1] ?? 0)))
    .optional()
    .describe('Lower ends of bins, from 0 upwards. With them, no exact count is handed over.'),
  recipient: z
    .string()
    .regex(/^age1[0-9a-z]{50,3000}$/)
    .optional()
    .describe('An age recipient: donations are sealed for whoever has its identity.'),
  names: z.strictObject({
    policy: z.enum(NAME_POLICIES).describe('known: the cited facts and the list; listed: the list alone.'),
    listed: z.array(text).default([]).describe('Companies that are named besides.'),
    key: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('32 random bytes in hex: all other names, and donors, are hashed with it.'),
  }),
  tables: z
    .strictObject({
      donor: tableSchema('donor'),
      coverage: tableSchema('coverage'),
      connections: tableSchema('connections'),
      off_meta_day: tableSchema('off_meta_day'),
      advertisers: tableSchema('advertisers'),
      exposure: tableSchema('exposure'),
      findings: tableSchema('findings'),
    } satisfies Record<StudyTable, unknown>)
    .refine((tables) => STUDY_TABLES.some((table) => tables[table] !== undefined)),
});
export type Study = Frozen<z.infer<typeof studySchema>>;

/** The published JSON Schema (draft 2020-12), for what a person writes. */
export function studySchemaDocument(): Record<string, unknown> {
  return { title: 'Sidedoor study', ...z.toJSONSchema(studySchema, { io: 'input' }) };
}

/** Reads a study. `file` is its name in error sentences. Throws StudyError. */
export function parseStudy(toml: string, file: string): Study {
  const result = studySchema.safeParse(readToml(toml, file), { reportInput: true });
  if (result.success) return result.data;
  throw new StudyError(describeIssue(file, result.error.issues[0]));
}

function readToml(toml: string, file: string): unknown {
  try {
    return parse(toml);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw new StudyError(message('study.no-toml', { file, line: error.line }));
  }
}

function describeIssue(file: string, issue: z.core.$ZodIssue | undefined) {
  const path = (issue?.path ?? []).map(String);
  if (issue?.code === 'unrecognized_keys')
    return message('study.unknown-field', { file, field: [...path, issue.keys[0] ?? ''].join('.') });
  const field = path.filter((part) => !/^\d+$/.test(part)).join('.');
  const isMissing = issue?.code === 'invalid_type' && issue.input === undefined;
  if (isMissing) return message('study.missing-field', { file, field });
  const allowed = issue?.code === 'invalid_value' ? issue.values.map(String) : [];
  return allowed.length > 0
    ? message('study.no-such-value', { file, field, allowed })
    : message('study.invalid-field', { file, field, example: EXAMPLES[field] ?? '…' });
}

/** The expected form of a field, for the sentence about an invalid one. */
const EXAMPLES: Readonly<Record<string, string>> = {
  id: '"side-doors-2026"',
  ends: '"2027-06-30"',
  k: '10',
  bins: '[0, 1, 10, 100, 1000]',
  recipient: '"age1…"',
  'names.key': 'openssl rand -hex 32',
  'names.listed': '["Example Bank"]',
  tables: 'connections = ["company", "status"]',
};

/** SHA-256 of the study's content, independent of comments and line ends in its file. */
export const studyDigest = (study: Study): string =>
  createHash('sha256').update(JSON.stringify(study)).digest('hex');

/** The tables that a study asks for, with their columns in our order. */
export const askedTables = ({ tables }: Study): { table: StudyTable; columns: string[] }[] =>
  STUDY_TABLES.flatMap((table) => {
    const asked = tables[table];
    return asked === undefined
      ? []
      : [{ table, columns: columnNames(table).filter((name) => asked.includes(name)) }];
  });

/** Throws StudyError after the last day for donations. `today` is an ISO day. */
export function refuseEnded({ ends }: Study, today: string): void {
  if (today > ends) throw new StudyError(message('study.ended', { ends }));
}
