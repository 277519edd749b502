import { loadKnowledge } from '../../src/knowledge/load.ts';
import { listOriginals } from '../../src/knowledge/translations.ts';
import type { Language } from '../../src/model/enumerations.ts';
import { loadCatalog } from '../../src/words/languages.ts';
import { en } from './catalogs.ts';
import { parse } from './icu-arguments.ts';

type TextElement = ReturnType<typeof parse>[number];

const getLiterals = (elements: readonly TextElement[]): string[] =>
  elements.flatMap((element) => [
    ...(element.type === 0 ? [element.value.trim()] : []),
    ...('options' in element
      ? Object.values(element.options).flatMap(({ value }) => getLiterals(value))
      : []),
  ]);
const collectLiterals = (catalog: object): Set<string> =>
  new Set(Object.values(catalog).flatMap((text: string) => getLiterals(parse(text))));

const english = collectLiterals(en);

/** A text without three words in a row contains no phrase. */
const WORDS = /\p{L}{2,} \p{L}{2,} \p{L}{2,}/u;

export type EnglishLeft = {
  /** Whether a label is an English one, or holds an English phrase of the catalogue or of the cited facts. */
  readonly isEnglish: (label: string) => boolean;
  /** The English phrases in a longer text, however its lines are broken. */
  readonly findPhrases: (text: string) => string[];
};

/** Finds English text that is not in the language's own catalogue and facts; quotations are not translated. */
export async function lookForEnglish(language: Language): Promise<EnglishLeft> {
  const own = collectLiterals(await loadCatalog(language));
  const labels = new Set([...english].filter((text) => !own.has(text)));
  const facts = listOriginals(loadKnowledge()).flatMap(({ texts: { quote: _, ...ours } }) =>
    Object.values(ours),
  );
  const phrases = [...labels, ...facts]
    .map((text) => text.replace(/\s+/g, ' '))
    .filter((text) => text.length > 14 && WORDS.test(text));
  const findPhrases = (text: string): string[] => {
    const line = text.replace(/\s+/g, ' ');
    return WORDS.test(line) ? phrases.filter((phrase) => line.includes(phrase)) : [];
  };
  return { isEnglish: (label) => labels.has(label) || findPhrases(label).length > 0, findPhrases };
}
