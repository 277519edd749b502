import { messagesInEra } from '../../audit/company-exposure.ts';
import { sql } from '../../ledger/sql.ts';
import type { Overview } from '../contract/views.ts';
import type { OpenImport } from '../open-import.ts';
import { readAnswer } from './answer.ts';
import { factsInForce } from './audit.ts';
import { importCounts } from './counts.ts';
import { absentFrom } from './coverage.ts';
import { findingCards } from './findings.ts';
import { importRow } from './imports.ts';

/** Cards under "what stands out"; the rest is one click away under Flagged. */
const STANDING_OUT = 6;

/** The figures of one import. */
export function overview(opened: OpenImport): Overview {
  const { db, id } = opened;
  const cards = findingCards(opened, { severity: null, inboxOnly: false });
  const onInbox = findingCards(opened, { severity: null, inboxOnly: true });
  const count = (what: string, query: Parameters<typeof db.value>[0]): number =>
    opened.memoize(what, () => db.value<number>(query) ?? 0);
  return {
    facts: factsInForce(opened),
    import: importRow(opened),
    counts: importCounts(opened),
    answer: readAnswer(opened),
    eraMessages: opened.memoize('era messages', () => messagesInEra(opened.audit)),
    companies: count('companies', sql`SELECT count(*) FROM company WHERE import_id = ${id}`),
    onInbox: onInbox.length,
    undecided: cards.filter(({ reviewed }) => !reviewed).length,
    flagged: cards.length,
    findings: cards.slice(0, STANDING_OUT),
    limits: [...opened.limits],
    absent: opened.memoize('absent', () => absentFrom(opened)),
    unreadable: count(
      'unreadable',
      sql`SELECT count(*) FROM document WHERE import_id = ${id} AND status = 'unreadable'`,
    ),
  };
}
