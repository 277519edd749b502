import { absentKinds } from './absent-kinds.ts';
import { accounts } from './accounts.ts';
import { answer } from './answer.ts';
import { appCompany } from './app-company.ts';
import { appCompare } from './app-compare.ts';
import { appCoverage } from './app-coverage.ts';
import { appDonate } from './app-donate.ts';
import { appFinding } from './app-finding.ts';
import { appFlagged } from './app-flagged.ts';
import { appImport } from './app-import.ts';
import { appLetter } from './app-letter.ts';
import { appLists } from './app-lists.ts';
import { appLock } from './app-lock.ts';
import { appMessages } from './app-messages.ts';
import { appOverview } from './app-overview.ts';
import { appReport } from './app-report.ts';
import { appReview } from './app-review.ts';
import { appSaved } from './app-saved.ts';
import { appSettings } from './app-settings.ts';
import { appShare } from './app-share.ts';
import { appShell } from './app-shell.ts';
import { appTimeline } from './app-timeline.ts';
import { appWelcome } from './app-welcome.ts';
import { categories } from './categories.ts';
import { common } from './common.ts';
import { coverage } from './coverage.ts';
import { decisions } from './decisions.ts';
import { desktop } from './desktop.ts';
import { errors } from './errors.ts';
import { eventTypes } from './event-types.ts';
import { facts } from './facts.ts';
import { findings } from './findings.ts';
import { formats } from './formats.ts';
import { grades } from './grades.ts';
import { handover } from './handover.ts';
import { headlines } from './headlines.ts';
import { help } from './help.ts';
import { kinds } from './kinds.ts';
import { limits } from './limits.ts';
import { messages } from './messages.ts';
import { problems } from './problems.ts';
import { reasons } from './reasons.ts';
import { refusals } from './refusals.ts';
import { report } from './report.ts';
import { reportFiles } from './report-files.ts';
import { reportOptions } from './report-options.ts';
import { review } from './review.ts';
import { share } from './share.ts';
import { study } from './study.ts';
import { terminal } from './terminal.ts';
import { web } from './web.ts';

/** The English catalogue: every sentence the product says, by message id, in ICU MessageFormat. One file per topic. */
export const en = {
  ...absentKinds,
  ...accounts,
  ...answer,
  ...appCompany,
  ...appCompare,
  ...appCoverage,
  ...appDonate,
  ...appFinding,
  ...appFlagged,
  ...appImport,
  ...appLetter,
  ...appLists,
  ...appLock,
  ...appMessages,
  ...appOverview,
  ...appReport,
  ...appReview,
  ...appSaved,
  ...appSettings,
  ...appShare,
  ...appShell,
  ...appTimeline,
  ...appWelcome,
  ...categories,
  ...common,
  ...coverage,
  ...decisions,
  ...desktop,
  ...errors,
  ...eventTypes,
  ...facts,
  ...findings,
  ...formats,
  ...grades,
  ...handover,
  ...headlines,
  ...help,
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
  ...review,
  ...study,
  ...terminal,
  ...web,
} as const;
