import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Failed } from '../components/states.tsx';
import { ViewHead } from '../components/view-head.tsx';
import { useHost } from '../lib/engine.tsx';
import { Link } from '../lib/navigation.tsx';
import { erase as text } from '../text/coverage.ts';

/** Removes everything, after the word was typed, and says what was removed. The only red of the app. */
export function EraseView() {
  const { client } = useHost();
  const queries = useQueryClient();
  const erasing = useMutation({
    mutationFn: () => client.erase({ confirm: 'erase' }),
    // The answers in memory are derived from the ledger as well.
    onSuccess: () => queries.resetQueries(),
  });
  return (
    <>
      <ViewHead title={text.title} />
      {erasing.isSuccess ? <Erased removed={erasing.data.removed} /> : null}
      {erasing.isError ? <Failed error={erasing.error} onRetry={() => erasing.reset()} /> : null}
      {erasing.isIdle || erasing.isPending ? (
        <Confirm isBusy={erasing.isPending} onErase={() => erasing.mutate()} />
      ) : null}
    </>
  );
}

function Confirm({ isBusy, onErase }: { readonly isBusy: boolean; readonly onErase: () => void }) {
  const [typed, setTyped] = useState('');
  const isMeant = typed.trim().toLowerCase() === text.word;
  return (
    <form
      className="stack half prose"
      onSubmit={(event) => {
        event.preventDefault();
        if (isMeant) onErase();
      }}
    >
      <p>{text.lead}</p>
      <p>{text.stays}</p>
      <TextInput
        label={text.label}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        maw={320}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" color="red" disabled={!isMeant || isBusy} className="erase">
          {isBusy ? text.busy : text.button}
        </Button>
      </div>
    </form>
  );
}

function Erased({ removed }: { readonly removed: readonly string[] }) {
  return (
    <div className="stack half prose" role="status">
      <h2>{text.doneTitle}</h2>
      {removed.length === 0 ? <p>{text.removedNothing}</p> : <p>{text.removed}</p>}
      <ul>
        {removed.map((each) => (
          <li key={each}>
            <code>{each}</code>
          </li>
        ))}
      </ul>
      <p>
        <Link to={{ view: 'welcome' }}>{text.start}</Link>
      </p>
    </div>
  );
}
