import type { IncomingMessage } from 'node:http';
import { savedSettings } from '../src/engine/act/settings.ts';
import { toTags } from '../src/engine/router/request-language.ts';
import { resolveLanguage } from '../src/words/language-choice.ts';
import type { StaticFile } from './static-files.ts';

/** The page with its language and theme in its first tag: a script would be too late for the first picture. */
export function firstPage({ content }: StaticFile, request: IncomingMessage, ledgerPath: string): Buffer {
  const { theme, language: choice } = savedSettings(ledgerPath);
  const language = resolveLanguage(choice, toTags(request.headers['accept-language']));
  const look = theme === 'system' ? '' : ` data-mantine-color-scheme="${theme}"`;
  return Buffer.from(content.toString().replace('<html lang="en"', `<html lang="${language}"${look}`));
}
