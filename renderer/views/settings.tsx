import { Switch } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useAsk, useHost } from '../lib/engine.tsx';
import { Link } from '../lib/navigation.tsx';
import { Failed, Loaded } from '../parts/states.tsx';
import { ViewHead } from '../parts/view-head.tsx';
import { settings as text } from '../text/coverage.ts';

/** The few things that can be set, what the app never does, and the way to erase. */
export function SettingsView() {
  return (
    <>
      <ViewHead title={text.title} />
      <div className="stack prose">
        <section className="stack half">
          <h2>{text.flaggedTitle}</h2>
          <ShowPossible />
        </section>
        <section className="stack tight">
          <h2>{text.lookTitle}</h2>
          <p>{text.look}</p>
        </section>
        <section className="stack tight">
          <h2>{text.privacyTitle}</h2>
          {text.privacy.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
        <section className="stack tight">
          <h2>{text.eraseTitle}</h2>
          <p>
            {text.eraseText} <Link to={{ view: 'erase' }}>{text.eraseLink}</Link>
          </p>
        </section>
      </div>
    </>
  );
}

function ShowPossible() {
  const { client } = useHost();
  const queries = useQueryClient();
  const settings = useAsk(['settings'], (engine, _scope, options) => engine.settings.get(undefined, options));
  const saving = useMutation({
    mutationFn: (showPossible: boolean) => client.settings.set({ showPossible }),
    onSuccess: () => queries.invalidateQueries(),
  });
  if (saving.isError) return <Failed error={saving.error} onRetry={() => saving.reset()} />;
  return (
    <Loaded query={settings} skeleton={['3rem']}>
      {({ showPossible }) => (
        <>
          <Switch
            label={text.showPossible}
            description={text.showPossibleNote}
            checked={saving.isPending ? saving.variables : showPossible}
            onChange={(event) => saving.mutate(event.currentTarget.checked)}
          />
          <p role="status" className="small soft">
            {saving.isSuccess ? text.saved : ''}
          </p>
        </>
      )}
    </Loaded>
  );
}
