/** The types that SQLite binds. Booleans are excluded on purpose: the ledger writes 0 and 1. */
export type SqlValue = string | number | bigint | null;

declare const checked: unique symbol;

/** A statement whose values are bound, never written into the text. Only `sql` and `identifier` create one. */
export type Sql = {
  readonly text: string;
  readonly params: readonly SqlValue[];
  readonly [checked]: true;
};

/**
 * Writes SQL with bound parameters: every hole becomes `?`, a hole with another `Sql` is inserted as is. Use `identifier` if a
 * table or column name varies.
 */
export function sql(pieces: TemplateStringsArray, ...holes: readonly (SqlValue | Sql)[]): Sql {
  let text = pieces[0] ?? '';
  const params: SqlValue[] = [];
  holes.forEach((hole, index) => {
    if (isSql(hole)) {
      text += hole.text;
      params.push(...hole.params);
    } else {
      text += '?';
      params.push(hole);
    }
    text += pieces[index + 1] ?? '';
  });
  return make(text, params);
}

/** A table or column name, which SQLite cannot bind. Throws a RangeError on anything but `[a-z_][a-z0-9_]*`. */
export function identifier(name: string): Sql {
  if (!/^[a-z_][a-z0-9_]{0,63}$/.test(name)) throw new RangeError('Not a plain SQL identifier.');
  return make(`"${name}"`, []);
}

/** Joins pieces with a fixed separator; an empty list returns `otherwise`. */
export function joinSql(pieces: readonly Sql[], separator: ' AND ' | ' OR ' | ', ', otherwise: Sql): Sql {
  if (pieces.length === 0) return otherwise;
  return make(
    pieces.map((piece) => piece.text).join(separator),
    pieces.flatMap((piece) => piece.params),
  );
}

/** For `IN (…)`; without values, a list that matches nothing. */
export const sqlList = (values: readonly SqlValue[]): Sql =>
  joinSql(
    values.map((value) => sql`${value}`),
    ', ',
    sql`NULL`,
  );

/** A LIKE pattern that finds `text` (without NUL, where LIKE ends) anywhere; use it with ESCAPE '\'. */
export function likeAnywhere(text: string): string {
  return `%${text.replace(/[\\%_]/g, (character) => `\\${character}`)}%`;
}

// The brand exists only in the type: outside this file nobody can pass a plain string as a statement.
function make(text: string, params: readonly SqlValue[]): Sql {
  return { text, params } as Sql;
}

function isSql(hole: SqlValue | Sql): hole is Sql {
  return typeof hole === 'object' && hole !== null;
}
