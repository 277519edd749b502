import type { CompanyTogether } from '../../src/model/together.ts';
import { label, say, sayAll } from '../../src/words/say.ts';
import { accountMessages, reachMessages, sumMessages } from '../../src/words/together.ts';
import { Link } from '../lib/navigation.tsx';
import { Channel } from './rows-channel.tsx';

type Props = { readonly together: CompanyTogether };

/** The same company in the other accounts of the user, and the messages of all. */
export function OtherAccounts({ together: { accounts, messages } }: Props) {
  return (
    <Channel title={say('app.company.otherAccounts')}>
      <ul className="quiet stack half">
        {accounts
          .filter(({ isShown }) => !isShown)
          .map((account) => (
            <OtherAccount key={account.importId} account={account} />
          ))}
      </ul>
      {messages === null ? null : <p>{sayAll(sumMessages(accounts, 1)).join(' ')}</p>}
    </Channel>
  );
}

type AccountProps = { readonly account: CompanyTogether['accounts'][number] };

function OtherAccount({ account }: AccountProps) {
  const channels = account.channels.map((channel) => label('channel', channel));
  return (
    <li className="stack tight">
      <Link to={{ view: 'companies', id: account.companyId, query: { import: String(account.importId) } }}>
        {sayAll(accountMessages(account)).join(' · ')}
      </Link>
      {channels.length > 0 ? <p className="small soft">{channels.join(' · ')}</p> : null}
      <p className="small">{sayAll(reachMessages(account)).join(' ')}</p>
    </li>
  );
}
