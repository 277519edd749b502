import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const rendererDir = resolve(import.meta.dirname, '../../renderer');
const sourcesIn = (dir: string, ext: RegExp): string[] =>
  readdirSync(join(rendererDir, dir), { recursive: true, encoding: 'utf8' })
    .filter((name) => ext.test(name))
    .map((name) => join(rendererDir, dir, name));

describe('the page under its policy', () => {
  const sources = sourcesIn('.', /\.tsx?$/).map((file) => readFileSync(file, 'utf8'));

  it('has no inline script or style and refers to no other origin', () => {
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

  it('stores nothing in the browser but the session key of its tab', () => {
    expect(sources.join('\n')).not.toMatch(/localStorage|indexedDB|document\.cookie/);
    const storing = sourcesIn('.', /\.tsx?$/).filter((file) =>
      /sessionStorage/.test(readFileSync(file, 'utf8')),
    );
    expect(storing.map((file) => basename(file))).toEqual(['session-key.ts']);
  });
});
