import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from './browser.ts';

/*
 * `npm run icons`: draws build/icon.svg at every size with Chromium and packs the sizes for each system. The results are
 * committed, so that a build needs no browser. ICO and ICNS are containers around PNG files, written here by hand.
 */

const buildDir = join(import.meta.dirname, '../build');

/** Sizes in pixels that the three systems ask for. */
const LINUX = [16, 32, 48, 64, 128, 256, 512] as const;
const WINDOWS = [16, 24, 32, 48, 64, 256] as const;

/** Apple's names of the sizes that are stored as PNG (the two small ones never were; they are derived from `ic11`). */
const APPLE: readonly (readonly [name: string, size: number])[] = [
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
];

type Drawn = ReadonlyMap<number, Buffer>;

async function draw(page: Page, size: number, svg: string): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  return page.screenshot({ omitBackground: true, type: 'png' });
}

/** ICO: a header of 6 bytes, 16 bytes per picture, then the pictures. A side of 256 is written as 0. */
export function ico(drawn: Drawn, sizes: readonly number[]): Buffer {
  const pictures = sizes.map((size) => [size, drawn.get(size) ?? Buffer.alloc(0)] as const);
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, [size, png]] of pictures.entries()) {
    const at = 6 + 16 * index;
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(([, png]) => png)]);
}

/** ICNS: `icns` and the length of all, then per picture its name, its length with these 8 bytes, and the PNG. */
export function icns(drawn: Drawn): Buffer {
  const parts = APPLE.map(([name, size]) => chunk(name, drawn.get(size) ?? Buffer.alloc(0)));
  return chunk('icns', Buffer.concat(parts));
}

function chunk(name: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32BE(body.length + 8, 4);
  return Buffer.concat([head, body]);
}

async function main(): Promise<void> {
  const svg = readFileSync(join(buildDir, 'icon.svg'), 'utf8');
  // As the committed pictures were drawn: with a software renderer the same drawing has other bytes.
  const browser = await launchChromium(['--disable-gpu']);
  const page = await browser.newPage();
  const drawn = new Map<number, Buffer>();
  for (const size of new Set([...LINUX, ...WINDOWS])) drawn.set(size, await draw(page, size, svg));
  await browser.close();
  mkdirSync(join(buildDir, 'icons'), { recursive: true });
  for (const size of LINUX) {
    writeFileSync(join(buildDir, 'icons', `${size}x${size}.png`), drawn.get(size) ?? '');
  }
  writeFileSync(join(buildDir, 'icon.ico'), ico(drawn, WINDOWS));
  writeFileSync(join(buildDir, 'icon.icns'), icns(drawn));
}

if (import.meta.main) await main();
