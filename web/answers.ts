import type { ServerResponse } from 'node:http';
import { words } from '../src/words/current.ts';
import { say } from '../src/words/say.ts';

/** Answers with one sentence as JSON, for the page's own requests. */
export function answerJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

/**
 * Answers with one sentence as a page. All sentences are ours and contain nothing from a request, so nothing is escaped; `next`
 * is where the browser goes automatically.
 */
export function answerPage(response: ServerResponse, status: number, sentence: string, next?: string): void {
  const look =
    '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">';
  const refresh = next ? `<meta http-equiv="refresh" content="0; url=${next}">` : '';
  const link = next ? `<p><a href="${next}">${say('web.goOn')}</a></p>` : '';
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(
    `<!doctype html><html lang="${words().language}"><meta charset="utf-8">${look}${refresh}<title>${say('app.shell.name')}</title><h1>${say('app.shell.name')}</h1><p>${sentence}</p>${link}</html>\n`,
  );
}
