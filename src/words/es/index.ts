import type { Catalog } from '../catalog.ts';

/** The Spanish catalogue. Complete, it is a `Catalog`; until then it is not offered. */
export const es: Partial<Catalog> = {};
