import { setWords } from '../../words/current.ts';
import { chooseLanguage } from '../../words/language-choice.ts';
import { loadWords } from '../../words/languages.ts';
import { speaking } from '../speaking.ts';

/** A call of the contract in the form that oRPC passes to an interceptor of requests. */
type Call<T> = {
  readonly request: { readonly headers: Readonly<Record<string, string | readonly string[] | undefined>> };
  readonly next: () => Promise<T>;
};

/** Answers each call in the language of the page that made it: the header `accept-language`, as in HTTP. */
export async function answerInLanguage<T>({ request, next }: Call<T>): Promise<T> {
  const language = chooseLanguage(toTags(request.headers['accept-language']));
  // A stream continues after its call was answered: it uses the page's last language.
  setWords(await loadWords(language));
  return speaking(language, next);
}

/** `de-AT,de;q=0.9` as `de-AT`, `de`. Browsers send the tags in order. */
export const toTags = (header: string | readonly string[] | undefined): string[] =>
  [header ?? []]
    .flat()
    .join()
    .split(',')
    .map((tag) => (tag.split(';')[0] ?? '').trim());
