import { createCipheriv, pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { normalisePassphrase } from '../../model/passphrase.ts';

const derive = promisify(pbkdf2);

/** Four times what OWASP recommends for a login: a file is attacked offline. Half a second on a desktop, some seconds on a phone. */
export const ITERATIONS = 2_000_000;
export const LEAST_ITERATIONS = 600_000;
export const MOST_ITERATIONS = 10_000_000;
export const SALT_BYTES = 32;
export const IV_BYTES = 12;
/** The file's length reveals the report's length only to the nearest 64 kB. */
export const BLOCK_BYTES = 65_536;

/** Marks the end of the content; zeros follow up to the end of the block. */
const END_MARK = 0x80;

/** Random in production; fixed only by tests that want the same bytes twice. */
export type Nonces = { readonly salt: Uint8Array; readonly iv: Uint8Array };

export const freshNonces = (): Nonces => ({ salt: randomBytes(SALT_BYTES), iv: randomBytes(IV_BYTES) });

/** A page to show, or the files of a bundle (`packFiles`) to save. */
export type Content = 'page' | 'files';

/**
 * What a reader needs besides the passphrase. Its exact text is authenticated with the content. Version 1 held pages only,
 * and counted capitals, dashes and the spaces between words.
 */
export function headerText(
  { salt, iv }: Nonces,
  iterations: number = ITERATIONS,
  holds: Content = 'page',
): string {
  return JSON.stringify({
    v: 2,
    holds,
    kdf: 'PBKDF2',
    hash: 'SHA-256',
    iterations,
    cipher: 'AES-256-GCM',
    salt: Buffer.from(salt).toString('base64'),
    iv: Buffer.from(iv).toString('base64'),
  });
}

/**
 * Encrypts bytes as they arrive: the ciphertext in pieces and, at the end, its 16-byte tag. WebCrypto's AES-GCM reads the
 * pieces joined. `header` is the text from `headerText` for the same nonces and iterations.
 */
export async function* encrypt(
  content: Iterable<Uint8Array>,
  passphrase: string,
  { header, nonces, iterations = ITERATIONS }: { header: string; nonces: Nonces; iterations?: number },
): AsyncGenerator<Uint8Array> {
  const key = await derive(normalisePassphrase(passphrase), nonces.salt, iterations, 32, 'sha256');
  const cipher = createCipheriv('aes-256-gcm', key, nonces.iv);
  key.fill(0);
  cipher.setAAD(Buffer.from(header, 'utf8'));
  let bytes = 0;
  for (const piece of content) {
    bytes += piece.length;
    yield cipher.update(piece);
  }
  yield cipher.update(padding(bytes));
  yield cipher.final();
  yield cipher.getAuthTag();
}

function padding(bytes: number): Buffer {
  const padded = Buffer.alloc(BLOCK_BYTES - (bytes % BLOCK_BYTES));
  padded[0] = END_MARK;
  return padded;
}
