import type { Catalog } from '../catalog.ts';

/** The Brazilian Portuguese catalogue. Complete, it is a `Catalog`; until then it is not offered. */
export const ptBR: Partial<Catalog> = {};
