/**
 * Version 4. How it is known whose export it is, so that an owner who was only inferred is not shown as one that the
 * export states. NULL when nobody is known, and for imports from before.
 */
export const sql = `
ALTER TABLE import ADD COLUMN owner_basis TEXT CHECK (owner_basis IN ('stated', 'part-name', 'threads'));
`;
