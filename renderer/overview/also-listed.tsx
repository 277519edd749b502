import type { ReactNode } from 'react';
import type { Overview } from '../../src/engine/contract/views.ts';
import { say } from '../../src/words/say.ts';
import { withoutRemark } from '../../src/words/without-remark.ts';
import { Link } from '../lib/navigation.tsx';
import type { Route } from '../lib/routes.ts';

/** What else the export lists, each number a link to its rows. A list that is missing from the export has no number. */
export function AlsoListed({ data }: { readonly data: Overview }) {
  const { answer, companies, counts } = data;
  const hasApps = answer.apps.state !== 'missing' && answer.apps.state !== 'unreadable';
  const hasMessages = answer.messages.total > 0 || answer.messages.state === 'whole';
  return (
    <section className="stack half">
      <h2>{say('app.overview.also')}</h2>
      <ul className="quiet also">
        {hasApps ? (
          <Listed to={{ view: 'connections', query: { kind: 'app' } }}>
            {say('app.overview.apps', { count: answer.apps.listed, active: counts.connections.active })}
          </Listed>
        ) : (
          <Listed>{say('app.overview.noApps')}</Listed>
        )}
        <ByDesign data={data} />
        <Listed to={{ view: 'companies' }}>{say('app.overview.companies', { count: companies })}</Listed>
        {/* X names advertisers, but not whether they had a list with the user's details: 0 would say too much. */}
        {data.import.service === 'x' ? null : <Lists data={data} />}
        {hasMessages ? (
          <Listed to={{ view: 'messages' }}>
            {say('app.overview.messages', { count: answer.messages.total })}
          </Listed>
        ) : (
          <Listed>{say('app.overview.noMessages')}</Listed>
        )}
      </ul>
    </section>
  );
}

function Lists({ data: { absent, counts } }: { readonly data: Overview }) {
  const lists = counts.advertisersWithList;
  return lists === 0 && absent.includes('advertisers') ? (
    <Listed>{say('app.overview.noLists')}</Listed>
  ) : (
    <Listed to={{ view: 'companies', query: { channel: 'advertiser-list' } }}>
      {say('app.overview.lists', { count: lists })}
    </Listed>
  );
}

/** Apps that Facebook did not name: chat programs, and apps that could ask for access under the rules of their time. */
function ByDesign({ data: { answer } }: { readonly data: Overview }) {
  const { byRules, chatPrograms } = answer;
  return (
    <>
      {byRules.findingId === null ? null : (
        <Listed to={{ view: 'flagged', id: byRules.findingId }}>
          {say('app.overview.byRules', { service: answer.service, count: byRules.apps })}
        </Listed>
      )}
      {chatPrograms.companies.map(({ id, name, findingId }) => (
        <Listed key={id} to={{ view: 'flagged', id: findingId }}>
          {say('app.overview.chatProgram', { name: withoutRemark(name) })}
        </Listed>
      ))}
    </>
  );
}

function Listed({ to, children }: { readonly to?: Route; readonly children: ReactNode }) {
  return (
    <li>{to === undefined ? <span className="soft">{children}</span> : <Link to={to}>{children}</Link>}</li>
  );
}
