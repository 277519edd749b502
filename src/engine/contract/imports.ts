import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { BUSY, base, CANCELLED, REFUSED, withId } from './base.ts';
import {
  chosenFilesSchema,
  foundExportSchema,
  importEventSchema,
  importRowSchema,
  previewSchema,
  startSchema,
} from './import-views.ts';
import { importIdSchema } from './scope.ts';

/** Finding, importing and removing exports: `imports.*`. */
export const imports = {
  found: base
    .meta({ doc: 'Exports lying in Downloads, parts of one export grouped.' })
    .output(z.array(foundExportSchema)),
  preview: base
    .meta({ doc: 'What the chosen parts hold, before anything is written.' })
    .errors({ REFUSED })
    .input(chosenFilesSchema)
    .output(previewSchema),
  discard: base
    .meta({ doc: 'Removes our copies of dropped files that are not to be imported.' })
    .errors({ REFUSED })
    .input(chosenFilesSchema.pick({ handles: true }))
    .output(z.strictObject({ discarded: z.int().nonnegative() })),
  start: base
    .meta({
      doc: 'Imports the chosen parts as one export and streams progress; the last event names the import.',
    })
    .errors({ REFUSED, CANCELLED, BUSY })
    .input(startSchema)
    .output(eventIterator(importEventSchema)),
  sample: base
    .meta({ doc: 'Writes a small invented export to a private temporary folder and imports it.' })
    .errors({ REFUSED, CANCELLED, BUSY })
    .output(eventIterator(importEventSchema)),
  follow: base
    .meta({ doc: 'The progress of the import that is running, whoever started it; nothing when none is.' })
    .errors({ REFUSED, CANCELLED })
    .output(eventIterator(importEventSchema)),
  cancel: base
    .meta({ doc: 'Stops the import that is running; the ledger stays as it was.' })
    .output(z.strictObject({ cancelled: z.boolean() })),
  list: base.meta({ doc: 'All imports, the newest export first.' }).output(z.array(importRowSchema)),
  remove: withId
    .meta({ doc: 'Removes one import and everything derived from it.' })
    .input(z.strictObject({ id: importIdSchema }))
    .output(z.strictObject({ removed: z.boolean() })),
};
