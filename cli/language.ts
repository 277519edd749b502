import type { Language } from '../src/model/enumerations.ts';
import { chooseLanguage, matchLanguage } from '../src/words/language-choice.ts';

/**
 * The language of a command line, needed before anything else is parsed: its help is in that language too. JSON is for
 * programs: its sentences are English, whatever the system's language, unless a language was requested. Undefined: `--lang`
 * names an unknown language.
 */
export function findLanguage(args: readonly string[], env: NodeJS.ProcessEnv): Language | undefined {
  const asked = findOption(args);
  if (asked !== null) return matchLanguage(asked);
  return args.includes('--json') ? 'en' : systemLanguage(env);
}

/** As in POSIX; if the environment says nothing, as on Windows, what Node takes from the system. */
export function systemLanguage(env: NodeJS.ProcessEnv): Language {
  const locale =
    env.LC_ALL || env.LC_MESSAGES || env.LANG || new Intl.DateTimeFormat().resolvedOptions().locale;
  return chooseLanguage([locale]);
}

/** `--lang de` or `--lang=de`, the last of them as with every option; null without it. */
function findOption(args: readonly string[]): string | null {
  const at = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at === -1) return null;
  return args[at]?.split('=')[1] ?? args[at + 1] ?? '';
}

/** Loads the words of a language and uses them from now on: done late, because help does not need them. */
export async function speak(language: Language): Promise<void> {
  const [{ setWords }, { loadWords }] = await Promise.all([
    import('../src/words/current.ts'),
    import('../src/words/languages.ts'),
  ]);
  setWords(await loadWords(language));
}
