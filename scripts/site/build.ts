import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rootDir } from '../run-tool.ts';
import { buildAppPage } from './app-page.ts';
import { renderDocument } from './documents.ts';

/** Builds the whole site into a folder, which is emptied first. Gives its size in bytes without the pictures. */
export async function buildSite(dir: string): Promise<number> {
  rmSync(dir, { recursive: true, force: true });
  const pages = globSync(['README.md', 'docs/*.md', 'docs/decisions/*.md'], { cwd: rootDir }).toSorted();
  const texts = [
    ...pages.map((path) => renderDocument(path, pages)),
    { path: 'app.html', text: await buildAppPage() },
    { path: 'site.css', text: readFileSync(join(import.meta.dirname, 'site.css'), 'utf8') },
  ];
  for (const { path, text } of texts) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  cpSync(join(rootDir, 'renderer/public/icon.svg'), join(dir, 'icon.svg'));
  cpSync(join(rootDir, 'docs/images'), join(dir, 'docs/images'), { recursive: true });
  return texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
}
