import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const rootDir = resolve(import.meta.dirname, '../..');

/** Where markup is written, and where the terminal, the desktop app and the browser host speak. */
const MARKUP = ['renderer/**/*.tsx', 'src/report/html/*.ts', 'src/report/encrypted/*.ts', 'web/*.ts'];
const SPOKEN = [
  'cli/**/*.ts',
  'electron/**/*.ts',
  'web/**/*.ts',
  'src/engine/{act,read,router}/*.ts',
  'src/report/{html,build,redact}/*.ts',
  'src/report/{bundle,formats,left-out,preview,write-file}.ts',
  'src/report/encrypted/{page,unlock-script,passphrase}.ts',
];

/** What may be written out, and why. */
const EXCEPTIONS: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/new (?:Type|Range)?Error\((?:'[^']*'|`[^`]*`)/g, 'a defect of ours: nobody is shown its message'],
  [/super\('Refused\.'\)/g, 'the answer to a message from elsewhere, which nobody reads'],
  [/new Response\('Not found'/g, 'the reason phrase of HTTP'],
  [/serviceName: 'Sidedoor engine'/g, 'the name of a process'],
  [/'Global Options:'/g, 'a head of commander’s help, in place of which ours is shown'],
  [/PRAGMA user_version/g, 'SQL'],
  [
    /memoize\([^)]*\)|'company orders'|'(?:npm run )?sidedoor [\w<> .-]+'|`sidedoor [a-z][^`]*`|`(?:exposure|years) of [^`]*`|'era messages'/g,
    'keys of caches, and commands',
  ],
  [/`default-src [^`]*`/g, 'a content policy'],
  [/\.describe\([^)]*\)/g, 'the published schema, for programmers'],
  [/name: 'Sidedoor'|>Sidedoor\b|>SHA-256</g, 'names'],
];

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\/|(?<![:'"])\/\/.*$/gm, '');
const read = (file: string): string =>
  EXCEPTIONS.reduce(
    (source, [pattern]) => source.replace(pattern, ''),
    withoutComments(readFileSync(join(rootDir, file), 'utf8')),
  );

/** Text between tags, and attributes that are read out. */
const inMarkup = (source: string): string[] => [
  ...[...source.matchAll(/[>}]\s*([A-Z][a-z]+ [a-z][^<>{}=;()]*)\s*[<{]/g)].map(([, text = '']) =>
    text.trim(),
  ),
  ...[...source.matchAll(/[a-z"]>([A-Z][\w ,.]*)<\//g)].map(([, text = '']) => text),
  ...[...source.matchAll(/\b(?:label|title|placeholder|alt|aria-label)="([A-Za-z][^"{$]*)"/g)].map(
    ([, text = '']) => text,
  ),
];

/** Literals of two words or more, and labels of one. */
const inLiterals = (source: string): string[] => [
  ...[...source.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)]
    .map(([, quoted, template]) => (quoted ?? template ?? '').replace(/\$\{[^}]*\}/g, '·'))
    .filter((text) => /\p{L}{2,}[,:;]? \p{L}{2,}/u.test(text) && !/[<>=({]/.test(text)),
  ...[...source.matchAll(/\b(?:label|title|body|buttonLabel|message): '([A-Z][^']*)'/g)].map(
    ([, text = '']) => text,
  ),
];

const faults = (patterns: readonly string[], find: (source: string) => string[]): string[] =>
  globSync([...patterns], { cwd: rootDir }).flatMap((file) =>
    find(read(file)).map((text) => `${file}: ${text}`),
  );

describe('text for users', () => {
  it('is in the catalogue, not in markup', () => {
    expect(faults(MARKUP, inMarkup)).toEqual([]);
  });

  it('is in the catalogue, not in a literal', () => {
    expect(faults(SPOKEN, inLiterals)).toEqual([]);
  });

  it('is found by this test', () => {
    expect(inMarkup('<p>Your export shows this.</p><b title="Close">{x}</b>')).toHaveLength(3);
    expect(inLiterals("out.write('Nothing was removed.'); ({ label: 'File' })")).toHaveLength(2);
    expect(inLiterals('`made on a $day`')).toHaveLength(1);
  });
});
