import { getKnownCompany, type Knowledge } from '../../knowledge/types.ts';
import {
  type CompanyRow,
  findCompany,
  getCompaniesById,
  listCompanies,
  orderOfCompanies,
} from '../../ledger/reads/companies.ts';
import { sql } from '../../ledger/sql.ts';
import type { CompanyJson } from '../../model/imports.ts';
import { isoInstant } from '../../model/times.ts';
import { message } from '../../words/message.ts';
import { withProgram } from '../../words/program.ts';
import type { CompanyQuery } from '../contract/company-views.ts';
import { NotFoundError } from '../errors.ts';
import type { OpenImport } from '../open-import.ts';
import { keepRecent } from './recent.ts';

/** A page of companies across all channels. */
export function companyPage(opened: OpenImport, query: CompanyQuery): { rows: CompanyJson[]; total: number } {
  const { offset, limit, ...filter } = query;
  const toJson = (row: CompanyRow) => companyJson(row, opened.knowledge);
  if (limit !== null && offset + limit > NEAR_THE_TOP) {
    const ids = keepRecent(opened, 'company orders', filter, () =>
      orderOfCompanies(opened.db, opened.id, filter),
    );
    const rows = getCompaniesById(opened.db, ids.slice(offset, offset + limit));
    return { rows: rows.map(toJson), total: ids.length };
  }
  const page = listCompanies(opened.db, opened.id, query);
  return { rows: page.rows.map(toJson), total: page.total };
}

/** Up to this offset SQLite finds a page faster than it sorts everything. */
const NEAR_THE_TOP = 1000;

/** A ledger row in the contract's shape. */
export const companyJson = (row: CompanyRow, knowledge: Knowledge): CompanyJson => ({
  id: row.companyId,
  name: row.name,
  partner: row.partnerId,
  ...companyKind(knowledge, row.companyId),
  channels: row.channels,
  connections: row.connections,
  appPosts: row.appPosts,
  offMetaEvents: row.offMetaEvents,
  advertiserList: row.advertiserList > 0,
  advertiser: row.advertiserList + row.advertiserOther > 0,
  adInteractions: row.adInteractions,
  adThreads: row.adThreads,
  links: row.links,
  firstAt: isoInstant(row.firstAt),
  lastAt: isoInstant(row.lastAt),
});

/** The facts' description of a company, by its id. */
export function companyKind(
  knowledge: Knowledge,
  companyId: string,
): Pick<CompanyJson, 'category' | 'parent'> {
  const known = getKnownCompany(knowledge, companyId);
  if (known === null) return { category: null, parent: null };
  return { category: known.category, parent: known.parent };
}

/**
 * The id of a company: the word itself if it is one, otherwise that of the known company it names, otherwise that of the one
 * company with this name; or null.
 */
export function matchCompanyId({ db, id: importId, knowledge }: OpenImport, word: string): string | null {
  if (findCompany(db, importId, word)) return word;
  const known = knowledge.match(word);
  if (known && findCompany(db, importId, known.id)) return known.id;
  const named = db.column<string>(
    sql`SELECT slug FROM company WHERE import_id = ${importId} AND name = ${word} COLLATE NOCASE LIMIT 2`,
  );
  const [only] = named;
  return named.length === 1 && only !== undefined ? only : null;
}

/** The same. Throws NotFoundError. */
export function findCompanyId(opened: OpenImport, word: string): string {
  const id = matchCompanyId(opened, word);
  if (id === null) throw companyNotFound(word, 'sidedoor companies --search <text>');
  return id;
}

export const companyNotFound = (word: string, command = 'sidedoor companies'): NotFoundError =>
  new NotFoundError(
    message('error.unknown-company'),
    message('error.unknown-company.terminal', { word, command: withProgram(command) }),
  );
