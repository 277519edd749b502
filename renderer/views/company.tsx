import type { CompanyView as Company } from '../../src/engine/contract/company-views.ts';
import { label, say } from '../../src/words/say.ts';
import { withoutRemark } from '../../src/words/without-remark.ts';
import { CompanyChannels } from '../company/channels.tsx';
import { OtherAccounts } from '../company/other-accounts.tsx';
import { Statements } from '../company/statements.tsx';
import { BackLink } from '../components/back-link.tsx';
import { FindingRows } from '../components/finding-rows.tsx';
import { SourceReference } from '../components/source-reference.tsx';
import { Loaded, PartialNote } from '../components/states.tsx';
import { ViewHead } from '../components/view-head.tsx';
import { useCompany } from '../lib/engine.tsx';
import { formatDay } from '../lib/format.ts';
import { Link } from '../lib/navigation.tsx';
import { toMessages } from '../messages/query.ts';

export function CompanyView({ id }: { readonly id: string }) {
  const company = useCompany(id);
  return (
    <>
      <BackLink to={{ view: 'companies' }}>{say('app.company.back')}</BackLink>
      <Loaded
        query={company}
        skeleton={['3rem', '12rem', '12rem']}
        notFound={say('app.company.notFound')}
        isView
      >
        {(view) => <Content view={view} />}
      </Loaded>
    </>
  );
}

function datesSeen(firstAt: string, lastAt: string | null): string {
  const [first, last] = [formatDay(firstAt), lastAt && formatDay(lastAt)];
  return last === null || last === first
    ? say('app.company.seenOnce', { first })
    : say('app.company.seen', { first, last });
}

/** What the company is, and where that was read. */
function Category({ view: { company, namedIn } }: { readonly view: Company }) {
  if (company.category === null) return null;
  return (
    <div className="stack tight">
      <p>
        {say('app.company.category', { category: label('category', company.category) })}
        {company.parent === null ? null : ` ${say('app.company.parent', { parent: company.parent })}`}
      </p>
      {namedIn.length === 0 ? null : (
        <details className="small">
          <summary>{say('app.company.namedIn')}</summary>
          {namedIn.map((source) => (
            <SourceReference key={source.id} source={source} />
          ))}
        </details>
      )}
    </div>
  );
}

/** The link to the messages that its findings count. */
function CountedMessages({ view: { company, findings } }: { readonly view: Company }) {
  const counted = findings.filter(({ messages }) => messages !== null && messages.most > 0);
  if (counted.length === 0) return null;
  return (
    <p className="screen-only">
      <Link to={toMessages(counted.map(({ id }) => id))}>
        {say('app.company.messages', { name: withoutRemark(company.name) })}
      </Link>
    </p>
  );
}

function Content({ view }: { readonly view: Company }) {
  const { company, findings } = view;
  return (
    <>
      <ViewHead title={company.name} showsImport />
      <div className="stack">
        <Category view={view} />
        <p>
          {company.channels > 0 ? say('app.company.channels', { count: company.channels }) : null}
          {company.firstAt ? ` ${datesSeen(company.firstAt, company.lastAt)}` : null}
        </p>
        <PartialNote />
        <p className="screen-only">
          <Link to={{ view: 'letter', id: company.id }}>
            {say('app.todo.letter', { company: company.name })}
          </Link>
        </p>
        {findings.length > 0 ? (
          <section className="stack half">
            <h2>{say('app.company.findings')}</h2>
            <FindingRows findings={findings} label={say('app.company.findings')} />
            <CountedMessages view={view} />
          </section>
        ) : null}
        {view.together ? <OtherAccounts together={view.together} /> : null}
        <CompanyChannels view={view} />
        <Statements view={view} />
      </div>
    </>
  );
}
