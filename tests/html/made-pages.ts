import { within } from '../../src/sample/html/records.ts';
import { TEMPLATES, type Template } from '../../src/sample/html/templates.ts';

/** Templates since 2018; the years of 2014 have no cards. */
export const GENERATIONS = ['2018', '2021', '2022', '2024', '2025', '2026'] as const;
export type MadeGeneration = (typeof GENERATIONS)[number];

export function getTemplate(generation: MadeGeneration): Template {
  return TEMPLATES[generation];
}

const MAIN: Readonly<Record<string, readonly [string, string]>> = {
  '2018': ['<div class="_4t5n" role="main">', '</div>'],
  '2022': ['<div class="_a706" role="main">', '</div>'],
  '2024': ['<div class="_a706" role="main">', '</div>'],
  '2026': ['<main class="_a706" role="main">', '</main>'],
};

/** A page of a template around some content, with only as much frame as identifies its generation. */
export function madePage(generation: MadeGeneration, title: string, ...content: string[]): string {
  const [open, close] = MAIN[getTemplate(generation).frame] ?? ['', ''];
  return `<html><head><title>${title}</title></head><body class="_5vb_">${open}${content.join('')}${close}</body></html>`;
}

/** A card of heading, content and date; null leaves the part out. */
export function madeCard(
  template: Template,
  heading: string | null,
  body: string | null,
  date: string | null,
): string {
  const parts = [
    heading === null ? '' : within(template.heading, heading),
    body === null ? '' : within(template.body, `<div>${body}</div>`),
    date === null ? '' : within(template.date, date),
  ];
  return within(template.card, parts.join(''));
}

/** A table of rows of two cells. */
export function madeTable(template: Template, rows: readonly (readonly [string, string])[]): string {
  const lines = rows.map(([label, value]) => within(template.label, label) + within(template.value, value));
  return within(template.table, lines.join(''));
}
