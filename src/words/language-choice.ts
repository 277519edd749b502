import { LANGUAGES, type Language, type LanguageChoice } from '../model/enumerations.ts';

/**
 * The language for the preferences of a system or browser, the first that matches: `de`, `de-AT`, `de_AT.UTF-8`. Portuguese is
 * always Brazilian Portuguese. English if nothing matches.
 */
export function chooseLanguage(preferred: readonly string[]): Language {
  return preferred.map(matchLanguage).find((language) => language !== undefined) ?? 'en';
}

/** The language of a setting. */
export const resolveLanguage = (choice: LanguageChoice, preferred: readonly string[]): Language =>
  choice === 'system' ? chooseLanguage(preferred) : choice;

/** The language of a code, if there is one: `pt`, `pt-PT` and `PT_BR` are all `pt-BR`. */
export function matchLanguage(code: string): Language | undefined {
  const toPrimary = (tag: string): string => tag.toLowerCase().split(/[-_.@]/)[0] ?? '';
  return LANGUAGES.find((language) => toPrimary(language) === toPrimary(code));
}

/** A language by its own name: `Deutsch`, `Português (Brasil)`. */
export function languageName(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
