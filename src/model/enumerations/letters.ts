/** The languages on offer, in the order of the choice: those in which every text exists. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt-BR'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The possible settings: a language, or that of the system. */
export const LANGUAGE_CHOICES = ['system', ...LANGUAGES] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

export const LETTER_LAWS = ['gdpr', 'ccpa', 'lgpd'] as const;
export type LetterLaw = (typeof LETTER_LAWS)[number];

export const LETTER_ASKS = ['access', 'erasure'] as const;
export type LetterAsk = (typeof LETTER_ASKS)[number];

export const LETTER_LANGUAGES = ['en', 'de', 'fr', 'es', 'pt-BR'] as const;
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];

/** In which languages there is a letter under a law. */
export const LANGUAGES_OF_LAW = {
  gdpr: ['en', 'de', 'fr', 'es'],
  ccpa: ['en', 'es'],
  lgpd: ['pt-BR'],
} as const satisfies Readonly<Record<LetterLaw, readonly LetterLanguage[]>>;

/** The language of a letter: the wanted one if the law has letters in it, otherwise the first that it has. */
export function chooseLetterLanguage(law: LetterLaw, wanted: string | undefined): LetterLanguage {
  const languages: readonly LetterLanguage[] = LANGUAGES_OF_LAW[law];
  return languages.find((each) => each === wanted) ?? languages[0] ?? 'en';
}
