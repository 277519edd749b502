import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { words } from '../src/words/current.ts';

/**
 * Writes a page, for this user alone, that redirects to the address, and returns its path. Whoever has the address gets in, and
 * every user of a computer can read a program's arguments; this way they see only the path.
 */
export function writeOpenerPage(url: string, downloadsDir: string | null): string {
  const path = join(toDir(downloadsDir), `sidedoor-open-${randomBytes(8).toString('hex')}.html`);
  const refresh = `<meta http-equiv="refresh" content="0; url=${url}"><meta name="referrer" content="no-referrer">`;
  const link = `<a href="${url}">Sidedoor</a>`;
  const html = `<!doctype html><html lang="${words().language}"><meta charset="utf-8">${refresh}${link}</html>\n`;
  writeFileSync(path, html, { flag: 'wx', mode: 0o600 });
  return path;
}

/** Browsers that Linux installs as snaps cannot see /tmp or hidden folders. Elsewhere the temporary folder is the user's own. */
function toDir(downloadsDir: string | null): string {
  const isUsed = process.platform === 'linux' && downloadsDir !== null && existsSync(downloadsDir);
  return isUsed ? downloadsDir : tmpdir();
}
