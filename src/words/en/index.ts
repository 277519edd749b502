import { common } from './common.ts';

/** The English catalogue: every sentence the product says, by message id, in ICU MessageFormat. One file per topic. */
export const en = { ...common } as const;
