import { IntlMessageFormat } from 'intl-messageformat';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** The types of elements in the library's syntax tree that are arguments. */
const KINDS = { 1: 'text', 2: 'number', 3: 'date', 5: 'select', 6: 'number' } as const;
const POUND = 7;

/** An argument of an ICU text. `isShown`: its value is printed, not only chosen by. `options`: the cases of a choice. */
export type TextArgument = {
  readonly name: string;
  readonly kind: (typeof KINDS)[keyof typeof KINDS];
  readonly isShown: boolean;
  readonly options: readonly string[];
};

export const parse = (text: string): Element[] =>
  new IntlMessageFormat(text, 'en-GB', undefined, { ignoreTag: true }).getAst();

/** The arguments that the library reads in a text, inside of its choices too: each name once per kind. */
export function readArguments(text: string): TextArgument[] {
  const merged = new Map<string, TextArgument>();
  for (const one of collect(parse(text))) {
    const known = merged.get(`${one.name} ${one.kind}`);
    merged.set(`${one.name} ${one.kind}`, {
      ...one,
      isShown: one.isShown || (known?.isShown ?? false),
      options: [...new Set([...(known?.options ?? []), ...one.options])],
    });
  }
  return [...merged.values()];
}

function collect(elements: readonly Element[]): TextArgument[] {
  return elements.flatMap((element) => {
    const kind = KINDS[element.type as keyof typeof KINDS];
    if (kind === undefined || !('value' in element)) return [];
    const options = 'options' in element ? Object.entries(element.options) : [];
    const bodies = options.map(([, { value }]) => value);
    const isShown = options.length === 0 || (kind === 'number' && bodies.some(hasPound));
    const argument = { name: element.value, kind, isShown, options: options.map(([option]) => option) };
    return [argument, ...bodies.flatMap(collect)];
  });
}

const hasPound = (elements: readonly Element[]): boolean =>
  elements.some(
    (element) =>
      (element.type as number) === POUND ||
      (element.type === 5 && Object.values(element.options).some(({ value }) => hasPound(value))),
  );
