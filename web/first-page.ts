import type { IncomingMessage } from 'node:http';
import { savedSettings } from '../src/engine/act/settings.ts';
import { type Page, withLanguage } from '../src/engine/renderer-pages.ts';
import { toTags } from '../src/engine/router/request-language.ts';
import { resolveLanguage } from '../src/words/language-choice.ts';

/** The page with its language and theme in its first tag. */
export function firstPage(page: Page, request: IncomingMessage, ledgerPath: string): Page['body'] {
  const { theme, language } = savedSettings(ledgerPath);
  const look = theme === 'system' ? '' : ` data-mantine-color-scheme="${theme}"`;
  return withLanguage(page, resolveLanguage(language, toTags(request.headers['accept-language'])), look);
}
