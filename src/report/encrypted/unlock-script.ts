import { IV_BYTES, LEAST_ITERATIONS, MOST_ITERATIONS, SALT_BYTES } from './encryption.ts';

/**
 * The one script of an encrypted report: plain WebCrypto, no library. It reads no data into markup; the report it opens is
 * authenticated, was escaped when it was written, and is shown as a parsed document, in which scripts do not run. Nothing is
 * stored or sent, and the passphrase never appears in an address. Bundlers and type stripping leave this text alone, so its
 * hash stays valid. Its texts are in the form's `data-`; every failure has the same sentence, so that a guesser cannot learn
 * how close they were.
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

  /* By the version of the file. */
  const normalise = {
    1: (passphrase) => passphrase.normalize('NFC').trim(),
    2: (passphrase) => passphrase.normalize('NFC').toLowerCase().normalize('NFC').replace(/[\\s\\p{Pd}]/gu, ''),
  };

  function readHeader(text) {
    const header = JSON.parse(text);
    const [salt, iv] = [decodeBase64(header.salt), decodeBase64(header.iv)];
    const sound = (header.v === 1 || header.v === 2) && header.kdf === 'PBKDF2' && header.hash === 'SHA-256' &&
      header.cipher === 'AES-256-GCM' && Number.isInteger(header.iterations) &&
      header.iterations >= ${LEAST_ITERATIONS} && header.iterations <= ${MOST_ITERATIONS} &&
      salt.length === ${SALT_BYTES} && iv.length === ${IV_BYTES};
    if (!sound) throw new Error('header');
    return { salt, iv, iterations: header.iterations, v: header.v, holds: header.holds };
  }

  async function deriveKey(passphrase, { v, salt, iterations }) {
    const material = new TextEncoder().encode(normalise[v](passphrase));
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
    return { holds: header.holds, content: plain.subarray(0, end) };
  }

  const decodeText = (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

  function showPage(bytes) {
    const parsed = new DOMParser().parseFromString(decodeText(bytes), 'text/html');
    document.documentElement.replaceWith(document.adoptNode(parsed.documentElement));
    scrollTo(0, 0);
  }

  function readFiles(bytes) {
    const listEnd = bytes.length - 4;
    const listStart = listEnd - new DataView(bytes.buffer, bytes.byteOffset + listEnd).getUint32(0);
    const list = JSON.parse(decodeText(bytes.subarray(listStart, listEnd)));
    return list.map(({ name, start, end }) => ({ name, bytes: bytes.subarray(start, end) }));
  }

  function link({ name, bytes }) {
    const item = document.createElement('li');
    const link = item.appendChild(document.createElement('a'));
    link.download = link.textContent = name;
    link.href = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
    const size = new Intl.NumberFormat(document.documentElement.lang, { style: 'unit', unit: 'kilobyte' });
    item.append(' ' + size.format(Math.ceil(bytes.length / 1000)));
    return item;
  }

  function showFiles(content) {
    const files = readFiles(content);
    const section = byId('files');
    section.querySelector('ul').replaceChildren(...files.map(link));
    section.querySelector('button').addEventListener('click', () => showPage(files[0].bytes));
    form.hidden = true;
    message.textContent = '';
    section.hidden = false;
    section.querySelector('h2').focus();
  }

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    button.disabled = true;
    message.textContent = form.dataset.opening;
    try {
      const { holds, content } = await decrypt(field.value);
      if (holds === 'files') showFiles(content);
      else showPage(content);
    } catch {
      message.textContent = form.dataset.failed;
      button.disabled = false;
      field.focus();
    }
  });
});
`;
