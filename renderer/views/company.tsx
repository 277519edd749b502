import type { CompanyView as Company } from '../../src/engine/contract/views.ts';
import { CompanyChannels } from '../company/channels.tsx';
import { Statements } from '../company/statements.tsx';
import { FindingRows } from '../components/finding-rows.tsx';
import { Icon } from '../components/icons.tsx';
import { Loaded, PartialNote } from '../components/states.tsx';
import { ViewHead } from '../components/view-head.tsx';
import { useCompany } from '../lib/engine.tsx';
import { formatDay } from '../lib/format.ts';
import { Link } from '../lib/navigation.tsx';
import { company as text } from '../text/lists.ts';
import { todo } from '../text/review.ts';

/** Everything that the export holds on one company, channel by channel. */
export function CompanyView({ id }: { readonly id: string }) {
  const company = useCompany(id);
  return (
    <>
      <p className="screen-only back">
        <Link to={{ view: 'companies' }}>
          <Icon name="back" /> {text.back}
        </Link>
      </p>
      <Loaded query={company} skeleton={['3rem', '12rem', '12rem']} notFound={text.notFound} isView>
        {(view) => <Content view={view} />}
      </Loaded>
    </>
  );
}

function Content({ view }: { readonly view: Company }) {
  const { company, findings } = view;
  return (
    <>
      <ViewHead title={company.name} showsImport />
      <div className="stack">
        <p>
          {text.channels(company.channels)}
          {company.firstAt
            ? ` ${text.seen(formatDay(company.firstAt), company.lastAt && formatDay(company.lastAt))}`
            : null}
        </p>
        <PartialNote />
        <p className="screen-only">
          <Link to={{ view: 'letter', id: company.id }}>{todo.letter(company.name)}</Link>
        </p>
        {findings.length > 0 ? (
          <section className="stack half">
            <h2>{text.findings}</h2>
            <FindingRows findings={findings} label={text.findings} />
          </section>
        ) : null}
        <CompanyChannels view={view} />
        <Statements view={view} />
      </div>
    </>
  );
}
