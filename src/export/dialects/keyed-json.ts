import type { DocumentBytes } from '../document-io.ts';
import { repair } from '../encoding.ts';
import { jsonElements } from './json-elements.ts';
import { LabelledRoot } from './label-values.ts';
import type { PlainElement } from './plain-element.ts';

/**
 * The elements of a JSON document of either dialect, in file order, with text repaired from Facebook's double encoding. An
 * array yields its items one by one; a single label_values record comes last and whole. Throws UnreadableDocumentError if the
 * text breaks off, after the elements before it.
 */
export async function* plainElements(bytes: DocumentBytes): AsyncGenerator<PlainElement, void, undefined> {
  const root = new LabelledRoot();
  for await (const { key, index, value, pointer } of jsonElements(bytes)) {
    const empty = index === null && Array.isArray(value) && value.length === 0;
    const element: PlainElement = { key, value: repairDeep(value), pointer, empty };
    if (!root.takes(element)) yield element;
  }
  yield* root.elements();
}

/** Repairs every string inside a freshly parsed value, in place where it can. Depth is bounded by the JSON dialect. */
function repairDeep(value: unknown): unknown {
  if (typeof value === 'string') return repair(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) repairItems(value);
  else repairFields(value as Record<string, unknown>);
  return value;
}

function repairItems(items: unknown[]): void {
  for (let at = 0; at < items.length; at += 1) items[at] = repairDeep(items[at]);
}

/** Only values: keys are Facebook's own and plain ASCII where they matter. A `__proto__` key is left alone. */
function repairFields(fields: Record<string, unknown>): void {
  for (const name in fields) {
    const value = fields[name];
    if (typeof value !== 'number' && name !== '__proto__') fields[name] = repairDeep(value);
  }
}
