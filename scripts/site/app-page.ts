import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Rolldown } from 'vite';
import { CONTENT_SECURITY_POLICY } from '../../web/headers.ts';
import { buildForProduction } from '../bundle.ts';
import { rootDir } from '../run-tool.ts';
import { recordSample } from './record.ts';

/**
 * The app and every answer in one file: a browser loads neither module scripts nor data from beside a page that was opened
 * from disk. The policy names script and style by their hashes.
 */
export async function buildAppPage(): Promise<string> {
  const { script, style } = await bundleApp();
  const recording = gzipSync(JSON.stringify(await recordSample()), { level: 9 }).toString('base64');
  return toPage({ script, style, recording });
}

/** English only: the answers are recorded in no other language. */
const OTHER_LANGUAGES = /^\.\/(?!en\b)[a-z]{2}(?:-[A-Z]{2})?\/(?:index|help)\.ts$/;

async function bundleApp(): Promise<{ script: string; style: string }> {
  const built = await buildForProduction({
    root: join(rootDir, 'renderer'),
    configFile: join(rootDir, 'vite.config.ts'),
    logLevel: 'error',
    plugins: [
      {
        name: 'english-only',
        enforce: 'pre',
        resolveId: (id, from) =>
          from?.includes('/src/words/') && OTHER_LANGUAGES.test(id) ? '\0other-language' : null,
        load: (id) =>
          id === '\0other-language' ? 'export const de = {}, fr = {}, es = {}, ptBR = {}, help = {};' : null,
      },
    ],
    build: { write: false, cssCodeSplit: false, rolldownOptions: { output: { codeSplitting: false } } },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  const [chunk, ...more] = output.filter((file) => file.type === 'chunk');
  const style = output.find((file) => file.fileName.endsWith('.css'));
  if (!chunk || more.length > 0 || style?.type !== 'asset')
    throw new Error('The app is not one script and one style.');
  // A script ends at the first "</script", also within a string; "<!--" would begin a comment.
  const script = chunk.code
    .replaceAll('</script', String.raw`<\/script`)
    .replaceAll('<!--', String.raw`<\!--`);
  return { script, style: String(style.source) };
}

const toSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A policy in the page cannot restrict framing. */
const toPolicy = (script: string, style: string): string =>
  CONTENT_SECURITY_POLICY.replace("script-src 'self'", `script-src ${toSource(script)}`)
    .replace("style-src 'self'", `style-src ${toSource(style)} ${toSource(MARK_STYLE)}`)
    .replace("connect-src 'self'", "connect-src 'none'")
    .replace("frame-ancestors 'none'; ", '');

const MARK_STYLE = `
.invented { margin: 0; padding: 0.5rem 1rem; color: #1b1f24; background: #ffe08a; text-align: center; font: 0.9375rem/1.4 system-ui, sans-serif; }
.invented a { color: inherit; }
`;

type Parts = { readonly script: string; readonly style: string; readonly recording: string };

const toPage = ({ script, style, recording }: Parts): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${toPolicy(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Sidedoor</title>
<link rel="icon" href="./icon.svg" type="image/svg+xml">
<style>${style}</style>
<style>${MARK_STYLE}</style>
</head>
<body>
<aside class="invented" aria-label="About this page">This is an invented account, and nothing in it can be changed. <a href="index.html#install">Install Sidedoor</a> for your own.</aside>
<div id="root"></div>
<noscript>This page needs JavaScript to show the invented account.</noscript>
<script type="text/plain" id="recording">${recording}</script>
<script type="module">${script}</script>
</body>
</html>
`;
