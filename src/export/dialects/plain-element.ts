/**
 * One thing that a document lists, as plain values: an item of keyed JSON under its root key, or one label_values record
 * or item of a bare list with key null. The HTML dialects give the same shapes.
 */
export type PlainElement = {
  readonly key: string | null;
  readonly value: unknown;
  /** JSON pointer (`/installed_apps_v2/2`, '' for the whole document), or an HTML row (`row 12`). */
  readonly pointer: string;
  /** The list under this key has no items; `value` is that empty list. */
  readonly empty?: boolean;
};
