import { describe, expect, it } from 'vitest';
import { findLanguage } from '../../cli/language.ts';
import { toTags } from '../../src/engine/router/request-language.ts';
import { LANGUAGES } from '../../src/model/enumerations.ts';
import { chooseLanguage, languageName, resolveLanguage } from '../../src/words/language-choice.ts';
import { loadWords } from '../../src/words/languages.ts';
import { message } from '../../src/words/message.ts';

describe('the language in use', () => {
  it.each([
    [[], 'en'],
    [['C'], 'en'],
    [['POSIX', 'en_US.UTF-8'], 'en'],
    [['tlh', 'EN-gb'], 'en'],
    [[''], 'en'],
    [['de-AT', 'en'], 'de'],
    [['tlh', 'de_CH.UTF-8'], 'de'],
    [['fr-CA', 'en'], 'fr'],
    [['es-MX', 'en'], 'es'],
    [['pt_BR.UTF-8'], 'pt-BR'],
    [['pt'], 'pt-BR'],
    [['tlh', 'pt_PT@euro', 'en'], 'pt-BR'],
    [toTags('pt-PT,pt;q=0.9,en;q=0.8'), 'pt-BR'],
  ])('on a system that prefers %j is %s', (preferred, language) => {
    expect(chooseLanguage(preferred)).toBe(language);
  });

  it('is the one chosen in the settings, or that of the system', () => {
    expect(resolveLanguage('en', ['tlh'])).toBe('en');
    expect(resolveLanguage('system', ['en-US'])).toBe('en');
  });

  it.each([
    ['de-AT,de;q=0.9,en;q=0.8', ['de-AT', 'de', 'en']],
    ['en', ['en']],
    [undefined, ['']],
  ])('of a request with the header %s is chosen by %j', (header, tags) => {
    expect(toTags(header)).toEqual(tags);
  });

  it.each([
    [['audit', '--lang', 'en'], { LANG: 'xx' }, 'en'],
    [['--lang=en-US', 'audit'], {}, 'en'],
    [['audit', '--lang', 'tlh'], {}, undefined],
    [['audit', '--lang'], {}, undefined],
    [['audit', '--json'], { LANG: 'en_GB.UTF-8' }, 'en'],
    [['audit'], { LC_ALL: '', LC_MESSAGES: 'en_GB.UTF-8', LANG: 'tlh' }, 'en'],
    [['audit'], { LANG: 'pt_BR.UTF-8' }, 'pt-BR'],
    [['audit', '--lang', 'pt'], {}, 'pt-BR'],
  ])('on the command line %j under %j is %s', (args, env, language) => {
    expect(findLanguage(args, env)).toBe(language);
  });

  it.each([
    ['en', '25 September 2012'],
    ['de', '25. Sept. 2012'],
    ['fr', '25 sept. 2012'],
    ['pt-BR', '25 de set. de 2012'],
  ] as const)('%s writes a day in a narrow column as %s', async (language, day) => {
    const words = await loadWords(language);
    expect(words.say(message('day.narrow', { day: '2012-09-25' }))).toBe(day);
  });

  it.each([
    ['fr', '2014-10-01', '1er octobre 2014'],
    ['fr', '2014-10-11', '11 octobre 2014'],
    ['pt-BR', '2014-10-01', '1º de outubro de 2014'],
    ['pt-BR', '2014-10-11', '11 de outubro de 2014'],
    ['es', '2014-10-01', '1 de octubre de 2014'],
  ] as const)('%s writes %s as %s', async (language, day, text) => {
    const words = await loadWords(language);
    expect([words.say(message('day', { day })), words.day(day)]).toEqual([text, text]);
  });

  it.each(LANGUAGES)('%s has words and a name of its own', async (language) => {
    const words = await loadWords(language);
    expect([words.language, Intl.getCanonicalLocales(words.locale)]).toEqual([language, [words.locale]]);
    expect(languageName(language)).toMatch(/^\p{Lu}/u);
  });
});
