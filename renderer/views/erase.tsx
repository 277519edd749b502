import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { say } from '../../src/words/say.ts';
import { Form } from '../components/form.tsx';
import { NeedsEngine } from '../components/needs-engine.tsx';
import { Failed } from '../components/states.tsx';
import { ViewHead } from '../components/view-head.tsx';
import { useImportSession } from '../import/use-session.ts';
import { useHost } from '../lib/engine.tsx';
import { Link } from '../lib/navigation.tsx';

/** Removes everything, after the word was typed, and says what was removed. The only red in the app. */
export function EraseView() {
  const erasing = useErasing();
  return (
    <>
      <ViewHead title={say('app.settings.eraseLink')} />
      {erasing.isSuccess ? <Erased removed={erasing.data.removed} /> : null}
      {erasing.isError ? <Failed error={erasing.error} onRetry={() => erasing.reset()} /> : null}
      {erasing.isIdle || erasing.isPending ? (
        <Confirm isBusy={erasing.isPending} onErase={() => erasing.mutate()} />
      ) : null}
    </>
  );
}

export function useErasing() {
  const { client } = useHost();
  const queries = useQueryClient();
  const session = useImportSession();
  return useMutation({
    mutationFn: () => client.erase({ confirm: 'erase' }),
    meta: { erases: true },
    // Cached answers are derived from the ledger too.
    onSuccess: () => {
      session.reset();
      return queries.resetQueries();
    },
  });
}

export function Confirm({ isBusy, onErase }: { readonly isBusy: boolean; readonly onErase: () => void }) {
  const [typed, setTyped] = useState('');
  const isMeant = typed.trim().toLowerCase() === say('app.erase.word');
  return (
    <Form className="stack half prose" onSubmit={() => isMeant && onErase()}>
      <p>{say('app.erase.lead')}</p>
      <p>{say('app.erase.stays')}</p>
      <NeedsEngine>
        <TextInput
          label={say('app.erase.label')}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          maw={320}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <div>
          <Button type="submit" color="red" disabled={!isMeant || isBusy} className="erase">
            {isBusy ? say('app.erase.busy') : say('app.settings.eraseLink')}
          </Button>
        </div>
      </NeedsEngine>
    </Form>
  );
}

function Erased({ removed }: { readonly removed: readonly string[] }) {
  return (
    <div className="stack half prose" role="status">
      <h2>{say('app.erase.doneTitle')}</h2>
      {removed.length === 0 ? <p>{say('app.erase.removedNothing')}</p> : <p>{say('app.erase.removed')}</p>}
      <ul>
        {removed.map((each) => (
          <li key={each}>
            <code>{each}</code>
          </li>
        ))}
      </ul>
      <p>
        <Link to={{ view: 'welcome' }}>{say('app.erase.start')}</Link>
      </p>
    </div>
  );
}
