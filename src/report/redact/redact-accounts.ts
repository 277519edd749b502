import type { RedactionLevel } from '../../model/enumerations.ts';
import { byMostMessages } from '../../model/shared-companies.ts';
import type { AccountsReportHead } from '../accounts-schema.ts';
import type { AccountsReport } from '../model.ts';
import type { Pseudonymizer } from './pseudonymizer.ts';
import {
  by,
  type ImportReport,
  openPseudonyms,
  type RedactionPlace,
  redactDenials,
  redactWith,
} from './redact.ts';

type Shared = AccountsReportHead['shared'][number];

/** By the counts, which are shown, then by the labels: the order of the real names would give these away. */
const compareShared = (a: Shared, b: Shared): number =>
  byMostMessages(a, b) || by<Shared>(({ name }) => name)(a, b);

/** `redactReport` over several accounts, with one label for a name in all of them. */
export function redactAccounts(
  { head, reports }: { readonly head: AccountsReportHead; readonly reports: readonly ImportReport[] },
  level: RedactionLevel,
  place: RedactionPlace,
): AccountsReport {
  if (level === 'none') return { head, reports: reports.map(({ report }) => report) };
  const pseudonyms = openPseudonyms(reports, level, place);
  return {
    head: { ...redactTogether(head, pseudonyms), redaction: level },
    reports: reports.map((each) => redactWith(pseudonyms, each, level, place)),
  };
}

function redactTogether(head: AccountsReportHead, pseudonyms: Pseudonymizer): AccountsReportHead {
  const redactRef = <Ref extends { readonly id: string; readonly name: string }>(ref: Ref): Ref => ({
    ...ref,
    id: pseudonyms.companyId(ref.id),
    name: pseudonyms.name(ref.name),
  });
  const { reach } = head.together;
  return {
    ...head,
    accounts: head.accounts.map(({ service }) => ({ service, account: null })),
    together: {
      ...head.together,
      reach: {
        permitted: reach.permitted.map(redactRef),
        named: reach.named.map(redactRef),
        chatPrograms: reach.chatPrograms.map(redactRef),
        byRules: reach.byRules,
      },
      denials: redactDenials(head.together.denials, pseudonyms),
    },
    shared: head.shared.map(redactRef).sort(compareShared),
  };
}
