import { joinAnswers } from '../../model/joined-answers.ts';
import type { SharedCompany, Together } from '../../model/together.ts';
import type { AccountsReportHead } from '../accounts-schema.ts';
import type { LeftOut, ReportHead } from '../schema.ts';

/** The common part of the reports of several accounts, nothing redacted. `heads` all come from the same version. */
export function buildAccountsHead(
  heads: readonly ReportHead[],
  accounts: AccountsReportHead['accounts'],
  { undecided: _undecided, ...together }: Together,
  shared: readonly SharedCompany[],
): AccountsReportHead {
  const [first] = heads;
  if (first === undefined) throw new RangeError('A report needs an account.');
  return {
    schema: 'sidedoor.accounts-report/1',
    writtenBy: first.writtenBy,
    redaction: 'none',
    sample: heads.some(({ sample }) => sample),
    accounts,
    leftOut: sumLeftOut(heads),
    // As the reports count it: apps whose finding is left out are not counted.
    together: { ...together, ...joinAnswers(heads.map(({ answer }) => answer)) },
    shared: [...shared],
  };
}

const sumLeftOut = (heads: readonly ReportHead[]): LeftOut => ({
  findings: sum(heads, ({ leftOut }) => leftOut.findings),
  decisions: sum(heads, ({ leftOut }) => leftOut.decisions),
});

const sum = (heads: readonly ReportHead[], toCount: (head: ReportHead) => number): number =>
  heads.reduce((total, head) => total + toCount(head), 0);
