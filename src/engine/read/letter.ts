import { findImport } from '../../ledger/reads/imports.ts';
import type { LetterAsk, LetterLanguage, LetterLaw } from '../../model/enumerations.ts';
import { letterLanguages, letterText, writeLetter } from '../../review/letters/letter.ts';
import { companyRecord } from '../../review/letters/record.ts';
import { readSettings, settingsPathOf } from '../act/settings.ts';
import type { LetterJson } from '../contract/review-json.ts';
import type { Engine } from '../engine.ts';
import { NotFoundError } from '../errors.ts';
import { companyIdOf } from './exposure-json.ts';

export type LetterOrder = {
  /** A company's id, its exact name, or the name of a partner. */
  readonly company: string;
  readonly law: LetterLaw;
  readonly ask: LetterAsk;
  readonly language: LetterLanguage;
  /** Who signs; null: the name in the settings, else the name in the export, else a placeholder. */
  readonly name: string | null;
  /** ISO day; null: today. */
  readonly date: string | null;
};

/** `letter --json`: a letter, filled in. Throws NotFoundError for an unknown company, or a language without a letter. */
export function letterJson(
  engine: Engine,
  order: LetterOrder,
  importId: number = engine.importId(),
): LetterJson {
  const { law, ask, language } = order;
  if (!letterLanguages(law).includes(language)) {
    const languages = letterLanguages(law).join(', ');
    throw new NotFoundError(
      `There is no letter under the ${law.toUpperCase()} in this language, only in: ${languages}.`,
    );
  }
  const id = companyIdOf(engine, importId, order.company);
  const record = companyRecord(engine.db, importId, id);
  if (!record) throw new NotFoundError(`There is no company "${order.company}" in this import.`);
  const date = order.date ?? new Date(engine.now() * 1000).toISOString().slice(0, 10);
  const name = order.name ?? signerOf(engine, importId);
  const letter = writeLetter(record, { law, ask, language, name, date });
  return { company: { id, name: record.company }, ...letter, text: letterText(letter) };
}

function signerOf(engine: Engine, importId: number): string | null {
  const { reportName } = readSettings(settingsPathOf(engine.ledgerPath));
  return reportName ?? findImport(engine.db, importId)?.owner ?? null;
}
