import type { ReactNode } from 'react';
import type { EngineClient } from '../../src/engine/contract/contract.ts';
import { say } from '../../src/words/say.ts';
import { NeedsEngine } from '../components/needs-engine.tsx';
import { Failed } from '../components/states.tsx';
import { ViewHead } from '../components/view-head.tsx';
import { useHost } from '../lib/engine.tsx';
import { Link, useRoute } from '../lib/navigation.tsx';
import type { Query, Route } from '../lib/routes.ts';
import { useViewQuery } from '../lib/use-query.ts';
import type { Column, Sort } from './column.ts';
import { FilterSelect, type Option } from './filter-select.tsx';
import { ListTable } from './list-table.tsx';
import { SearchBox } from './search-box.tsx';
import { type Page, type PageInput, usePages } from './use-pages.ts';

type ListView = 'connections' | 'companies' | 'messages' | 'coverage';

/** A filter that is kept in the address under `key`. */
export type Filter<V extends ListView> = {
  readonly key: keyof Query<V> & keyof Query<ListView>;
  readonly label: string;
  /** The option that filters nothing. */
  readonly any?: string;
  readonly options: readonly Option[];
};

type Input<V extends ListView, SortKey extends string> = PageInput &
  Partial<Sort<SortKey>> & { readonly search: string; readonly query: Query<V> };

type Props<V extends ListView, Row, SortKey extends string> = {
  /** The view whose address holds search, filters and sort. */
  readonly view: V;
  readonly title: string;
  readonly searchLabel: string;
  readonly tableLabel: string;
  readonly total: (count: number) => string;
  /** Shown when the list is empty without any filter. */
  readonly none: string;
  readonly columns: readonly Column<Row, SortKey>[];
  readonly filters: readonly Filter<V>[];
  /** Omitted for a list that is not sorted by its columns. */
  readonly defaultSort?: SortKey;
  readonly load: (
    client: EngineClient,
    input: Input<V, SortKey>,
    options: { readonly signal: AbortSignal },
  ) => Promise<Page<Row>>;
  readonly intro?: ReactNode;
  readonly beforeTable?: ReactNode;
  readonly afterTable?: ReactNode;
  /** The command that prints every row; paper gets only the first ones. */
  readonly allRows: string;
};

/** A view that is one long list. The engine searches, filters and sorts; only visible rows are requested. */
export function ListPage<V extends ListView, Row extends object, SortKey extends string = never>(
  props: Props<V, Row, SortKey>,
) {
  const { title, columns, filters, total, defaultSort, load, allRows } = props;
  const { view, id } = useRoute();
  const { recorded } = useHost();
  const [query, change] = useViewQuery<ListView>(props.view);
  const sort = findSort(columns, query, defaultSort);
  const search = query.search ?? '';
  const pages = usePages<Row>([props.view, query], (client, page, options) =>
    load(client, { ...page, ...sort, search, query }, options),
  );
  const isFiltered = search !== '' || filters.some(({ key }) => query[key]);
  if (pages.error) return <Failed error={pages.error} onRetry={pages.retry} isView />;
  return (
    <>
      <ViewHead title={title} showsImport />
      <div className="stack half">
        {props.intro}
        <search className="filters screen-only">
          <NeedsEngine>
            <SearchBox
              label={props.searchLabel}
              value={search}
              onSearch={(typed) => change({ search: typed })}
            />
          </NeedsEngine>
          {filters.map(({ key, label, any = say('app.controls.all'), options }) => (
            <NeedsEngine key={key} isOff={!query[key] && filters.some((other) => query[other.key])}>
              <FilterSelect
                {...{ label, any, options }}
                value={query[key]}
                onChoose={(value) => change({ [key]: value })}
              />
            </NeedsEngine>
          ))}
        </search>
        {recorded ? <p className="small soft screen-only">{recorded.lists}</p> : null}
        <p role="status" className="soft">
          {pages.total === null ? say('app.states.loading') : total(pages.total)}
        </p>
        {props.beforeTable}
        <ListTable
          label={props.tableLabel}
          {...{ columns, pages, sort, allRows }}
          onSort={({ sort: key, descending }) => change({ sort: key, desc: descending ? '1' : '0' })}
          empty={isFiltered ? <NoMatch to={{ view, id } as Route} /> : <p className="state">{props.none}</p>}
        />
        {props.afterTable}
      </div>
    </>
  );
}

/** `to` is the list without filters. */
const NoMatch = ({ to }: { readonly to: Route }) => (
  <p className="state">
    <span>
      {say('app.states.noMatch')} <Link to={to}>{say('app.states.clear')}</Link>
    </span>
  </p>
);

/** The sort in the address, or the default one. Numbers are sorted with the largest first unless asked otherwise. */
function findSort<Row, SortKey extends string>(
  columns: readonly Column<Row, SortKey>[],
  { sort, desc }: Query<ListView>,
  defaultSort: SortKey | undefined,
): Sort<SortKey> | undefined {
  const find = (key: string | undefined) => columns.find(({ id, sortable }) => sortable && id === key);
  const column = find(sort) ?? find(defaultSort);
  if (!column?.sortable) return undefined;
  return { sort: column.id, descending: desc === undefined ? column.numeric === true : desc === '1' };
}
