import type { RedactionLevel } from '../../model/enumerations.ts';
import { joinAnswers } from '../../model/joined-answers.ts';
import { byMostMessages } from '../../model/shared-companies.ts';
import type { AccountsReportHead } from '../accounts-schema.ts';
import type { AccountsReport } from '../model.ts';
import type { Pseudonymizer } from './pseudonymizer.ts';
import { by, type ImportReport, openPseudonyms, type RedactionPlace, redactWith } from './redact.ts';

type Shared = AccountsReportHead['shared'][number];

/** By the counts, which are shown, then by the labels: the order of the real names would reveal them. */
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
  const redacted = reports.map((each) => redactWith(pseudonyms(each.importId), each, level, place));
  const together = { ...head.together, ...joinAnswers(redacted.map(({ head: { answer } }) => answer)) };
  const shared = head.shared.map((company) => redactShared(company, pseudonyms)).sort(compareShared);
  const accounts = head.accounts.map(({ service }) => ({ service, account: null }));
  return { head: { ...head, redaction: level, accounts, together, shared }, reports: redacted };
}

/** Its id and name come from its first account. */
function redactShared(company: Shared, pseudonyms: (importId: number) => Pseudonymizer): Shared {
  const accounts = company.accounts.map((account) => ({
    ...account,
    companyId: pseudonyms(account.importId).companyId(account.companyId),
  }));
  const [id = ''] = accounts.map(({ companyId }) => companyId);
  const [name = ''] = company.accounts.map(({ importId }) => pseudonyms(importId).name(company.name));
  return { ...company, id, name, accounts };
}
