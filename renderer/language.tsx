import { useQueryClient } from '@tanstack/react-query';
import { Fragment, type ReactNode, useEffect, useRef, useState } from 'react';
import { setWords, words } from '../src/words/current.ts';
import { resolveLanguage } from '../src/words/language-choice.ts';
import { loadWords } from '../src/words/languages.ts';
import { useSettings } from './lib/engine.tsx';
import { useRoute } from './lib/navigation.tsx';

/** The id of the language select: it keeps the focus while the page around it is rendered again. */
export const LANGUAGE_CHOICE_ID = 'language';

/** Renders the page again when another language is chosen, here or in another tab, but not while something is being typed. */
export function LanguageBoundary({ children }: { readonly children: ReactNode }) {
  const choice = useSettings().data?.language;
  const isTyping = useIsTyping();
  const queries = useQueryClient();
  const [language, setLanguage] = useState(words().language);
  const isFirst = useRef(true);
  useEffect(() => {
    if (choice === undefined || isTyping) return;
    const wanted = resolveLanguage(choice, navigator.languages);
    if (wanted === words().language) return;
    void loadWords(wanted).then((loaded) => {
      setWords(loaded);
      document.documentElement.lang = wanted;
      setLanguage(wanted);
      return queries.invalidateQueries();
    });
  }, [choice, isTyping, queries]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the language has changed.
  useEffect(() => {
    if (!isFirst.current) document.getElementById(LANGUAGE_CHOICE_ID)?.focus();
    isFirst.current = false;
  }, [language]);
  return <Fragment key={language}>{children}</Fragment>;
}

/** Whether something was typed into the current view. In Settings, where the language is chosen, the page changes at once. */
function useIsTyping(): boolean {
  const { view, id } = useRoute();
  const shown = `${view}/${id ?? ''}`;
  const [typedIn, setTypedIn] = useState('');
  useEffect(() => {
    const onInput = () => setTypedIn(shown);
    document.addEventListener('input', onInput);
    return () => document.removeEventListener('input', onInput);
  }, [shown]);
  return view !== 'settings' && typedIn === shown;
}
