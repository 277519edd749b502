import { escapeHtml } from './markup.ts';
import type { Site } from './site.ts';
import type { Tags, Template } from './templates.ts';

/** Content between an element's tags. Takes markup. */
export function within([open, close]: Tags, markup: string): string {
  return `${open}${markup}${close}`;
}

/** A record of heading, content (markup; null for none) and date ('' for unknown). */
export function card(template: Template, heading: string, body: string | null, date: string): string {
  const content = body === null ? '' : within(template.body, body);
  const named = within(template.heading, escapeHtml(heading));
  return within(template.card, named + content + within(template.date, date));
}

/** A row with label and value in two cells. */
export function row(template: Template, label: string, value: string): string {
  return within(template.label, escapeHtml(label)) + within(template.value, escapeHtml(value));
}

/** A row with label and value (markup) in one cell, as long values are. */
export function wideRow(template: Template, label: string, markup: string): string {
  return within(template.wide, `${escapeHtml(label)}<div>${markup}</div>`);
}

/** A row with an instant; one that is unknown (null) leaves the row out. */
export function dateRow({ template, dates }: Site, label: string, at: number | null): string {
  if (at === null) return '';
  return template.wideDates ? wideRow(template, label, dates.row(at)) : row(template, label, dates.row(at));
}

/** A row with a list. */
export function listRow(template: Template, label: string, items: readonly string[]): string {
  const shown = items.map((item) => `<div>${listItem(template, item)}</div>`).join('');
  return wideRow(template, label, `<div>${shown}</div>`);
}

function listItem(template: Template, item: string): string {
  return within(template.inner, within(template.body, escapeHtml(item)));
}

/** A record of the newer dialect: rows inside two nested boxes, the date in the footer of the outer one. */
export function labelledRecord(template: Template, rows: string, date: string): string {
  const table = within(template.table, lean(rows));
  const inner = within(template.labelled, within(template.labelledBody, table));
  return within(template.labelled, within(template.labelledBody, inner) + within(template.date, date));
}

/** Cells without the class that they have in records of the older dialect only. */
export function lean(rows: string): string {
  return rows.replaceAll('_2pin ', '');
}
