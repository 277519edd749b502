import type { AuditContext } from '../../audit/context.ts';
import { headlineCautions, headlineConnections, headlineRows } from '../../audit/headlines.ts';
import type { Claim } from '../../knowledge/types.ts';
import type { HeadlineConnection } from '../../model/headlines.ts';
import { isoInstant } from '../../model/times.ts';
import { rowsOfClaims } from '../../words/headlines.ts';
import type { HeadlineClaim, ReportHeadlines } from '../schema.ts';
import type { Citations } from './citations.ts';

/** What press coverage said, with the footnotes of its claims, and the connections of this export. */
export function reportHeadlines(audit: AuditContext, citations: Citations): ReportHeadlines {
  const rows = headlineRows(audit.knowledge);
  const rowByClaim = rowsOfClaims(rows);
  const order = [...rowByClaim.keys()];
  const cited =
    (rowId: string) =>
    (claim: Claim): HeadlineClaim => {
      const { id, status, by, statement, note, quote, quoteTranslation = null, noResponseAsOf } = claim;
      const place = { number: order.indexOf(id) + 1, isAbove: rowByClaim.get(id) !== rowId };
      const said = { status, by, statement, note, quote, quoteTranslation, noResponseAsOf };
      return { id, ...place, ...said, sources: citations.of(claim) };
    };
  return {
    rows: rows.map(({ claims, answers, ...row }) => ({
      ...row,
      claims: claims.map(cited(row.id)),
      answers: answers.map(cited(row.id)),
    })),
    cautions: headlineCautions(audit.knowledge),
    connections: ownConnections(audit),
  };
}

/** The user's own connections with companies in the headlines. */
export const ownConnections = (audit: AuditContext): HeadlineConnection[] =>
  headlineConnections(audit).flatMap(({ company, connections }) =>
    connections.map(({ status, addedAt, removedAt }) => ({
      ...{ company: { id: company.id, name: company.name }, status },
      addedAt: isoInstant(addedAt),
      removedAt: isoInstant(removedAt),
    })),
  );
