import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportRow } from '../../src/engine/contract/import-views.ts';
import { say } from '../../src/words/say.ts';
import { NeedsEngine } from '../components/needs-engine.tsx';
import { SmallButton } from '../components/small-button.tsx';
import { Failed, Loaded } from '../components/states.tsx';
import { useImportSession } from '../import/use-session.ts';
import { useHost, useImports, useOverview } from '../lib/engine.tsx';
import { exportName } from '../lib/export-name.ts';
import { formatDay } from '../lib/format.ts';
import { Link, navigate } from '../lib/navigation.tsx';

export function Imports() {
  const imports = useImports();
  const session = useImportSession();
  return (
    <section className="stack half">
      <h2>{say('app.coverage.importsTitle')}</h2>
      <Loaded query={imports} skeleton={['8rem']}>
        {(rows) => (
          <ul className="quiet imports">
            {rows.map((row) => (
              <ImportItem key={row.id} row={row} />
            ))}
          </ul>
        )}
      </Loaded>
      <p>
        <Link to={{ view: 'import' }} onClick={() => session.leave()}>
          {say('app.compare.import')}
        </Link>
      </p>
    </section>
  );
}

function ImportItem({ row }: { readonly row: ImportRow }) {
  const [isAsking, setAsking] = useState(false);
  const shown = useOverview().data?.import.id === row.id;
  const name = exportName(row, useImports().data ?? []);
  return (
    <li className="card stack tight">
      <h3>{name}</h3>
      <p className="small soft">
        {say('app.coverage.imported', { day: formatDay(row.importedAt) })}{' '}
        {say('app.coverage.total', { count: row.documents })}
        {row.isSample ? ` · ${say('app.shell.sample')}` : null}
      </p>
      <ul className="small">
        {row.parts.map((part) => (
          <li key={part.name}>{part.name}</li>
        ))}
      </ul>
      <div className="row">
        {shown ? (
          <span className="small">{say('app.coverage.shown')}</span>
        ) : (
          <Link
            to={{ view: 'overview', query: { import: String(row.id) } }}
            aria-label={say('app.coverage.showImport', { name })}
          >
            {say('app.coverage.show')}
          </Link>
        )}
        {isAsking ? null : (
          <NeedsEngine>
            <SmallButton
              aria-label={say('app.coverage.removeImport', { name })}
              onClick={() => setAsking(true)}
            >
              {say('app.coverage.remove')}
            </SmallButton>
          </NeedsEngine>
        )}
      </div>
      {isAsking ? <AskRemove row={row} onKeep={() => setAsking(false)} /> : null}
    </li>
  );
}

function AskRemove({ row, onKeep }: { readonly row: ImportRow; readonly onKeep: () => void }) {
  const { client } = useHost();
  const queries = useQueryClient();
  const removing = useMutation({
    mutationFn: () => client.imports.remove({ id: row.id }),
    onSuccess: async () => {
      navigate({ view: 'coverage' }, { replace: true });
      await queries.resetQueries();
    },
  });
  if (removing.isError) return <Failed error={removing.error} onRetry={() => removing.mutate()} />;
  return (
    <div className="note stack tight">
      <p>{say('app.coverage.removeSure')}</p>
      <div className="row">
        <SmallButton variant="filled" onClick={() => removing.mutate()} disabled={removing.isPending}>
          {say('app.coverage.removeYes')}
        </SmallButton>
        <SmallButton onClick={onKeep}>{say('app.coverage.removeNo')}</SmallButton>
      </div>
    </div>
  );
}
