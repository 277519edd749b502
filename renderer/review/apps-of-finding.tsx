import { Checkbox } from '@mantine/core';
import type { DecidedConnection } from '../../src/engine/contract/review.ts';
import { label, say, sayEach } from '../../src/words/say.ts';
import { PlainTable } from '../components/plain-table.tsx';
import { Loaded } from '../components/states.tsx';
import { ApplyDecision } from './apply-decision.tsx';
import { useApps } from './use-decisions.ts';
import { useSelection } from './use-selection.ts';

/** Decisions on the individual apps of a finding that groups several; renders nothing for a finding on a single app. */
export function AppsOfFinding({ findingId }: { readonly findingId: string }) {
  const apps = useApps(findingId);
  if (apps.data && apps.data.length < 2) return null;
  return (
    <section className="stack half screen-only apps-of-finding">
      <h3>{say('app.group.title')}</h3>
      <Loaded query={apps} skeleton={['8rem']}>
        {(rows) => <Apps findingId={findingId} apps={rows} />}
      </Loaded>
    </section>
  );
}

type AppsProps = { readonly findingId: string; readonly apps: readonly DecidedConnection[] };

function Apps({ findingId, apps }: AppsProps) {
  const selection = useSelection(findingId);
  const { chosen, choose, toggle } = selection;
  const open = apps.filter(({ decision }) => decision?.reopened).length;
  return (
    <>
      <p className="soft prose">{say('app.group.intro')}</p>
      {open > 0 ? <p className="note">{say('app.group.open', { count: open })}</p> : null}
      <Checkbox
        label={say('app.group.all', { count: apps.length })}
        checked={chosen.size === apps.length}
        indeterminate={chosen.size > 0 && chosen.size < apps.length}
        onChange={(event) => choose(event.currentTarget.checked ? apps.map(({ key }) => key) : [])}
      />
      <PlainTable
        label={say('app.group.title')}
        head={sayEach('column.app', 'column.status', 'column.decision')}
        rows={apps.map(({ key, name, statuses, decision }) => ({
          key,
          cells: [
            <Checkbox
              key="app"
              label={name}
              aria-label={say('app.group.choose', { name })}
              checked={chosen.has(key)}
              onChange={() => toggle(key)}
            />,
            say('list', { items: statuses.map((status) => label('status', status)) }),
            <span key="decision" className={decision ? undefined : 'soft'}>
              {decision ? say(`decision.${decision.decision}`) : say('app.group.undecided')}
            </span>,
          ],
        }))}
      />
      <ApplyDecision findingId={findingId} selection={selection} />
    </>
  );
}
