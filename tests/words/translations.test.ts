import { describe, expect, it } from 'vitest';
import { overclaims } from '../knowledge/overclaims.ts';
import { en, loadCatalogs } from './catalogs.ts';
import { readArguments, type TextArgument } from './icu-arguments.ts';

const languages = [...(await loadCatalogs())].map(([language, catalog]) => ({
  language,
  texts: Object.entries(catalog) as [keyof typeof en, string][],
}));

/** What is wrong with the arguments of a text, compared with those of the English one. */
function findFaults(language: string, english: string, text: string): string[] {
  const [source, found] = [readArguments(english), readArguments(text)];
  const categories: readonly string[] = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const isOption = ({ kind }: TextArgument, option: string): boolean =>
    kind === 'number' ? option.startsWith('=') || categories.includes(option) : true;
  return [
    ...source
      .filter(({ isShown, name }) => isShown && !found.some((one) => one.name === name))
      .map(({ name }) => `{${name}} is missing`),
    ...found.flatMap((one) => {
      const namesakes = source.filter(({ name }) => name === one.name);
      if (namesakes[0] === undefined) return [`{${one.name}} is not in the English text`];
      const other = namesakes.find(({ kind }) => kind === one.kind);
      if (other === undefined) return [`{${one.name}} is a ${one.kind}, in English a ${namesakes[0].kind}`];
      const unknown = one.options.filter((option) => !isOption(one, option));
      const lost =
        one.kind === 'select' ? other.options.filter((option) => !one.options.includes(option)) : [];
      const added =
        one.kind === 'select' ? one.options.filter((option) => !other.options.includes(option)) : [];
      return [...unknown, ...lost, ...added].map((option) => `{${one.name}}: the case “${option}”`);
    }),
  ];
}

const COMMAND = /\bsidedoor [a-z]+(?: --?[a-z][\w-]*)*/g;
const commands = (text: string): string[] => (text.match(COMMAND) ?? []).toSorted();

describe.each(languages)('the texts in $language', ({ language, texts }) => {
  it('have the same arguments and cases as the English ones', () => {
    const faults = texts.flatMap(([id, text]) =>
      findFaults(language, en[id], text).map((fault) => `${id}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('belong to ids of the English catalogue', () => {
    expect(texts.filter(([id]) => !Object.hasOwn(en, id))).toEqual([]);
  });

  it('say no more than the evidence', () => {
    const faults = texts.flatMap(([id, text]) =>
      overclaims(text, language).map((words) => `${id}: “${words}” in “${text}”`),
    );
    expect(faults).toEqual([]);
  });

  it('have no straight quotation mark, do not shout, and name the same commands', () => {
    const faults = texts.flatMap(([id, text]) => [
      ...(/["']/.test(text) ? [`${id} has a straight quotation mark`] : []),
      ...(text.includes('!') ? [`${id} shouts`] : []),
      ...(commands(text).join() === commands(en[id]).join() ? [] : [`${id}: ${commands(en[id])}`]),
    ]);
    expect(faults).toEqual([]);
  });
});

describe('a fault in a translation', () => {
  it.each([
    [
      '{n, plural, one {# app} other {# apps}} of {name}',
      '{n, plural, one {# App} other {# Apps}}',
      '{name} is missing',
    ],
    ['{n, number} apps', '{n} Apps', '{n} is a text, in English a number'],
    ['{n, number} apps', '{n, plural, few {# Apps} other {# Apps}}', '{n}: the case “few”'],
    [
      '{a, select, yes {is there} other {is not}}',
      '{a, select, ja {ist da} other {fehlt}}',
      '{a}: the case “yes”',
    ],
    ['{name} denies it', '{nmae} bestreitet es', '{nmae} is not in the English text'],
  ])('in “%s” is found', (english, german, fault) => {
    expect(findFaults('de', english, german)).toContain(fault);
  });

  it.each([
    [
      '{n, number} {n, plural, one {message} other {messages}}',
      '{n, plural, one {# Nachricht} other {# Nachrichten}}',
    ],
    ['{names} {n, plural, one {denies it} other {deny it}}', 'bestritten von {names}'],
    ['{at, select, none {} other { (at {at})}}', '{at, select, none {} other { (bei {at})}}'],
  ])('is not found in “%s”, which follows the language', (english, german) => {
    expect(findFaults('de', english, german)).toEqual([]);
  });
});
