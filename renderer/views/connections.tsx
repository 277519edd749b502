import { useMutation } from '@tanstack/react-query';
import {
  CONNECTION_KINDS,
  CONNECTION_STATUSES,
  INBOX_PHASES,
  type Service,
} from '../../src/model/enumerations.ts';
import { say } from '../../src/words/say.ts';
import { SmallButton } from '../components/small-button.tsx';
import { Failed, PartialNote } from '../components/states.tsx';
import { useHost, useOverview } from '../lib/engine.tsx';
import { useImportId } from '../lib/navigation.tsx';
import type { Query } from '../lib/routes.ts';
import { useViewQuery } from '../lib/use-query.ts';
import { findKnown } from '../list/column.ts';
import { toOptions } from '../list/filter-select.tsx';
import { type Filter, ListPage } from '../list/list-page.tsx';
import { ApplyDecision } from '../review/apply-decision.tsx';
import { type Selection, useSelection } from '../review/use-selection.ts';
import { COLUMNS, nameColumn, X_COLUMNS } from './connection-columns.tsx';

const FIRST_YEAR = 2004;

/** The most rows that the engine returns at once. */
const LARGEST_PAGE = 500;

export function ConnectionsView() {
  const [query] = useViewQuery('connections');
  const selection = useSelection(JSON.stringify(query));
  const service = useOverview().data?.import.service ?? 'facebook';
  return (
    <ListPage
      view="connections"
      title={say('app.shell.connections')}
      intro={
        <>
          <p className="prose">{say('app.connections.lead', { service })}</p>
          <PartialNote />
        </>
      }
      searchLabel={say('app.connections.search')}
      filters={useFilters(service)}
      total={(total) => say('app.connections.total', { total })}
      tableLabel={say('app.shell.connections')}
      columns={[nameColumn(selection), ...(service === 'x' ? X_COLUMNS : COLUMNS)]}
      defaultSort="name"
      load={(client, { query, ...input }, options) =>
        client.connections.list({ ...input, ...toFilter(query) }, options)
      }
      beforeTable={<ChooseAll query={query} selection={selection} />}
      afterTable={
        selection.chosen.size > 0 ? (
          <div className="choose-bar screen-only">
            <ApplyDecision findingId={null} selection={selection} />
          </div>
        ) : null
      }
      allRows="sidedoor connections --csv"
      none={say('app.connections.none')}
    />
  );
}

const toFilter = ({ status, kind, year, era }: Query<'connections'>) => ({
  status: findKnown(CONNECTION_STATUSES, status),
  kind: findKnown(CONNECTION_KINDS, kind),
  year: Number(year) >= FIRST_YEAR ? Number(year) : null,
  eraId: era || null,
});

type ChooseAllProps = { readonly query: Query<'connections'>; readonly selection: Selection };

/** Selects every app that matches the filters, including those that are not visible. */
function ChooseAll({ query, selection: { chosen, choose } }: ChooseAllProps) {
  const { client } = useHost();
  const importId = useImportId();
  const loading = useMutation({
    mutationFn: async () => {
      const keys: string[] = [];
      for (let offset = 0, total = 1; offset < total; offset += LARGEST_PAGE) {
        const page = { importId, offset, limit: LARGEST_PAGE, search: query.search ?? '' };
        const listed = await client.connections.list({ ...page, ...toFilter(query) });
        keys.push(...listed.rows.flatMap(({ key }) => key ?? []));
        total = listed.total;
      }
      return keys;
    },
    onSuccess: choose,
  });
  if (loading.isError) return <Failed error={loading.error} onRetry={() => loading.reset()} />;
  return (
    <p className="row screen-only">
      <SmallButton disabled={loading.isPending} onClick={() => loading.mutate()}>
        {say('app.connections.chooseAll')}
      </SmallButton>
      <SmallButton disabled={chosen.size === 0} onClick={() => choose([])}>
        {say('app.connections.chooseNone')}
      </SmallButton>
    </p>
  );
}

function useFilters(service: Service): Filter<'connections'>[] {
  const years = useYears();
  const eras: Filter<'connections'> = {
    key: 'era',
    label: say('app.connections.era'),
    any: say('app.connections.anyEra'),
    options: INBOX_PHASES.map((id) => ({ value: id, label: say(`phase.${id}`) })),
  };
  return [
    { key: 'status', label: say('column.status'), options: toOptions('status') },
    { key: 'kind', label: say('column.kind'), options: toOptions('appKind') },
    {
      key: 'year',
      label: say('app.connections.year'),
      any: say('app.connections.anyYear'),
      options: years.map((year) => ({ value: String(year), label: String(year) })),
    },
    // What apps could reach of the inbox is known for Facebook only.
    ...(service === 'facebook' ? [eras] : []),
  ];
}

/** From the export's year back to Facebook's first. */
function useYears(): number[] {
  const exported = useOverview().data?.import;
  const last = Number((exported?.generatedAt ?? exported?.importedAt)?.slice(0, 4) ?? FIRST_YEAR);
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => last - index);
}
