import type { z } from 'zod';
import { findCompanyExposure } from '../../audit/company-exposure.ts';
import { findCompany } from '../../ledger/reads/companies.ts';
import { sql } from '../../ledger/sql.ts';
import type { exposureJsonSchema } from '../contract/audit-json.ts';
import type { Engine } from '../engine.ts';
import { NotFoundError } from '../errors.ts';

export type ExposureJson = z.infer<typeof exposureJsonSchema>;

/** A company's id: the word itself where it is one, else the one company of exactly this name or of the partner it names. */
export function companyIdOf(engine: Engine, importId: number, word: string): string {
  if (findCompany(engine.db, importId, word)) return word;
  const partner = engine.knowledge.match(word);
  if (partner && findCompany(engine.db, importId, partner.id)) return partner.id;
  const named = engine.db.column<string>(
    sql`SELECT slug FROM company WHERE import_id = ${importId} AND name = ${word} COLLATE NOCASE LIMIT 2`,
  );
  const [only] = named;
  if (named.length === 1 && only !== undefined) return only;
  throw new NotFoundError(
    `There is no company "${word}" in this import; see: sidedoor companies --search <text>`,
  );
}

/** `exposure --json`: windows and counts of one company per claim and year. Throws NotFoundError. */
export function exposureJson(engine: Engine, word: string): ExposureJson {
  const importId = engine.importId();
  const found = findCompanyExposure(
    engine.db,
    importId,
    engine.knowledge,
    companyIdOf(engine, importId, word),
  );
  if (!found) throw new NotFoundError(`There is no company "${word}" in this import.`);
  const { company, window, exposure } = found;
  const claims = found.claims.map(({ years, ...claim }) => ({ ...claim, years: [...years] }));
  return { company, claims, exposure, window };
}
