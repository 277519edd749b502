import { countImport } from '../../ledger/reads/counts.ts';
import { sql } from '../../ledger/sql.ts';
import type { Overview } from '../contract/views.ts';
import type { Services } from '../engine-context.ts';
import { findingCards } from './findings.ts';
import { importRow } from './import-rows.ts';

/** Cards under "what stands out"; the rest is one click away under Flagged. */
const STANDING_OUT = 6;

/** The figures of one import. */
export function overviewOf(services: Services, importId: number): Overview {
  const { engine } = services;
  const cards = findingCards(services, importId, { severity: null, messagingOnly: false });
  const count = (what: string, query: Parameters<typeof engine.db.value>[0]): number =>
    services.remember(what, importId, () => engine.db.value<number>(query) ?? 0);
  return {
    import: importRow(services, importId),
    counts: services.remember('counts', importId, () => countImport(engine.db, importId)),
    companies: count('companies', sql`SELECT count(*) FROM company WHERE import_id = ${importId}`),
    touchingMessaging: cards.filter(({ touchesMessaging }) => touchesMessaging).length,
    flagged: cards.length,
    findings: cards.slice(0, STANDING_OUT),
    limits: services.remember('limits', importId, () => engine.limits(importId)),
    unreadable: count(
      'unreadable',
      sql`SELECT count(*) FROM document WHERE import_id = ${importId} AND status = 'unreadable'`,
    ),
  };
}
