/** Answers of the engine for pages without one: each call leads to its place among `answers`. */
export type Recording = {
  readonly keys: Readonly<Record<string, number>>;
  readonly answers: readonly unknown[];
  /** One sentence per procedure that writes; `other` is for what was not recorded. */
  readonly refusals: Readonly<Record<string, string>> & { readonly other: string };
};

const isGiven = (value: unknown): boolean =>
  !(value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0));

/** One text for one question: what is left open, and the order of the fields, make no difference. */
export function toKey(path: readonly string[], input: unknown): string {
  const given = Object.entries(input ?? {}).filter(([, value]) => isGiven(value));
  return `${path.join('.')} ${JSON.stringify(given.toSorted(([a], [b]) => (a < b ? -1 : 1)))}`;
}
