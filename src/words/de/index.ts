import type { Catalog } from '../catalog.ts';
import { absentKinds } from './absent-kinds.ts';
import { accounts } from './accounts.ts';
import { categories } from './categories.ts';
import { coverage } from './coverage.ts';
import { errors } from './errors.ts';
import { facts } from './facts.ts';
import { formats } from './formats.ts';
import { grades } from './grades.ts';
import { kinds } from './kinds.ts';
import { limits } from './limits.ts';
import { problems } from './problems.ts';
import { refusals } from './refusals.ts';

/** The German catalogue. Complete, it is a `Catalog`; until then it is not offered. */
export const de: Partial<Catalog> = {
  ...absentKinds,
  ...accounts,
  ...categories,
  ...coverage,
  ...errors,
  ...facts,
  ...formats,
  ...grades,
  ...kinds,
  ...limits,
  ...problems,
  ...refusals,
};
