import type { GenerationName } from '../eras.ts';

/** An element's opening and closing tags; text between them is its content. */
export type Tags = readonly [open: string, close: string];

/** What one template puts around each part of a record, as markup. */
export type Template = {
  readonly frame: '2014' | '2018' | '2022' | '2024' | '2026';
  /** One record with its heading, content and date. */
  readonly card: Tags;
  readonly heading: Tags;
  readonly body: Tags;
  readonly date: Tags;
  /** A record or item inside another one. */
  readonly inner: Tags;
  /** Around a record of labelled rows; its inner record has them too. */
  readonly labelled: Tags;
  readonly labelledBody: Tags;
  readonly table: Tags;
  readonly label: Tags;
  readonly value: Tags;
  /** Label and value in one cell, the value in a `div`. */
  readonly wide: Tags;
  /** Whether dates take that form: all up to 2024. */
  readonly wideDates: boolean;
};

const DIV: Tags = ['<div>', '</div>'];
const div = (className: string): Tags => [`<div class="${className}">`, '</div>'];
const section = (className: string): Tags => [`<section class="${className}">`, '</section>'];

const H1: Template = {
  frame: '2018',
  card: div('pam _3-95 _2pi0 _2lej uiBoxWhite noborder'),
  heading: div('_3-96 _2pio _2lek _2lel'),
  body: div('_3-96 _2let'),
  date: div('_3-94 _2lem'),
  inner: DIV,
  labelled: div('pam _3-95 _2pi0 _2lej uiBoxWhite noborder'),
  labelledBody: div('_2let'),
  table: [
    '<table class="uiGrid _51mz _21op" cellspacing="0" cellpadding="0" style="table-layout: fixed;"><tbody>',
    '</tbody></table>',
  ],
  label: ['<tr class="_51mx"><td class="_51m- _2pin _2oao">', '</td>'],
  value: ['<td class="_51m- _2pin _2piu _23bw _51mw">', '</td></tr>'],
  wide: ['<tr class="_51mx"><td colspan="2" class="_51m- _2pin _2oao">', '</td></tr>'],
  wideDates: false,
};

const H2A: Template = {
  frame: '2022',
  card: div('_3-95 _a6-g'),
  heading: div('_2ph_ _a6-h _a6-i'),
  body: div('_2ph_ _a6-p'),
  date: ['<div class="_3-94 _a6-o"><div class="_a72d">', '</div></div>'],
  inner: div('_3-95 _a6-g'),
  labelled: div('_3-95 _a6-g'),
  labelledBody: div('_2pi8 _2pic _a6-p'),
  table: ['<table style="table-layout: fixed;">', '</table>'],
  label: ['<tr><td class="_2pin _a6_q">', '</td>'],
  value: ['<td class="_2pin _2piu _a6_r">', '</td></tr>'],
  wide: ['<tr><td colspan="2" class="_2pin _a6_q">', '</td></tr>'],
  wideDates: true,
};

const H2B: Template = { ...H2A, frame: '2024', card: div('_a6-g'), inner: div('_a6-g') };

/** Tags with a meaning of their own; the classes stayed. */
const H3: Template = {
  ...H2B,
  frame: '2026',
  card: section('_3-95 _a6-g'),
  heading: ['<h2 class="_2ph_ _a6-h _a6-i">', '</h2>'],
  date: ['<footer class="_3-94 _a6-o"><div class="_a72d">', '</div></footer>'],
  inner: section('_a6-g'),
  labelled: section('_3-95 _a6-g'),
  wideDates: false,
};

/** `2014` has no records: its few pages are written out where they are made. */
export const TEMPLATES: Readonly<Record<GenerationName, Template>> = {
  '2014': { ...H1, frame: '2014' },
  '2018': H1,
  '2021': H1,
  '2022': H2A,
  '2024': H2B,
  '2025': { ...H2B, wideDates: false },
  '2026': H3,
};
