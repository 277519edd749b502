import type { Service } from '../model/enumerations.ts';
import { CATALOG, type CatalogRow } from './catalog.ts';
import { INSTAGRAM_CATALOG } from './instagram/catalog.ts';
import { X_CATALOG } from './x/catalog.ts';

/** What each service's exports contain. The rows of one are never applied to another. */
export const CATALOGS: Readonly<Record<Service, readonly CatalogRow[]>> = {
  facebook: CATALOG,
  instagram: INSTAGRAM_CATALOG,
  x: X_CATALOG,
};
