import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { identify } from '../../src/export/identify.ts';
import type { DocumentKind } from '../../src/model/enumerations.ts';
import type { GenerationName } from '../../src/sample/eras.ts';
import { isFields, isList, type JsonFields, type JsonValue, parseJson, printJson } from './json-file.ts';

/** A document with something inserted that was never seen in an export. */
export type Plant = { readonly name: string; readonly text: string };

const [LABEL, STRANGER] = ['Zzq', 'Zzq wvut'];

/** Only the person's name, or the existence of something, is taken from these: the list is in docs/formats.md. */
const PERSONAL: ReadonlySet<DocumentKind> = new Set(['profile', 'messenger-autofill', 'posts', 'time-zone']);
/** Of each login or device a few fields are taken. */
const PERSONAL_ROWS: ReadonlySet<DocumentKind> = new Set(['logins', 'secret-conversations']);
/** Places that are ignored on purpose: interests, devices, attachments of a message or a post, a thread's appearance. */
const ON_PURPOSE =
  /\/topics$|\/(?:tincan_devices|armadillo_devices|calls|attachments|image|joinable_mode|magic_words)\b|\/messages\/\d+\/./;

/** Every way to put something unknown into a document of an export in JSON. */
export function plantsInJson(path: string, text: string): Plant[] {
  const kind = identify(path)?.kind;
  if (kind === undefined || PERSONAL.has(kind)) return [];
  const root = parseJson(text);
  return [...places(root)]
    .filter(({ at }) => !ON_PURPOSE.test(at) && !(kind === 'logins' && /\/\d+$/.test(at)))
    .flatMap(({ at, steps, value }) =>
      strangersFor(at, value).map(([name, planted]) => {
        return { name: `${name} at ${at || '/'}`, text: printJson(replace(root, steps, planted)) };
      }),
    );
}

type Place = {
  readonly at: string;
  readonly steps: readonly (string | number)[];
  readonly value: JsonFields | readonly JsonValue[];
};

/** Every list and object of a document. */
function* places(value: JsonValue, steps: readonly (string | number)[] = []): Generator<Place> {
  if (!isList(value) && !isFields(value)) return;
  yield { at: steps.map((step) => `/${step}`).join(''), steps, value };
  const inner = isList(value) ? [...value.entries()] : Object.entries(value);
  for (const [step, one] of inner) yield* places(one, [...steps, step]);
}

function strangersFor(at: string, value: Place['value']): (readonly [string, JsonValue])[] {
  if (isFields(value)) {
    return [
      ['a field', { ...value, zzq: STRANGER }],
      ['a list', { ...value, zzq: [{ name: STRANGER }] }],
    ];
  }
  const items: [string, JsonValue][] = [
    ['a number', 7],
    ['an object', { zzq: STRANGER }],
    ['a list', [STRANGER]],
  ];
  const rows: [string, JsonValue][] = [
    ['a row', { label: LABEL, value: STRANGER }],
    ['a row with a list', { label: LABEL, vec: [{ value: STRANGER }] }],
    ['a row with rows', { title: LABEL, dict: [{ label: LABEL, value: STRANGER }] }],
  ];
  return (/\/label_values$/.test(at) ? [...items, ...rows] : items).flatMap(([name, item]) => [
    [`${name} first`, [item, ...value]],
    [`${name} last`, [...value, item]],
  ]);
}

function replace(value: JsonValue, steps: readonly (string | number)[], by: JsonValue): JsonValue {
  const [step, ...further] = steps;
  if (step === undefined) return by;
  if (isList(value)) return value.map((one, at) => (at === step ? replace(one, further, by) : one));
  if (!isFields(value)) return value;
  return { ...value, [step]: replace(value[step] ?? null, further, by) };
}

/** What a page of a template is made of. */
type Template = {
  readonly cards: readonly string[];
  readonly rows: readonly string[];
  readonly card: RegExp;
};

const CARD = '<div class="_2ph_ _a6-p">';
const toRows = (key: string, value: string) => [
  `<tr><td class="${key}">${LABEL}</td><td class="${value}">${STRANGER}</td></tr>`,
  `<tr><td colspan="2" class="${key}">${LABEL}<div>${STRANGER}</div></td></tr>`,
];

const OF_2014: Template = {
  card: /^<(?:ul|table)/,
  cards: [`<h2>${LABEL}</h2><ul><li>${STRANGER}</li></ul>`, `<table><tr><td>${STRANGER}</td></tr></table>`],
  rows: [`<tr><th>${LABEL}</th><td>${STRANGER}</td></tr>`],
};
const OF_2018: Template = {
  card: /^<div class="[^"]*(?:_2lej|_4-u2)\b/,
  cards: [
    `<div class="pam _2lej"><div class="_3-96 _2lek _2lel">${LABEL}</div><div class="_2let">${STRANGER}</div></div>`,
    `<div class="pam _2lej"><div class="_2let">${STRANGER}</div></div>`,
  ],
  rows: toRows('_51m- _2pin _2oao', '_51m- _2piu _51mw'),
};

function since2022(card: 'div' | 'section', heading: 'div' | 'h2'): Template {
  const [open, close] = [`<${card} class="_a6-g">`, `</${card}>`];
  const title = `<${heading} class="_2ph_ _a6-h _a6-i">${LABEL}</${heading}>`;
  const rows = toRows('_2pin _a6_q', '_2pin _2piu _a6_r');
  const list = `<div>${open}${CARD}${STRANGER}</div>${close}</div>`;
  return {
    card: /^<(?:div|section) class="[^"]*(?:_a6-g|_4-u2)\b/,
    cards: [
      `${open}${title}${CARD}${STRANGER}</div>${close}`,
      `${open}${CARD}${STRANGER}</div>${close}`,
      `${open}${title}${CARD}${list}</div>${close}`,
      `${open}${CARD}<table>${rows[0]}</table></div>${close}`,
    ],
    rows: [...rows, `<tr><td colspan="2" class="_a6_q">${LABEL}<div>${list}</div></td></tr>`],
  };
}

const TEMPLATES: Readonly<Record<GenerationName, Template>> = {
  '2014': OF_2014,
  '2018': OF_2018,
  '2021': OF_2018,
  '2022': since2022('div', 'div'),
  '2024': since2022('div', 'div'),
  '2025': since2022('div', 'div'),
  '2026': since2022('section', 'h2'),
};

/** Every way to put a card, a row or a section of the page's own template into a page. */
export function plantsInPage(path: string, page: string, generation: GenerationName): Plant[] {
  const kind = identify(path)?.kind;
  // Besides its lists of apps the profile page of 2014 contains the profile.
  if (kind === undefined || PERSONAL.has(kind) || path === 'index.htm') return [];
  const { cards, rows, card } = TEMPLATES[generation];
  const isThread = kind === 'thread' && generation !== '2014';
  const all = [...elements(page)];
  const beside = isThread
    ? betweenMessages(all, card, page)
    : all.filter((one) => one.tag === 'main' || card.test(one.html(page)));
  const lines = isThread || PERSONAL_ROWS.has(kind) ? [] : all.filter(({ tag }) => tag === 'tr');
  return [
    ...beside.flatMap(({ to }) => cards.map((html, at) => insert(page, to, html, `card ${at}`))),
    ...lines.flatMap(({ to }) => rows.map((html, at) => insert(page, to, html, `row ${at}`))),
  ];
}

const insert = (page: string, at: number, html: string, name: string): Plant => {
  return { name: `${name} at ${at}`, text: page.slice(0, at) + html + page.slice(at) };
};

/** Above the first and below the last dated card of a thread's page are cards that describe the thread. */
function betweenMessages(all: readonly Element[], card: RegExp, page: string): Element[] {
  const dated = all.filter((one) => card.test(one.html(page)) && /_2lem"|_a72d"/.test(one.html(page)));
  return dated.slice(0, -1);
}

type Element = { readonly tag: string; readonly to: number; readonly html: (page: string) => string };
type Location = NonNullable<DefaultTreeAdapterTypes.Element['sourceCodeLocation']>;

/** The elements of a page's content, as they are written; the first is the content's opening tag. */
function* elements(page: string): Generator<Element> {
  const open: { node: DefaultTreeAdapterTypes.Node; isContent: boolean }[] = [
    { node: parse(page, { sourceCodeLocationInfo: true }), isContent: false },
  ];
  for (let one = open.shift(); one !== undefined; one = open.shift()) {
    const { node } = one;
    const where = 'tagName' in node ? node.sourceCodeLocation : null;
    const isMain =
      'attrs' in node && node.attrs.some(({ value }) => value === 'main' || value === 'contents');
    if ('tagName' in node && where && (one.isContent || isMain)) yield toElement(node.tagName, where, isMain);
    const children = 'childNodes' in node ? node.childNodes : [];
    open.push(...children.map((child) => ({ node: child, isContent: one.isContent || isMain })));
  }
}

function toElement(tag: string, { startTag, startOffset, endOffset }: Location, isMain: boolean): Element {
  if (isMain) return { tag: 'main', to: startTag?.endOffset ?? startOffset, html: () => '' };
  return { tag, to: endOffset, html: (page) => page.slice(startOffset, endOffset) };
}
