/*
 * As much of JSON Schema as electron-builder's schema uses, and no more: a keyword that it does not know is an error, so that
 * a newer schema cannot be passed by ignoring half of it.
 */

type Schema = { readonly [keyword: string]: unknown };
type Fault = string;

/** Keywords that say nothing about a value. */
const SILENT = new Set(['description', 'default', 'definitions', '$schema', 'title', 'deprecated', 'format']);

/** Every fault of a value, with its place; none means that it fits. */
export function findFaults(root: unknown, value: unknown): Fault[] {
  const schema = root as Schema;
  return check(schema, schema, value, '$');
}

type Check = (root: Schema, schema: Schema, value: unknown, place: string) => Fault[];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const getType = (value: unknown): string => {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
};

const KEYWORDS: Readonly<Record<string, Check>> = {
  type: (_root, { type }, value, place) => {
    const allowed = [type].flat();
    const found = getType(value);
    const isWhole = found === 'number' && Number.isInteger(value) && allowed.includes('integer');
    return allowed.includes(found) || isWhole ? [] : [`${place} is ${found}, not ${allowed.join(' or ')}`];
  },
  // A function of JavaScript: never in a file.
  typeof: (_root, _schema, value, place) =>
    typeof value === 'function' ? [] : [`${place} is not a function`],
  enum: (_root, { enum: words }, value, place) =>
    (words as unknown[]).includes(value) ? [] : [`${place} is none of ${String(words)}`],
  const: (_root, { const: word }, value, place) =>
    value === word ? [] : [`${place} is not ${String(word)}`],
  $ref: (root, { $ref }, value, place) => {
    const name = String($ref).replace('#/definitions/', '');
    const found = (root.definitions as Readonly<Record<string, Schema>>)[name];
    return found ? check(root, found, value, place) : [`${place} refers to an unknown ${name}`];
  },
  anyOf: (root, { anyOf }, value, place) => {
    const tried = (anyOf as Schema[]).map((each) => check(root, each, value, place));
    // The attempt that got furthest describes the fault best.
    return tried.some((faults) => faults.length === 0)
      ? []
      : (tried.sort((a, b) => a.length - b.length)[0] ?? []);
  },
  parseChoice: (root, { parseChoice }, value, place) => {
    const fitting = (parseChoice as Schema[]).filter((each) => check(root, each, value, place).length === 0);
    return fitting.length === 1 ? [] : [`${place} fits ${fitting.length} of the forms`];
  },
  items: (root, { items }, value, place) =>
    Array.isArray(value)
      ? value.flatMap((each, index) => check(root, items as Schema, each, `${place}[${index}]`))
      : [],
  required: (_root, { required }, value, place) =>
    isObject(value)
      ? (required as string[]).filter((key) => !(key in value)).map((key) => `${place}.${key} is missing`)
      : [],
  properties: (root, { properties }, value, place) =>
    isObject(value)
      ? Object.entries(properties as Record<string, Schema>).flatMap(([key, each]) =>
          key in value ? check(root, each, value[key], `${place}.${key}`) : [],
        )
      : [],
  additionalProperties: (root, { additionalProperties, properties }, value, place) => {
    if (!isObject(value) || additionalProperties === true) return [];
    const others = Object.keys(value).filter((key) => !(key in ((properties as object | undefined) ?? {})));
    if (additionalProperties === false) return others.map((key) => `${place}.${key} is not known`);
    return others.flatMap((key) =>
      check(root, additionalProperties as Schema, value[key], `${place}.${key}`),
    );
  },
};

function check(root: Schema, schema: Schema, value: unknown, place: string): Fault[] {
  return Object.keys(schema).flatMap((keyword) => {
    if (SILENT.has(keyword)) return [];
    const rule = KEYWORDS[keyword];
    if (!rule) throw new Error(`the schema uses "${keyword}", which this check does not know`);
    return rule(root, schema, value, place);
  });
}
