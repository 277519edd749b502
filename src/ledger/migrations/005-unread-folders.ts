/** Version 5. How many JSON and HTML files of each folder of an export were not read, for the coverage statement. */
export const sql = `
CREATE TABLE unread_folder (
  import_id INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
  folder TEXT NOT NULL,
  files INTEGER NOT NULL,
  PRIMARY KEY (import_id, folder)
) STRICT, WITHOUT ROWID;
`;
