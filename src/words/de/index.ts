import type { Catalog } from '../catalog.ts';

/** The German catalogue. Complete, it is a `Catalog`; until then it is not offered. */
export const de: Partial<Catalog> = {};
