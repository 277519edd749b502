/**
 * Version 7. Two more decisions: `asked-for-access` and `noted`. SQLite cannot change a CHECK, so the table is recreated with
 * the same rows under the same ids.
 */
export const sql = `
CREATE TABLE decision_7 (
  id INTEGER PRIMARY KEY,
  act INTEGER NOT NULL,
  subject TEXT NOT NULL CHECK (subject IN ('finding', 'connection')),
  subject_id TEXT NOT NULL,
  owner TEXT,
  written_at INTEGER NOT NULL,
  in_force INTEGER,
  decision TEXT CHECK (decision IN
    ('keep', 'will-remove', 'removed-on-facebook', 'asked-for-access', 'asked-for-deletion', 'not-mine', 'noted',
    'undecided')),
  note TEXT,
  follow_up INTEGER,
  decided_at INTEGER,
  decided_upon TEXT,
  CHECK ((decision IS NULL) = (in_force IS NULL)),
  CHECK ((decision IS NULL) = (decided_at IS NULL)),
  CHECK ((decision IS NULL) = (decided_upon IS NULL))
) STRICT;

INSERT INTO decision_7 SELECT * FROM decision;

DROP TABLE decision;

ALTER TABLE decision_7 RENAME TO decision;

CREATE INDEX decision_by_subject ON decision (subject, subject_id);
`;
