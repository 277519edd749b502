import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listUntranslated } from '../../scripts/untranslated.ts';
import { KNOWLEDGE_DIR } from '../../src/knowledge/files.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { readTranslations } from '../../src/knowledge/read-translations.ts';
import { translateKnowledge } from '../../src/knowledge/translate.ts';
import { listOriginals, listSpeakers } from '../../src/knowledge/translations.ts';
import { words } from '../../src/words/current.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { overclaims } from './overclaims.ts';
import { ATTRIBUTION } from './wordings.ts';

const knowledge = loadKnowledge();
const scratch = temporaryDir();

const original = listOriginals(knowledge).find(({ id }) => id === 'netflix-inbox-api');
const digest = original?.digest ?? '';
const texts = 'statement = "Ein Schreiben behauptet …"\nnote = "Nur eine Partei."\nquote = "… Zugriff …"\n';

/** The facts with one file of translations into German. */
function translated(file: string, content: string) {
  const folder = join(scratch, 'translations/de');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${file}.toml`), content);
  return translateKnowledge(knowledge, readTranslations(scratch, 'de'), words());
}

describe('a translated claim', () => {
  const german = translated('netflix', `[netflix-inbox-api]\nenglish = "${digest}"\n${texts}`);
  const claim = german.claims.get('netflix-inbox-api');

  it('has its texts in the language, the original quotation, and the original claim', () => {
    expect(claim).toMatchObject({
      statement: 'Ein Schreiben behauptet …',
      note: 'Nur eine Partei.',
      quote: knowledge.claims.get('netflix-inbox-api')?.quote,
      quoteTranslation: '… Zugriff …',
      original: knowledge.claims.get('netflix-inbox-api'),
    });
    expect(german.partners.get('netflix')?.claims).toContain(claim);
  });

  it('leaves other claims in English with a note', () => {
    const other = german.claims.get('netflix-whitelist');
    expect(other?.statement).toBe(
      `${knowledge.claims.get('netflix-whitelist')?.statement} (English; not yet translated)`,
    );
    expect(german.cautions[0]?.text).toContain('not yet translated');
  });
});

it.each([
  ['of an earlier English', `[netflix-inbox-api]\nenglish = "000000000000"\n${texts}`, true],
  ['without all of the texts', `[netflix-inbox-api]\nenglish = "${digest}"\nstatement = "Nur das."\n`, true],
  ['that nobody has written', '', false],
])('a translation %s is not shown, but listed as missing', (_which, content, isStale) => {
  const german = translated('netflix', content);
  expect(german.claims.get('netflix-inbox-api')?.statement).toContain('not yet translated');
  const listed = listUntranslated(knowledge, scratch, 'de').find(({ id }) => id === 'netflix-inbox-api');
  expect(listed).toMatchObject({ digest, isStale });
});

it('speakers are translated by their English names', () => {
  const by = 'Plaintiffs in Klein v. Meta (letter to the court)';
  const german = translated('_speakers', `"${by}" = "Klägerinnen und Kläger (Schreiben)"\n`);
  expect(german.claims.get('netflix-inbox-api')?.by).toBe('Klägerinnen und Kläger (Schreiben)');
  expect(german.claims.get('netflix-facebook-2018-denial')?.by).toBe('Facebook');
});

it.each([
  ['without a digest', '[netflix-inbox-api]\nstatement = "Text"\n'],
  [
    'with a straight quotation mark',
    `[netflix-inbox-api]\nenglish = "${digest}"\nstatement = "Ein 'Wort'"\n`,
  ],
])('a translation file %s is refused', (_how, content) => {
  expect(() => translated('netflix', content)).toThrow('translations/de/netflix.toml, netflix-inbox-api');
});

const LANGUAGES = readdirSync(join(KNOWLEDGE_DIR, 'translations')).sort();

describe.each(LANGUAGES)('the facts in %s', (language) => {
  const given = readTranslations(KNOWLEDGE_DIR, language);
  const known = new Map(listOriginals(knowledge).map((each) => [`${each.file}/${each.id}`, each]));
  const fresh = [...given.facts].filter(([key, { english }]) => known.get(key)?.digest === english);

  it('belong to existing facts and texts', () => {
    const lost = [...given.facts].flatMap(([key, texts]) => {
      const found = known.get(key);
      if (found === undefined) return [`${key} does not exist`];
      const extra = Object.keys(texts).filter((field) => field !== 'english' && !(field in found.texts));
      return found.digest === texts.english ? extra.map((field) => `${key} has no ${field}`) : [];
    });
    expect(lost).toEqual([]);
    expect([...given.speakers.keys()].filter((by) => !listSpeakers(knowledge).includes(by))).toEqual([]);
  });

  it('attribute each statement in words of its grade', () => {
    const bare = fresh.flatMap(([key, { statement }]) => {
      const status = knowledge.claims.get(key.split('/')[1] ?? '')?.status;
      if (statement === undefined || status === undefined) return [];
      const words = ATTRIBUTION[language]?.[status];
      if (words === undefined) throw new Error(`wordings.ts has no words in ${language}`);
      return words === null || words.test(statement) ? [] : [`${key} (${status}): ${statement}`];
    });
    expect(bare).toEqual([]);
  });

  it('say no more than the evidence', () => {
    const faults = fresh.flatMap(([key, { english: _, quote: __, says: ___, ...ours }]) =>
      overclaims(Object.values(ours).join(' '), language).map((words) => `${key}: ${words}`),
    );
    expect(faults).toEqual([]);
  });
});
