import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../cli/commands.ts';
import { LANGUAGES } from '../../src/model/enumerations.ts';
import { parsePage } from '../report/support.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { type EnglishLeft, lookForEnglish } from '../words/english-left.ts';
import { runCli } from './run-cli.ts';

const dir = temporaryDir();

const zip = join(dir, 'facebook-ada-2026-05-20-AbCdEfGh.zip');
const env = { SIDEDOOR_LEDGER: join(dir, 'ledger.sqlite') };
const NETFLIX = 'messaging-partner:netflix';

beforeAll(async () => {
  const sizes = ['--messages', '400', '--apps', '40', '--businesses', '30'];
  expect(await runCli(['sample', '--out', zip, ...sizes], env)).toMatchObject({ code: 0 });
  expect(await runCli(['audit', zip], env)).toMatchObject({ code: 0 });
  expect(await runCli(['review', NETFLIX, '--decision', 'keep'], env)).toMatchObject({ code: 0 });
});

const PRINTED = [
  ['audit', '--full', zip],
  ['answer'],
  ['headlines'],
  ['imports'],
  ['connections'],
  ['companies'],
  ['company', 'netflix'],
  ['findings'],
  ['finding', NETFLIX, '--full'],
  ['finding', 'inbox-permission-era', '--full'],
  ['exposure', 'netflix'],
  ['messages'],
  ['review'],
  ['review', NETFLIX, '--history'],
  ['letter', 'netflix', '--law', 'gdpr'],
  ['share'],
  ['report', '--preview'],
  ['--help'],
  ['--version'],
  ...Object.keys(COMMANDS).map((name) => [name, '--help']),
];
const REFUSED = [
  ['finding', 'nothing'],
  ['audit', '--wrong'],
  ['wrong'],
  ['review', NETFLIX, '--decision', 'x'],
];

describe.each(LANGUAGES.filter((language) => language !== 'en'))('in %s', (language) => {
  let english: EnglishLeft;
  beforeAll(async () => {
    english = await lookForEnglish(language);
    const { out } = await runCli(['finding', NETFLIX, '--full'], env);
    expect(english.findPhrases(out).length).toBeGreaterThan(20);
  });
  const speak = (...args: string[]) => runCli([...args, '--lang', language], env);

  it('the terminal prints no English text', async () => {
    for (const args of PRINTED) {
      const { code, out } = await speak(...args);
      expect.soft([code, english.findPhrases(out)], args.join(' ')).toEqual([0, []]);
    }
  });

  it('errors have no English text', async () => {
    for (const args of REFUSED) {
      const { code, err } = await speak(...args);
      expect.soft([code > 0, english.findPhrases(err)], args.join(' ')).toEqual([true, []]);
    }
  });

  it('the help is shown when only the language is given, and the last language wins', async () => {
    const help = await speak('--help');
    for (const args of [[], ['--lang', 'en']]) expect(await speak(...args)).toEqual(help);
  });

  it('the report has no English text, with its own language or that of the terminal', async () => {
    const [spoken, chosen] = [join(dir, `${language}.html`), join(dir, `${language}-chosen.html`)];
    await speak('report', '--full', '--out', spoken);
    await runCli(['report', '--full', '--language', language, '--out', chosen], env);
    const pages = [spoken, chosen].map((path) => readFileSync(path, 'utf8'));
    for (const page of pages) {
      expect(page).toContain(`<html lang="${language}">`);
      expect(
        english.findPhrases(parsePage(page.replaceAll(/<blockquote>.*?<\/blockquote>/gs, '')).text),
      ).toEqual([]);
    }
  });

  it('JSON has English sentences unless a language is requested, and the same facts', async () => {
    type Found = { readonly title: string; readonly says: object };
    const [plain = { title: '', says: {} }] = JSON.parse(
      (await runCli(['findings', '--json'], { ...env, LANG: language })).out,
    ) as Found[];
    const [asked = { title: '', says: {} }] = JSON.parse((await speak('findings', '--json')).out) as Found[];
    expect(asked.says).toMatchObject({ title: (plain.says as { title: object }).title });
    expect(asked.title).not.toBe(plain.title);
  });
});
