import { useState } from 'react';
import { say, sayEach } from '../../src/words/say.ts';
import { PlainTable } from '../components/plain-table.tsx';
import { Loaded } from '../components/states.tsx';
import { formatDay } from '../lib/format.ts';
import { useHistory } from './use-decisions.ts';

type Entry = NonNullable<ReturnType<typeof useHistory>['data']>[number];

export function History({ subjectId }: { readonly subjectId: string }) {
  const history = useHistory(subjectId);
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="screen-only" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('app.deciding.history', { count: history.data?.length ?? 0 })}</summary>
      {isOpen ? <Loaded query={history}>{(entries) => <Rows entries={entries} />}</Loaded> : null}
    </details>
  );
}

function Rows({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <PlainTable
      head={sayEach('column.day', 'column.decision', 'column.note', 'column.lookAgainOn')}
      rows={entries
        .map((entry, index) => ({
          key: index,
          cells: [
            formatDay(entry.at),
            describe(entry),
            entry.note ?? '',
            entry.followUp ? formatDay(entry.followUp) : '',
          ],
        }))
        .toReversed()}
    />
  );
}

function describe({ decision, undone }: Entry): string {
  const now = decision === null ? say('app.deciding.nothing') : say(`decision.${decision}`);
  return undone ? say('app.deciding.tookBack', { decision: now }) : now;
}
