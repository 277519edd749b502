/** Every table whose rows are assigned to a company by one of their texts, and the column of that text. */
export const NAMED_TABLES = [
  ['connection', 'name'],
  ['business', 'name'],
  ['advertiser', 'name'],
  ['ad_thread', 'page'],
  ['app_post', 'app'],
  ['detected_app', 'name'],
  ['blocked_app', 'name'],
] as const;
export type NamedTable = (typeof NAMED_TABLES)[number][0];

/** A row about a company. */
export type CompanyRow = { readonly table: NamedTable | 'ad_interaction'; readonly id: number };
/** A company and what belongs to it: rows and, by id, domains that messages link to. No two have the same slug. */
export type PlannedCompany = {
  readonly slug: string;
  readonly name: string;
  readonly partnerId: string | null;
  readonly rows: readonly CompanyRow[];
  readonly domains: readonly number[];
};
