import type { z } from 'zod';
import type { aboutSchema } from '../contract/views.ts';
import type { Engine } from '../engine.ts';
import { APP_VERSION } from '../version.ts';
import { factsInForce } from './audit.ts';

/** Which Sidedoor this is, and which facts it knows; needs no import. */
export const about = (engine: Engine): z.infer<typeof aboutSchema> => ({
  version: APP_VERSION,
  facts: factsInForce(engine),
});
