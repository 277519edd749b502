import type { Json } from './format.ts';

/** One entry of the newer dialect: a labelled value, list or instant. */
export type LabelValue = { readonly [key: string]: Json | undefined };

/** A record of the newer dialect. `fbid` is a string of digits; `timestamp` in epoch seconds comes first when given. */
export function labelRecord(fbid: string, labelValues: readonly LabelValue[], timestamp?: number): Json {
  return { timestamp, media: [], label_values: labelValues, fbid };
}

export function labelled(label: string, value: string): LabelValue {
  return { label, value };
}

export function labelledList(label: string, values: readonly string[]): LabelValue {
  return { label, vec: values.map((value) => ({ value })) };
}
