import { say } from '../../words/say.ts';
import { IV_BYTES, LEAST_ITERATIONS, MOST_ITERATIONS, SALT_BYTES } from './encryption.ts';

/** The one sentence for every way in which opening can fail: it tells a guesser nothing about how close they came. */
export const UNLOCK_FAILED = say('unlock.failed');

/**
 * The one script of an encrypted report: plain WebCrypto, no library. It reads no data into markup; the report it opens is
 * authenticated, was escaped when it was written, and is shown as a parsed document, in which scripts do not run. Nothing is
 * stored, and the passphrase never reaches an address. Bundlers and type stripping leave this text alone, so its hash holds.
 */
export const UNLOCK_SCRIPT = `'use strict';
document.addEventListener('DOMContentLoaded', () => {
  const byId = (id) => document.getElementById(id);
  const [form, field, button, message] = ['open', 'passphrase', 'button', 'message'].map(byId);
  const decodeBase64 = (base64) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  byId('fallback').hidden = true;
  if (!globalThis.crypto || !crypto.subtle) {
    byId('insecure').hidden = false;
    return;
  }
  form.hidden = false;
  field.focus();

  function readHeader(text) {
    const header = JSON.parse(text);
    const [salt, iv] = [decodeBase64(header.salt), decodeBase64(header.iv)];
    const sound = header.v === 1 && header.kdf === 'PBKDF2' && header.hash === 'SHA-256' &&
      header.cipher === 'AES-256-GCM' && Number.isInteger(header.iterations) &&
      header.iterations >= ${LEAST_ITERATIONS} && header.iterations <= ${MOST_ITERATIONS} &&
      salt.length === ${SALT_BYTES} && iv.length === ${IV_BYTES};
    if (!sound) throw new Error('header');
    return { salt, iv, iterations: header.iterations };
  }

  async function deriveKey(passphrase, { salt, iterations }) {
    const material = new TextEncoder().encode(passphrase.normalize('NFC').trim());
    const base = await crypto.subtle.importKey('raw', material, 'PBKDF2', false, ['deriveKey']);
    const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
    return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['decrypt']);
  }

  async function decrypt(passphrase) {
    const text = byId('header').textContent;
    const header = readHeader(text);
    const key = await deriveKey(passphrase, header);
    const additionalData = new TextEncoder().encode(text);
    const how = { name: 'AES-GCM', iv: header.iv, additionalData, tagLength: 128 };
    const plain = new Uint8Array(await crypto.subtle.decrypt(how, key, decodeBase64(byId('data').textContent.trim())));
    const end = plain.lastIndexOf(0x80);
    if (end < 0 || plain.subarray(end + 1).some((byte) => byte !== 0)) throw new Error('padding');
    return new TextDecoder('utf-8', { fatal: true }).decode(plain.subarray(0, end));
  }

  function show(html) {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    document.documentElement.replaceWith(document.adoptNode(parsed.documentElement));
    scrollTo(0, 0);
  }

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    button.disabled = true;
    message.textContent = ${JSON.stringify(say('unlock.opening'))};
    try {
      show(await decrypt(field.value));
    } catch {
      message.textContent = ${JSON.stringify(UNLOCK_FAILED)};
      button.disabled = false;
      field.focus();
    }
  });
});
`;
