import { z } from 'zod';
import { base, scoped } from './base.ts';
import { preparedFileSchema } from './review.ts';
import { scopeSchema } from './scope.ts';

/* What somebody shows to others: the files of it. Its words are `src/words/share-card.ts`, which a page can say by itself. */

/** Characters of a PNG in base64: ten times what a picture full of text takes, and less than a call over HTTP may hold. */
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
