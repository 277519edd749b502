/**
 * Version 2. What the user decided on findings and on single connections, as a history: a row is never changed and never
 * removed. The newest row of a subject is its state; taking a decision back appends a row with the state before it.
 *
 * Nothing here refers to an import: decisions must outlive it. What was decided upon is kept with the decision instead, as
 * a digest, so that a later export or later facts can be compared with it.
 */
export const sql = `
CREATE TABLE decision (
  id INTEGER PRIMARY KEY,
  act INTEGER NOT NULL,
  subject TEXT NOT NULL CHECK (subject IN ('finding', 'connection')),
  subject_id TEXT NOT NULL,
  owner TEXT,
  written_at INTEGER NOT NULL,
  in_force INTEGER,
  decision TEXT CHECK (decision IN
    ('keep', 'will-remove', 'removed-on-facebook', 'asked-for-deletion', 'not-mine', 'undecided')),
  note TEXT,
  follow_up INTEGER,
  decided_at INTEGER,
  decided_upon TEXT,
  CHECK ((decision IS NULL) = (in_force IS NULL)),
  CHECK ((decision IS NULL) = (decided_at IS NULL)),
  CHECK ((decision IS NULL) = (decided_upon IS NULL))
) STRICT;

CREATE INDEX decision_by_subject ON decision (subject, subject_id);
`;
