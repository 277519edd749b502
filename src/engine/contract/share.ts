import { z } from 'zod';
import { base, scoped } from './base.ts';
import { preparedFileSchema } from './review.ts';
import { scopeSchema } from './scope.ts';

/* The files that a user shows to others. The text is in `src/words/share-card.ts`, which a page can produce by itself. */

/** Characters of a PNG in base64: ten times what a picture full of text needs, and less than the limit of a call over HTTP. */
const LONGEST_PNG = 1_000_000;

export const share = {
  svg: scoped
    .meta({
      doc: 'Writes the picture to share as SVG to a private place, from where the host hands it over once.',
    })
    .input(scopeSchema.extend({ withCompanies: z.boolean().default(false) }))
    .output(preparedFileSchema),
  png: base
    .meta({ doc: 'Writes the picture to share as the page drew it, without metadata, likewise.' })
    .input(z.strictObject({ png: z.base64().max(LONGEST_PNG) }))
    .output(preparedFileSchema),
};
