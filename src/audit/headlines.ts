import type { Claim, Headline, Knowledge } from '../knowledge/types.ts';
import { type AuditContext, type ConnectedPartner, connectedPartners } from './context.ts';

/** A row of the page of headlines with its claims, and every denial that answers one of them. */
export type HeadlineFacts = Omit<Headline, 'claims'> & {
  readonly claims: readonly Claim[];
  readonly answers: readonly Claim[];
};

export function headlineRows({ headlines, claims }: Knowledge): HeadlineFacts[] {
  const all = [...claims.values()];
  return headlines.rows.map((row) => ({
    ...row,
    claims: row.claims.flatMap((id) => claims.get(id) ?? []),
    answers: all.filter(({ respondsTo }) => respondsTo.some((id) => row.claims.includes(id))),
  }));
}

export function headlineCautions({ headlines, cautions }: Knowledge): string[] {
  return headlines.cautions.flatMap((id) => cautions.find((caution) => caution.id === id)?.text ?? []);
}

/** The connected apps of companies in the headlines. */
export function headlineConnections(context: AuditContext): ConnectedPartner[] {
  const named = new Set(
    headlineRows(context.knowledge).flatMap(({ claims }) => claims.map(({ partnerId }) => partnerId)),
  );
  return connectedPartners(context).filter(({ partner }) => named.has(partner.id));
}
