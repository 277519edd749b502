import { findCompany } from '../../ledger/reads/companies.ts';
import type { LetterLanguage, LetterLaw, Service } from '../../model/enumerations.ts';
import { type LetterRequest, letterLanguages, letterText, writeLetter } from '../../review/letters/letter.ts';
import { companyRecord } from '../../review/letters/record.ts';
import { message } from '../../words/message.ts';
import type { LetterJson } from '../contract/review-json.ts';
import type { Engine } from '../engine.ts';
import { NotFoundError } from '../errors.ts';
import type { OpenImport } from '../open-import.ts';
import { companyNotFound, findCompanyId } from './companies.ts';
import { joinAccounts, newestOfAccounts } from './joined-accounts.ts';

/** A name that is null: the one in the settings, otherwise the one in the export, otherwise none. The addresses are not stored. */
export type LetterOptions = Omit<LetterRequest, 'date'> & {
  /** A company's id, its exact name, or the name of a partner. */
  readonly company: string;
  /** ISO day; null: today. */
  readonly date: string | null;
};

/** `letter --json`: a letter, filled in. Throws NotFoundError for an unknown company, or a language without a letter. */
export function letterJson(opened: OpenImport, options: LetterOptions): LetterJson {
  const { law, language } = options;
  refuseUnwritten(law, language);
  const id = findCompanyId(opened, options.company);
  const record = companyRecord(opened.db, opened.id, id);
  if (!record) throw companyNotFound(options.company);
  const date = options.date ?? new Date(opened.now * 1000).toISOString().slice(0, 10);
  const name = options.name ?? opened.settings.reportName ?? opened.row.owner;
  const letter = writeLetter(record, { ...options, name, date });
  return { company: { id, name: record.company }, ...letter, text: letterText(letter) };
}

/** The services of the same person's other accounts whose exports list the company too, whichever account was requested. */
export const listOtherAccounts = (engine: Engine, { db, row }: OpenImport, companyId: string): Service[] =>
  joinAccounts(newestOfAccounts(engine), row)
    .filter(({ id }) => id !== row.id && findCompany(db, id, companyId) !== undefined)
    .map(({ service }) => service);

function refuseUnwritten(law: LetterLaw, language: LetterLanguage): void {
  const languages = letterLanguages(law);
  if (languages.includes(language)) return;
  throw new NotFoundError(
    message('error.no-letter', { law: law.toUpperCase(), languages: languages.join(', ') }),
  );
}
