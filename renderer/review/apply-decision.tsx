import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { DECISION_KINDS, type DecisionKind } from '../../src/model/enumerations.ts';
import { say } from '../../src/words/say.ts';
import { NeedsEngine } from '../components/needs-engine.tsx';
import { Failed } from '../components/states.tsx';
import { useDeciding } from './use-decisions.ts';
import type { Selection } from './use-selection.ts';

type Props = { readonly findingId: string | null; readonly selection: Selection };

export function ApplyDecision({ findingId, selection: { chosen, choose } }: Props) {
  const [decision, setDecision] = useState<DecisionKind>('will-remove');
  const [applied, setApplied] = useState('');
  const { decideOnApps } = useDeciding();
  const apply = () => {
    const choice = { findingId, connections: [...chosen], decision };
    decideOnApps.mutate(choice, {
      onSuccess: () => {
        setApplied(say('app.group.applied', { count: chosen.size, decision: say(`decision.${decision}`) }));
        choose([]);
      },
    });
  };
  if (decideOnApps.isError) return <Failed error={decideOnApps.error} onRetry={() => decideOnApps.reset()} />;
  return (
    <div className="row end">
      <NeedsEngine>
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
      </NeedsEngine>
      <span role="status" className="small soft">
        {chosen.size === 0 && applied ? applied : say('app.group.chosen', { count: chosen.size })}
      </span>
    </div>
  );
}
