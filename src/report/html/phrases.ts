import { words } from '../../words/current.ts';
import { type MessageId, message } from '../../words/message.ts';
import { shortRange } from '../../words/ranges.ts';
import { type PlainId, say, sayEach } from '../../words/say.ts';
import { windowMessage } from '../../words/windows.ts';
import type { ReportCompany } from '../row-schemas.ts';
import type { ReportWindow } from '../schema.ts';
import { html, type SafeHtml } from './template.ts';

/** `41,230`. */
export const figure = (value: number | null): string =>
  value === null ? say('common.unknown') : words().number(value);

const YEAR = /^\d{4}$/;

/** `1 October 2014` from an ISO day or instant; a year stays one. */
export function dayText(iso: string | null): string {
  if (iso === null) return say('common.unknown');
  return YEAR.test(iso) ? iso : words().day(iso);
}

/** From the first day to the last, both included, with the basis of each. */
export const windowText = (window: ReportWindow): string => words().say(windowMessage(window));

/** Heads of columns of text. */
export const heads = (...ids: readonly PlainId[]): SafeHtml =>
  html`${sayEach(...ids).map((head) => html`<th scope="col">${head}</th>`)}`;

/** Heads of columns of numbers. */
export const numberHeads = (...ids: readonly PlainId[]): SafeHtml =>
  html`${sayEach(...ids).map((head) => html`<th scope="col" class="number">${head}</th>`)}`;

type Counts = { readonly messages: number };

/** The range of a finding in a table. */
export function rangeText(exposure: { readonly least: Counts; readonly most: Counts } | null): string {
  if (exposure === null) return say('report.notCounted');
  return words().say(shortRange(exposure.least.messages, exposure.most.messages));
}

const CHANNELS = [
  ['connections', 'evidence.count.connection'],
  ['appPosts', 'evidence.count.app-post'],
  ['offMetaEvents', 'report.company.offMetaEvents'],
  ['advertiserList', 'report.company.advertiserList'],
  ['advertiserOther', 'report.company.advertiserOther'],
  ['adInteractions', 'evidence.count.ad-interaction'],
  ['adThreads', 'evidence.count.ad-thread'],
  ['links', 'evidence.count.link'],
] as const satisfies readonly (readonly [keyof ReportCompany, MessageId])[];

/** What the export lists of a company. */
export function companyText(company: ReportCompany): string {
  const listed = CHANNELS.filter(([channel]) => company[channel] > 0);
  const items = listed.map(([channel, id]) => message(id, { count: company[channel] }));
  return items.length === 0 ? say('report.nameOnly') : say('list', { items });
}
