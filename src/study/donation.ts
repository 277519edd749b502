import type { StudyTable } from '../model/enumerations.ts';
import type { Cell } from './columns.ts';
import type { Study } from './study.ts';

/** One row of a donation. */
export type DonationRow = {
  /** In the order of the table's columns. */
  readonly cells: readonly Cell[];
  /** The companies it is about, as named in the export. Shown to the donor, and never handed over. */
  readonly about: readonly string[];
};

export type DonationTable = {
  readonly table: StudyTable;
  readonly columns: readonly string[];
  readonly rows: readonly DonationRow[];
  /** Rows that the donor left out. */
  readonly leftOut: number;
};

/** What one person would hand over to a study, under the study's policy. */
export type Donation = {
  readonly study: Study;
  readonly donor: string;
  /** The cited facts that the findings rest on. */
  readonly facts: { readonly made: string; readonly version: string };
  readonly tables: readonly DonationTable[];
};
