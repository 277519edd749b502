import { webcrypto } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { describe, expect, it } from 'vitest';
import { isLongEnough, normalisePassphrase } from '../../src/model/passphrase.ts';
import {
  BLOCK_BYTES,
  ITERATIONS,
  LEAST_ITERATIONS,
  MOST_ITERATIONS,
} from '../../src/report/encrypted/encryption.ts';
import { type EncryptionOptions, encryptedPage } from '../../src/report/encrypted/page.ts';
import { generatePassphrase, PASSPHRASE_BITS } from '../../src/report/encrypted/passphrase.ts';
import { GOLDEN_OPTIONS, GOLDEN_PAGE, GOLDEN_PASSPHRASE } from './golden/golden.ts';
import { parsePage } from './support.ts';

const golden = readFileSync(join(import.meta.dirname, 'golden/encrypted.txt'), 'utf8').split('\n');
const KEY_TEXT = normalisePassphrase(GOLDEN_PASSPHRASE);

async function encryptPage(text: Iterable<string>, options: EncryptionOptions): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of encryptedPage(text, options)) pieces.push(piece);
  return pieces.join('');
}

const within = (page: string, id: string): string =>
  new RegExp(`id="${id}">([^<]*)</script>`).exec(page)?.[1] ?? '';

/** Opens a page with WebCrypto, as a browser would, and gives the padded plaintext. */
async function open(header: string, data: string, passphrase: string): Promise<Buffer> {
  const { salt, iv, iterations } = JSON.parse(header);
  const { subtle } = webcrypto;
  const base = await subtle.importKey('raw', Buffer.from(passphrase), 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: Buffer.from(salt, 'base64'), iterations };
  const key = await subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['decrypt']);
  const gcm = { name: 'AES-GCM', iv: Buffer.from(iv, 'base64'), additionalData: Buffer.from(header) };
  return Buffer.from(await subtle.decrypt(gcm, key, Buffer.from(data, 'base64')));
}

describe('an encrypted report', () => {
  it('has exactly the bytes of the golden file with a fixed salt and IV', async () => {
    const page = await encryptPage([GOLDEN_PAGE], GOLDEN_OPTIONS);
    expect([within(page, 'header'), within(page, 'data')]).toEqual(golden.slice(0, 2));
  });

  it('can be decrypted with WebCrypto, and is padded to whole blocks', async () => {
    const plain = await open(golden[0] ?? '', golden[1] ?? '', KEY_TEXT);
    expect(plain.length).toBe(BLOCK_BYTES);
    const end = plain.lastIndexOf(0x80);
    expect(plain.subarray(0, end).toString('utf8')).toBe(GOLDEN_PAGE);
    expect(plain.subarray(end + 1).every((byte) => byte === 0)).toBe(true);
  });

  it('hides the length of its text within a block, and adds a block after a full one', async () => {
    const lengths = await Promise.all(
      ['', 'x', 'x'.repeat(BLOCK_BYTES - 1), 'x'.repeat(BLOCK_BYTES)].map(async (text) => {
        const page = await encryptPage([text], GOLDEN_OPTIONS);
        const plain = await open(within(page, 'header'), within(page, 'data'), KEY_TEXT);
        expect(plain.subarray(0, plain.lastIndexOf(0x80)).toString()).toBe(text);
        return plain.length / BLOCK_BYTES;
      }),
    );
    expect(lengths).toEqual([1, 1, 1, 2]);
  });

  it('cannot be opened with a changed header, because its text is authenticated', async () => {
    const [header = '', data = ''] = golden;
    const renamed = header.replace('"v":2', '"v":2,"x":1');
    await expect(open(renamed, data, KEY_TEXT)).rejects.toThrow();
    await expect(open(header, data, 'another-passphrase')).rejects.toThrow();
  });

  it('uses a new salt and IV each time, and the documented parameters', async () => {
    const [one, other] = [
      await encryptPage(['a'], { passphrase: 'x' }),
      await encryptPage(['a'], { passphrase: 'x' }),
    ];
    const [first, second] = [JSON.parse(within(one, 'header')), JSON.parse(within(other, 'header'))];
    expect(first).toMatchObject({
      v: 2,
      holds: 'page',
      kdf: 'PBKDF2',
      hash: 'SHA-256',
      iterations: 2_000_000,
    });
    expect(Buffer.from(first.salt, 'base64')).toHaveLength(32);
    expect(Buffer.from(first.iv, 'base64')).toHaveLength(12);
    expect(first.salt).not.toBe(second.salt);
    expect(first.iv).not.toBe(second.iv);
    expect(ITERATIONS).toBeGreaterThan(LEAST_ITERATIONS);
    expect(ITERATIONS).toBeLessThan(MOST_ITERATIONS);
  });

  it('has one script, no readable part of the report, and no address', async () => {
    const page = await encryptPage(['<p>Netflix secret</p>'], GOLDEN_OPTIONS);
    expect(page).not.toContain('Netflix');
    const { elements, attributes, getText } = parsePage(page);
    expect(elements.filter((each) => / script /.test(each))).toHaveLength(3);
    expect(
      attributes.filter(
        ({ name }) => name.startsWith('on') || ['src', 'href', 'action', 'style'].includes(name),
      ),
    ).toEqual([]);
    expect(getText('script')[0]).not.toMatch(
      /https?:|localStorage|sessionStorage|cookie|location|innerHTML|document\.write|eval/,
    );
    expect(getText('title')).toEqual(['Locked report']);
  });
});

describe('a generated passphrase', () => {
  it('has six words of the list, each place equally likely', () => {
    const asked: number[] = [];
    const passphrase = generatePassphrase((below) => asked.push(below) * 100);
    expect(asked).toEqual(Array.from({ length: 6 }, () => wordlist.length));
    expect(passphrase).toBe([100, 200, 300, 400, 500, 600].map((at) => wordlist[at]).join('-'));
  });

  it('is different each time', () => {
    expect(new Set(Array.from({ length: 50 }, () => generatePassphrase())).size).toBe(50);
  });

  it('has the stated entropy', () => {
    expect(new Set(wordlist).size).toBe(2048);
    expect(wordlist.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
    expect(PASSPHRASE_BITS).toBe(66);
  });

  it.each([
    ['capitals', 'Maple-ORBIT-kettle'],
    ['spaces', ' maple  orbit kettle\n'],
    ['no space at all', 'mapleorbitkettle'],
    ['dashes of another kind', 'maple – orbit‐kettle'],
  ])('is the same passphrase with %s', (_what, typed) => {
    expect(normalisePassphrase(typed)).toBe(normalisePassphrase('maple-orbit-kettle'));
  });

  it('is the same in both normal forms of a letter', () => {
    expect(normalisePassphrase('gru\u0308n-x')).toBe(normalisePassphrase('GR\u00dcN x'));
    expect(normalisePassphrase('grun-x')).not.toBe(normalisePassphrase('gr\u00fcn-x'));
  });

  it('is too short when only spaces and dashes make it long', () => {
    expect(isLongEnough('a-b-c-d-e-f-g- - - -')).toBe(false);
    expect(isLongEnough('abc-def-ghi-jkl')).toBe(true);
  });
});
