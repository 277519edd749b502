/**
 * Version 6. What is said of an import because of how its files were handed over: which were left out, which became an
 * import of their own. `paths` is a JSON list of names of parts and folders.
 */
export const sql = `
CREATE TABLE notice (
  import_id INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  code TEXT NOT NULL,
  sentence TEXT NOT NULL,
  paths TEXT NOT NULL,
  PRIMARY KEY (import_id, ordinal)
) STRICT, WITHOUT ROWID;
`;
