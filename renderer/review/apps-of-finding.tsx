import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { DecidedConnection } from '../../src/engine/contract/review.ts';
import { DECISION_KINDS, type DecisionKind } from '../../src/model/enumerations.ts';
import { label, say, sayEach } from '../../src/words/say.ts';
import { Failed, Loaded } from '../components/states.tsx';
import { useApps, useDeciding } from './use-decisions.ts';

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
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const open = apps.filter(({ decision }) => decision?.reopened).length;
  const toggle = (key: string) =>
    setChosen((now) => new Set(now.has(key) ? [...now].filter((each) => each !== key) : [...now, key]));
  return (
    <>
      <p className="soft prose">{say('app.group.intro')}</p>
      {open > 0 ? <p className="note">{say('app.group.open', { count: open })}</p> : null}
      <Checkbox
        label={say('app.group.all', { count: apps.length })}
        checked={chosen.size === apps.length}
        indeterminate={chosen.size > 0 && chosen.size < apps.length}
        onChange={(event) =>
          setChosen(new Set(event.currentTarget.checked ? apps.map(({ key }) => key) : []))
        }
      />
      <AppTable apps={apps} chosen={chosen} onToggle={toggle} />
      <Apply findingId={findingId} chosen={chosen} onApplied={() => setChosen(new Set())} />
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
            {sayEach('app.group.head.app', 'app.group.head.status', 'app.group.head.decision').map((head) => (
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

type ApplyProps = {
  readonly findingId: string;
  readonly chosen: ReadonlySet<string>;
  readonly onApplied: () => void;
};

function Apply({ findingId, chosen, onApplied }: ApplyProps) {
  const [decision, setDecision] = useState<DecisionKind>('will-remove');
  const [applied, setApplied] = useState('');
  const { decideOnApps } = useDeciding();
  const apply = () => {
    const choice = { findingId, connections: [...chosen], decision };
    decideOnApps.mutate(choice, {
      onSuccess: () => {
        setApplied(say('app.group.applied', { count: chosen.size, decision: say(`decision.${decision}`) }));
        onApplied();
      },
    });
  };
  if (decideOnApps.isError) return <Failed error={decideOnApps.error} onRetry={() => decideOnApps.reset()} />;
  return (
    <div className="row end">
      <NativeSelect
        label={say('app.group.decision')}
        value={decision}
        data={DECISION_KINDS.map((value) => ({ value, label: say(`decision.${value}`) }))}
        onChange={(event) =>
          setDecision(DECISION_KINDS.find((kind) => kind === event.currentTarget.value) ?? decision)
        }
      />
      <Button disabled={chosen.size === 0 || decideOnApps.isPending} onClick={apply}>
        {say('app.group.apply')}
      </Button>
      <span role="status" className="small soft">
        {chosen.size === 0 && applied ? applied : say('app.group.chosen', { count: chosen.size })}
      </span>
    </div>
  );
}
