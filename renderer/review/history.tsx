import { useState } from 'react';
import { PlainTable } from '../components/plain-table.tsx';
import { Loaded } from '../components/states.tsx';
import { formatDay } from '../lib/format.ts';
import { decisions, deciding as text } from '../text/review.ts';
import { useHistory } from './use-decisions.ts';

type Entry = NonNullable<ReturnType<typeof useHistory>['data']>[number];

/** Everything that was ever decided here, newest first. Nothing is forgotten, also what was taken back. */
export function History({ subjectId }: { readonly subjectId: string }) {
  const history = useHistory(subjectId);
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="screen-only" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.history(history.data?.length ?? 0)}</summary>
      {isOpen ? <Loaded query={history}>{(entries) => <Rows entries={entries} />}</Loaded> : null}
    </details>
  );
}

function Rows({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <PlainTable
      head={text.historyHead}
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
  const words = decision === null ? text.nothing : decisions[decision].label;
  return undone ? text.tookBack(words.toLowerCase()) : words;
}
