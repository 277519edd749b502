import type { Accounts } from '../../src/model/accounts.ts';
import { answerParts, namedHeading } from '../../src/words/answer.ts';
import { words } from '../../src/words/current.ts';
import { say } from '../../src/words/say.ts';
import { useEngineQuery, useImports } from '../lib/engine.tsx';
import { nameWithService } from '../lib/export-name.ts';
import { Link } from '../lib/navigation.tsx';

/** The accounts on several services, each with its answer in short. Nothing while all exports are of one. */
export function AccountsBlock() {
  const services = new Set((useImports().data ?? []).map(({ service }) => service));
  return services.size > 1 ? <AllAccounts /> : null;
}

function AllAccounts() {
  const { data } = useEngineQuery(['accounts'], (client, input, options) => client.accounts(input, options));
  if (!data) return null;
  const { accounts, shared } = data;
  const findings = accounts.reduce((sum, { undecided }) => sum + undecided, 0);
  return (
    <section className="stack half" aria-label={say('answer.accounts')}>
      <h2>{say('answer.accounts')}</h2>
      <ul className="quiet">
        {accounts.map((account) => (
          <AccountRow key={account.importId} account={account} />
        ))}
      </ul>
      <p className="small">{say('answer.accounts.together', { accounts: accounts.length, findings })}</p>
      {shared.length > 0 ? (
        <p className="small">{say('answer.accounts.shared', { count: shared.length })}</p>
      ) : null}
    </section>
  );
}

function AccountRow({ account }: { readonly account: Accounts['accounts'][number] }) {
  const { importId, answer } = account;
  const { headline } = answerParts(answer);
  const isNamed = answer.named.companies.length > 0;
  return (
    <li>
      <Link to={{ view: 'overview', query: { import: String(importId) } }}>{nameWithService(account)}</Link>
      <br />
      <span className="small">{words().say(isNamed ? namedHeading(answer) : headline)}</span>
    </li>
  );
}
