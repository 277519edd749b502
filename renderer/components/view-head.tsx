import { type ReactNode, useEffect } from 'react';
import { say } from '../../src/words/say.ts';
import { useImports, useOverview } from '../lib/engine.tsx';
import { exportName } from '../lib/export-name.ts';
import { Link, useImportId, useRoute } from '../lib/navigation.tsx';
import type { Route } from '../lib/routes.ts';

type Props = {
  readonly title: string;
  /** Whether the view is about one import, which is then named. */
  readonly showsImport?: boolean;
  readonly children?: ReactNode;
};

/** The heading of a view, the window's title, and whose export is being looked at. */
export function ViewHead({ title, showsImport = false, children }: Props) {
  useEffect(() => {
    document.title = `${title} · ${say('app.shell.name')}`;
  }, [title]);
  return (
    <header className="view-head">
      <h1 tabIndex={-1}>{title}</h1>
      {showsImport ? <ImportLabel /> : null}
      {children}
    </header>
  );
}

function ImportLabel() {
  const overview = useOverview();
  const importId = useImportId();
  const imports = useImports().data ?? [];
  const route = useRoute();
  // A placeholder of the same height, so that nothing moves when the name appears.
  if (!overview.data) return <p className="import-label">{'\u00a0'}</p>;
  const { service, owner, account } = overview.data.import;
  // Identified the way the services do: an owner's name may change, and two accounts may share one.
  const isSameAccount = (each: (typeof imports)[number]): boolean =>
    service === 'facebook' || account === null ? each.owner === owner : each.account === account;
  const newest = imports.find((each) => each.service === service && isSameAccount(each));
  return (
    <p className="import-label">
      {exportName(overview.data.import, imports)}
      {overview.data.import.isSample ? ` · ${say('app.shell.sample')}` : null}
      {importId === null || !newest || newest.id === importId ? null : (
        <>
          {' · '}
          {say('app.shell.older')}{' '}
          <Link to={withImport(route, newest === imports[0] ? '' : String(newest.id))}>
            {say('app.shell.newest')}
          </Link>
        </>
      )}
    </p>
  );
}

const withImport = (route: Route, id: string) =>
  ({ ...route, query: { ...route.query, import: id } }) as Route;
