import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { overclaims } from '../knowledge/overclaims.ts';

const rendererDir = resolve(import.meta.dirname, '../../renderer');
const sourcesIn = (dir: string, ext: RegExp): string[] =>
  readdirSync(join(rendererDir, dir), { recursive: true, encoding: 'utf8' })
    .filter((name) => ext.test(name))
    .map((name) => join(rendererDir, dir, name));

/** Every string and template literal of a source, without its quotes; what is put into a template becomes an `X`. */
function literalsOf(source: string): string[] {
  const bare = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replace(/^import .*$/gm, '');
  const found = bare.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g);
  return [...found].map(([, single, double, template]) =>
    (single ?? double ?? template ?? '').replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, 'X'),
  );
}

const texts = sourcesIn('text', /\.ts$/);

describe('the words of the interface', () => {
  it('finds the sentences that it is to read', () => {
    const all = texts.flatMap((file) => literalsOf(readFileSync(file, 'utf8')));
    expect(all).toContain('Your export shows a connection. It cannot show what was done with it.');
    expect(all.length).toBeGreaterThan(300);
  });

  it('says no more than the evidence, in any sentence', () => {
    const faults = texts.flatMap((file) =>
      literalsOf(readFileSync(file, 'utf8')).flatMap((text) =>
        overclaims(text).map((words) => `${file}: “${words}” in “${text}”`),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('never shouts', () => {
    const shouting = texts.flatMap((file) =>
      literalsOf(readFileSync(file, 'utf8')).filter((text) => /!/.test(text)),
    );
    expect(shouting).toEqual([]);
  });

  it('keeps every sentence in renderer/text, none in a component', () => {
    const faults = sourcesIn('.', /\.tsx$/).flatMap((file) => {
      const source = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      const inMarkup = [...source.matchAll(/[>}]\s*([A-Z][a-z]+ [a-z][^<>{}=;()]*)\s*[<{]/g)].map(
        ([, text]) => text,
      );
      return inMarkup.map((text) => `${file}: ${text}`);
    });
    expect(faults).toEqual([]);
  });
});

describe('the page under its policy', () => {
  const sources = sourcesIn('.', /\.tsx?$/).map((file) => readFileSync(file, 'utf8'));

  it('has no inline script or style and names no other origin', () => {
    const page = readFileSync(join(rendererDir, 'index.html'), 'utf8');
    expect(page).not.toMatch(/<style|style=|<script(?![^>]*\bsrc=)|\son\w+=/i);
    expect(page).not.toMatch(/https?:/);
  });

  it('never writes markup from text', () => {
    const faults = sources.filter((source) =>
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/i.test(source),
    );
    expect(faults).toEqual([]);
  });

  it('stores nothing in the browser', () => {
    const faults = sources.filter((source) =>
      /localStorage|sessionStorage|indexedDB|document\.cookie/.test(source),
    );
    expect(faults).toEqual([]);
  });
});
