import type { Catalog } from '../catalog.ts';

/** The French catalogue. Complete, it is a `Catalog`; until then it is not offered. */
export const fr: Partial<Catalog> = {};
