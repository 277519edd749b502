/** A JSON document of an export, with ids beyond 2^53 kept to the digit. */
export type JsonFile = { readonly path: string; readonly kind: string; readonly value: JsonValue };
export type JsonValue = string | number | boolean | null | Digits | readonly JsonValue[] | JsonFields;
export type JsonFields = { readonly [key: string]: JsonValue };

/** A number that a double cannot hold, as it is written. */
class Digits {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export function isFields(value: JsonValue | undefined): value is JsonFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Digits);
}

export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

type Source = { readonly source?: string };
type Raw = { readonly rawJSON: (text: string) => unknown };

export function parseJson(text: string): JsonValue {
  const keepDigits = (_key: string, value: unknown, context?: Source): unknown =>
    typeof value === 'number' && !Number.isSafeInteger(value) ? new Digits(context?.source ?? '') : value;
  return JSON.parse(text, keepDigits as (key: string, value: unknown) => unknown);
}

export function printJson(value: JsonValue): string {
  const raw = JSON as unknown as Raw;
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner instanceof Digits ? raw.rawJSON(inner.text) : inner,
  );
}
