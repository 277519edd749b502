import type { Service } from '../model/enumerations.ts';
import { CATALOG, type CatalogRow } from './catalog.ts';
import { INSTAGRAM_CATALOG } from './instagram/catalog.ts';
import { X_CATALOG } from './x/catalog.ts';

/** What the exports of each service hold. No row of one is looked at for another. */
export const CATALOGS: Readonly<Record<Service, readonly CatalogRow[]>> = {
  facebook: CATALOG,
  instagram: INSTAGRAM_CATALOG,
  x: X_CATALOG,
};
