import type { ReportPreview } from '../../src/engine/contract/report.ts';
import { accountName } from '../../src/words/account-name.ts';
import { say } from '../../src/words/say.ts';

type Props = { readonly accounts: ReportPreview['accounts']; readonly isChosen: boolean };

export function Covered({ accounts, isChosen }: Props) {
  if (accounts.length < 2 && !isChosen) return null;
  return <p>{say('report.covers', { accounts: accounts.map(accountName) })}</p>;
}
