import type { App } from 'electron';
import type { LanguageChoice } from '../src/model/enumerations.ts';
import { setWords } from '../src/words/current.ts';
import { resolveLanguage } from '../src/words/language-choice.ts';
import { loadWords } from '../src/words/languages.ts';

/**
 * Sets the language of menu, dialogs and notifications: the chosen one, or the first of the system's preferred languages that
 * we have.
 */
export async function speak(
  app: Pick<App, 'getPreferredSystemLanguages'>,
  choice: LanguageChoice,
): Promise<void> {
  setWords(await loadWords(resolveLanguage(choice, app.getPreferredSystemLanguages())));
}
