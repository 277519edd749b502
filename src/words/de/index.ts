import type { Catalog } from '../catalog.ts';
import { absentKinds } from './absent-kinds.ts';
import { accounts } from './accounts.ts';
import { categories } from './categories.ts';
import { common } from './common.ts';
import { coverage } from './coverage.ts';
import { decisions } from './decisions.ts';
import { desktop } from './desktop.ts';
import { errors } from './errors.ts';
import { facts } from './facts.ts';
import { formats } from './formats.ts';
import { grades } from './grades.ts';
import { handover } from './handover.ts';
import { headlines } from './headlines.ts';
import { kinds } from './kinds.ts';
import { limits } from './limits.ts';
import { messages } from './messages.ts';
import { problems } from './problems.ts';
import { reasons } from './reasons.ts';
import { refusals } from './refusals.ts';
import { report } from './report.ts';
import { reportFiles } from './report-files.ts';
import { reportOptions } from './report-options.ts';
import { share } from './share.ts';
import { web } from './web.ts';

/** The German catalogue. Complete, it is a `Catalog`; until then it is not offered. */
export const de: Partial<Catalog> = {
  ...absentKinds,
  ...accounts,
  ...categories,
  ...common,
  ...coverage,
  ...decisions,
  ...desktop,
  ...errors,
  ...facts,
  ...formats,
  ...grades,
  ...handover,
  ...headlines,
  ...kinds,
  ...limits,
  ...messages,
  ...problems,
  ...reasons,
  ...refusals,
  ...reportFiles,
  ...reportOptions,
  ...report,
  ...share,
  ...web,
};
