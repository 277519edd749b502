import type { SampleDocument } from '../document.ts';
import type { SampleModel } from '../model/model.ts';
import { facebookJson, type Json, type LazyJson } from './format.ts';

/** A document of the ordinary download, or nothing where the era has no such path. */
export function* documentAt(path: string | null, kind: string, value: LazyJson): Generator<SampleDocument> {
  if (path !== null) yield { path, kind, chunks: facebookJson(value, 'mojibake') };
}

export const isOld = (model: SampleModel): boolean => model.era.name === '2018';

/** Root keys of the older dialect got their suffix in 2021. */
export const keyed = (model: SampleModel, root: string, value: LazyJson): LazyJson => ({
  [isOld(model) ? root : `${root}_v2`]: value,
});

/** All ads documents of 2018 share one object, of which only the fitting list is filled. */
export function fourLists(filled: { [key: string]: Json }): Json {
  return { topics: [], custom_audiences: [], lead_gen_info: [], history: [], ...filled };
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `Mar 02, 2026 1:40:22 pm`: English, no time zone named. */
export function printedDate(at: number): string {
  const date = new Date(at * 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const hour = date.getUTCHours();
  const clock = `${hour % 12 || 12}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
  const day = `${MONTHS[date.getUTCMonth()]} ${two(date.getUTCDate())}, ${date.getUTCFullYear()}`;
  return `${day} ${clock} ${hour < 12 ? 'am' : 'pm'}`;
}
