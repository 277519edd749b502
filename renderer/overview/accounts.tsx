import type { Accounts } from '../../src/model/accounts.ts';
import type { SharedCompany, Together } from '../../src/model/together.ts';
import { answerParts, namedHeading } from '../../src/words/answer.ts';
import { words } from '../../src/words/current.ts';
import { message } from '../../src/words/message.ts';
import { say, sayAll } from '../../src/words/say.ts';
import { accountRange, sharedMessage, togetherParagraphs } from '../../src/words/together.ts';
import { withoutRemark } from '../../src/words/without-remark.ts';
import { useEngineQuery, useImports } from '../lib/engine.tsx';
import { exportName } from '../lib/export-name.ts';
import { Link } from '../lib/navigation.tsx';
import type { Route } from '../lib/routes.ts';

/** The accounts on several services, each with a short answer. Renders nothing if there is only one account. */
export function AccountsBlock() {
  const services = new Set((useImports().data ?? []).map(({ service }) => service));
  return services.size > 1 ? <AllAccounts /> : null;
}

function AllAccounts() {
  const { data } = useEngineQuery(['accounts'], (client, input, options) => client.accounts(input, options));
  // An invented account beside real ones is left out.
  if (!data || data.accounts.length < 2) return null;
  const { accounts, together, shared } = data;
  const joined = together?.accounts.length ?? 0;
  return (
    <section className="stack half" aria-label={say('answer.accounts')}>
      <h2>{say('answer.accounts')}</h2>
      <ul className="quiet stack tight">
        {accounts.map((account) => (
          <AccountRow key={account.importId} account={account} name={exportName(account, accounts)} />
        ))}
      </ul>
      {together ? <AllTogether together={together} shared={shared} /> : null}
      {joined < accounts.length ? (
        <p className="small">{say('answer.together.others', { joined, count: accounts.length - joined })}</p>
      ) : null}
    </section>
  );
}

function AllTogether({
  together,
  shared,
}: {
  readonly together: Together;
  readonly shared: SharedCompany[];
}) {
  const { accounts, undecided } = together;
  const findings = message('answer.accounts.together', { accounts: accounts.length, findings: undecided });
  return (
    <>
      <h3>{say('answer.together')}</h3>
      {togetherParagraphs(together).map((sentences) => (
        <p key={sentences[0]?.id} className="prose">
          {sayAll(sentences).join(' ')}
        </p>
      ))}
      <p className="small prose">{words().say(findings)}</p>
      {shared.length > 0 ? <SharedCompanies shared={shared} /> : null}
    </>
  );
}

/** Those with the most messages come first. */
const FIRST_COMPANIES = 5;

function SharedCompanies({ shared }: { readonly shared: readonly SharedCompany[] }) {
  const rest = shared.slice(FIRST_COMPANIES);
  return (
    <>
      <p className="small prose">{words().say(sharedMessage(shared))}</p>
      <CompanyList companies={shared.slice(0, FIRST_COMPANIES)} />
      {rest.length > 0 ? (
        <details className="small">
          <summary>{say('app.compare.rest', { count: rest.length })}</summary>
          <CompanyList companies={rest} />
        </details>
      ) : null}
    </>
  );
}

const CompanyList = ({ companies }: { readonly companies: readonly SharedCompany[] }) => (
  <ul className="quiet small">
    {companies.map(({ id, name, accounts }) => (
      <li key={`${accounts[0]?.importId} ${id}`}>
        <Link to={toCompany(accounts)}>{withoutRemark(name)}</Link>
        {` · ${sayAll(accounts.map(accountRange)).join(' · ')}`}
      </li>
    ))}
  </ul>
);

/** In the first account that counts messages, or else the first. */
function toCompany(accounts: SharedCompany['accounts']): Route {
  const best = accounts.find(({ messages }) => messages !== null) ?? accounts[0];
  return { view: 'companies', id: String(best?.companyId), query: { import: String(best?.importId) } };
}

type AccountRowProps = { readonly account: Accounts['accounts'][number]; readonly name: string };

function AccountRow({ account, name }: AccountRowProps) {
  const { importId, answer } = account;
  const { headline } = answerParts(answer);
  const isNamed = answer.named.companies.length > 0;
  return (
    <li>
      <Link to={{ view: 'overview', query: { import: String(importId) } }}>{name}</Link>
      <br />
      <span className="small">{words().say(isNamed ? namedHeading(answer) : headline)}</span>
    </li>
  );
}
