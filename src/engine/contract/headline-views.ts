import { z } from 'zod';
import { headlineConnectionSchema } from '../../model/headlines.ts';
import { claimViewSchema } from './finding-views.ts';

/** What press coverage said, beside who said what, what was answered, and what is established. */
export const headlinesSchema = z.strictObject({
  rows: z.array(
    z.strictObject({
      id: z.string(),
      says: z.string(),
      claims: z.array(claimViewSchema),
      answers: z.array(claimViewSchema),
      established: z.string(),
    }),
  ),
  cautions: z.array(z.string()),
  /** The user's own connections with these companies; empty without an import. */
  connections: z.array(headlineConnectionSchema),
});
export type HeadlinesView = z.infer<typeof headlinesSchema>;
