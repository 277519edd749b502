import { say } from '../../words/say.ts';
import { chunked } from '../chunks.ts';
import { pageHead } from '../html/page.ts';
import { cspHash, pageStyle } from '../html/style.ts';
import { type Content, encrypt, freshNonces, headerText, ITERATIONS, type Nonces } from './encryption.ts';
import { type PackedFile, packFiles } from './pack-files.ts';
import { UNLOCK_SCRIPT } from './unlock-script.ts';

const FORM_STYLE = `
form{margin:1.4rem 0;display:grid;gap:.6rem;max-width:34rem}
form[hidden],p[hidden],section[hidden]{display:none}
input{font:inherit;padding:.55rem .7rem;border:1.5px solid var(--soft);border-radius:4px;background:var(--paper);color:var(--ink)}
button{font:inherit;font-weight:600;padding:.55rem 1.2rem;border:0;border-radius:4px;background:var(--teal);color:var(--paper);justify-self:start;cursor:pointer}
button:disabled{opacity:.6;cursor:default}
input:focus-visible,button:focus-visible{outline:3px solid var(--teal);outline-offset:2px}
`;

/**
 * The script comes before the data: if the file is cut off within its data, it still says in one sentence that it cannot be
 * opened.
 */
function lockedHead(): string {
  const [style, formStyle] = [pageStyle(), `${pageStyle()}${FORM_STYLE}`];
  // The style of the opened report is listed too: it is shown under the policy of the page that opened it.
  const csp = `default-src 'none'; script-src ${cspHash(UNLOCK_SCRIPT)}; style-src ${cspHash(formStyle)} ${cspHash(style)}; img-src data:; base-uri 'none'; form-action 'none'`;
  return `${pageHead(say('unlock.title'), csp, formStyle)}<script>${UNLOCK_SCRIPT}</script>
</head>
<body>
<main>
<p class="brand">Sidedoor</p>
<h1>${say('unlock.title')}</h1>
<p>${say('unlock.lead')}</p>
<form id="open" data-opening="${say('unlock.opening')}" data-failed="${say('unlock.failed')}" hidden>
<label for="passphrase">${say('unlock.passphrase')}</label>
<input id="passphrase" type="password" autocomplete="off" autocapitalize="none" spellcheck="false" required>
<button id="button" type="submit">${say('unlock.open')}</button>
</form>
<p id="message" role="status" aria-live="polite"></p>
<p id="fallback">${say('unlock.noScript')}</p>
<p id="insecure" hidden>${say('unlock.insecure')}</p>
<section id="files" hidden>
<h2 class="plain" tabindex="-1">${say('unlock.files')}</h2>
<p>${say('unlock.filesLead')}</p>
<ul></ul>
<button type="button">${say('unlock.read')}</button>
</section>
</main>
`;
}

export type EncryptionOptions = {
  readonly passphrase: string;
  /** Only for tests that want the same bytes twice; a salt and an IV must never be reused. */
  readonly nonces?: Nonces;
  readonly iterations?: number;
};

/** One HTML page that contains another one encrypted, and opens it offline. For the limits of its protection see docs/report.md. */
export const encryptedPage = (page: Iterable<string>, options: EncryptionOptions): AsyncGenerator<string> =>
  lockedPage('page', chunked(page), options);

/** One HTML page that contains encrypted files and offers them for download once opened. */
export const encryptedFiles = (
  files: Iterable<PackedFile>,
  options: EncryptionOptions,
): AsyncGenerator<string> => lockedPage('files', packFiles(files), options);

async function* lockedPage(
  holds: Content,
  content: Iterable<Uint8Array>,
  options: EncryptionOptions,
): AsyncGenerator<string> {
  const { passphrase, nonces = freshNonces(), iterations = ITERATIONS } = options;
  const header = headerText(nonces, iterations, holds);
  yield `${lockedHead()}<script type="application/json" id="header">${header}</script>\n<script type="text/plain" id="data">`;
  yield* base64(encrypt(content, passphrase, { header, nonces, iterations }));
  yield '</script>\n</body>\n</html>\n';
}

/** Three bytes make four characters: the rest of a piece waits for the next one. */
async function* base64(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let left = Buffer.alloc(0);
  for await (const piece of pieces) {
    const bytes = Buffer.concat([left, piece]);
    const whole = bytes.length - (bytes.length % 3);
    left = bytes.subarray(whole);
    yield bytes.toString('base64', 0, whole);
  }
  yield left.toString('base64');
}
