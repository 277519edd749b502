import { Button, NativeSelect } from '@mantine/core';
import type { ImportRow } from '../../src/engine/contract/import-views.ts';
import { say } from '../../src/words/say.ts';
import { Comparison } from '../compare/comparison.tsx';
import { Loaded, NothingYet } from '../components/states.tsx';
import { ViewHead } from '../components/view-head.tsx';
import { useEngineQuery, useImports } from '../lib/engine.tsx';
import { exportName } from '../lib/export-name.ts';
import { Link } from '../lib/navigation.tsx';
import { useViewQuery } from '../lib/use-query.ts';
import '../compare/compare.css';

/** Compares two imports. Without a choice the engine takes the newest and the one before it. */
export function CompareView() {
  const imports = useImports();
  return (
    <>
      <ViewHead title={say('app.shell.compare')} />
      <Loaded query={imports} skeleton={['4rem', '20rem']}>
        {(rows) =>
          rows.length === 0 ? (
            <NothingYet isView={false} />
          ) : new Set(rows.map(({ service }) => service)).size === rows.length ? (
            <NothingToCompare isOnlyOne={rows.length === 1} />
          ) : (
            <Sides imports={rows} />
          )
        }
      </Loaded>
    </>
  );
}

function NothingToCompare({ isOnlyOne }: { readonly isOnlyOne: boolean }) {
  return (
    <div className="state">
      {isOnlyOne && <h2>{say('app.compare.one')}</h2>}
      <p>{say(isOnlyOne ? 'app.compare.oneText' : 'error.no-second-import')}</p>
      <p>
        <Link to={{ view: 'import' }}>{say('app.compare.import')}</Link>
      </p>
    </div>
  );
}

function idIn(asked: string | undefined, imports: readonly ImportRow[]): number | null {
  return imports.find(({ id }) => String(id) === asked)?.id ?? null;
}

function Sides({ imports }: { readonly imports: readonly ImportRow[] }) {
  const [query, change] = useViewQuery('compare');
  const [from, to] = [idIn(query.from, imports), idIn(query.to, imports)];
  const diff = useEngineQuery(['diff', from, to], (client, _input, options) =>
    client.diff.get({ from, to }, options),
  );
  const shown = { from: diff.data?.from.id ?? from, to: diff.data?.to.id ?? to };
  const choose = (sides: { from: number | null; to: number | null }) =>
    change({ from: String(sides.from ?? ''), to: String(sides.to ?? '') });
  const choices = imports.map((row) => ({ value: String(row.id), label: exportName(row, imports) }));
  return (
    <div className="stack">
      <div className="compare-sides screen-only">
        {(['from', 'to'] as const).map((side) => (
          <NativeSelect
            key={side}
            label={say(`app.compare.${side}`)}
            value={String(shown[side] ?? '')}
            data={shown[side] === null ? [{ value: '', label: '' }, ...choices] : choices}
            onChange={(event) => choose({ ...shown, [side]: Number(event.currentTarget.value) })}
          />
        ))}
        <Button variant="default" onClick={() => choose({ from: shown.to, to: shown.from })}>
          {say('app.compare.swap')}
        </Button>
      </div>
      <Loaded query={diff} skeleton={['8rem', '20rem']}>
        {(data) => <Comparison diff={data} />}
      </Loaded>
    </div>
  );
}
