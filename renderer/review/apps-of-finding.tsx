import { Checkbox } from '@mantine/core';
import type { DecidedConnection } from '../../src/engine/contract/review.ts';
import { label, say, sayEach } from '../../src/words/say.ts';
import { Loaded } from '../components/states.tsx';
import { ApplyDecision } from './apply-decision.tsx';
import { useApps } from './use-decisions.ts';
import { useSelection } from './use-selection.ts';

/** Decisions on the single apps of a finding that groups several; nothing where it rests on one. */
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
      <AppTable apps={apps} chosen={chosen} onToggle={toggle} />
      <ApplyDecision findingId={findingId} selection={selection} />
    </>
  );
}

type TableProps = {
  readonly apps: readonly DecidedConnection[];
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
};

function AppTable({ apps, chosen, onToggle }: TableProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <div className="table-scroll apps-scroll" role="group" tabIndex={0} aria-label={say('app.group.title')}>
      <table className="plain">
        <thead>
          <tr>
            {sayEach('column.app', 'column.status', 'column.decision').map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {apps.map(({ key, name, statuses, decision }) => (
            <tr key={key}>
              <th scope="row">
                <Checkbox
                  label={name}
                  aria-label={say('app.group.choose', { name })}
                  checked={chosen.has(key)}
                  onChange={() => onToggle(key)}
                />
              </th>
              <td>{say('list', { items: statuses.map((status) => label('status', status)) })}</td>
              <td className={decision ? undefined : 'soft'}>
                {decision ? say(`decision.${decision.decision}`) : say('app.group.undecided')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
