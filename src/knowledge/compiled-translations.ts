import type { Translations } from './translations.ts';

/* The translated facts in the form of a bundle, one file per language: only that of the language in use is read. */

export const translationsFile = (language: string): string => `facts.${language}.json`;

export const compileTranslations = ({ facts, speakers }: Translations): string =>
  JSON.stringify({ facts: [...facts], speakers: [...speakers] });

export function parseCompiledTranslations(text: string): Translations {
  const { facts, speakers } = JSON.parse(text);
  return { facts: new Map(facts), speakers: new Map(speakers) };
}
