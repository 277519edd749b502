/**
 * Version 3. A blocked app belongs to a company, as a connected one does. Companies of imports that list any are found
 * again when the import is next read, as after new facts.
 */
export const sql = `
ALTER TABLE blocked_app ADD COLUMN company_id INTEGER REFERENCES company(id) ON DELETE SET NULL;

CREATE INDEX blocked_app_by_company ON blocked_app (company_id);

UPDATE import SET knowledge_version = NULL WHERE id IN (SELECT import_id FROM blocked_app);
`;
