import { headlineCautions, headlineRows } from '../../audit/headlines.ts';
import { ownConnections } from '../../report/build/headlines.ts';
import type { HeadlinesView } from '../contract/headline-views.ts';
import type { Engine } from '../engine.ts';
import { claimView } from './knowledge.ts';

/** The page of headlines; facts only while nothing is imported. Throws NotFoundError for an unknown import. */
export function readHeadlines(engine: Engine, importId: number | null): HeadlinesView {
  const { knowledge } = engine;
  const rows = headlineRows(knowledge).map(({ claims, answers, ...row }) => ({
    ...row,
    claims: claims.map((claim) => claimView(knowledge, claim)),
    answers: answers.map((claim) => claimView(knowledge, claim)),
  }));
  const connections = engine.hasImports() ? ownConnections(engine.openImport(importId).audit) : [];
  return { rows, cautions: headlineCautions(knowledge), connections };
}
