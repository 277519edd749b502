/**
 * Version 8. Exports of other services than Facebook: of which service an import is and of which account there, what the
 * service says that an app was permitted, and on which service's exports a decision was made. All that was there before is of
 * Facebook. The services are not listed in a CHECK, so that another one needs no migration.
 */
export const sql = `
ALTER TABLE import ADD COLUMN service TEXT NOT NULL DEFAULT 'facebook';

ALTER TABLE import ADD COLUMN account TEXT;

ALTER TABLE connection ADD COLUMN permissions TEXT;

ALTER TABLE decision ADD COLUMN service TEXT NOT NULL DEFAULT 'facebook';
`;
