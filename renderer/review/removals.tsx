import { Checkbox } from '@mantine/core';
import type { EngineClient } from '../../src/engine/contract/contract.ts';
import type { Service } from '../../src/model/enumerations.ts';
import { removalText } from '../../src/words/removals.ts';
import { say } from '../../src/words/say.ts';
import { ExternalAddress } from '../components/external-address.tsx';
import { NeedsEngine } from '../components/needs-engine.tsx';
import { Failed, Loaded } from '../components/states.tsx';
import { ImportProvider } from '../lib/navigation.tsx';
import { isJoined } from './review-navigation.ts';
import { ServiceName } from './service-name.tsx';
import { useDeciding, useQueue, useRemovals } from './use-decisions.ts';

type View = Awaited<ReturnType<EngineClient['decisions']['removals']>>;
type App = View['apps'][number];

/**
 * The apps that the user wants to remove, as a checklist per account, with a link to the service's page for it above. Renders
 * nothing if there are none.
 */
export function Removals() {
  const queue = useQueue().data;
  if (!queue || !isJoined(queue)) return <RemovalsOfAccount />;
  return queue.accounts.map(({ importId, service }) => (
    <ImportProvider key={importId} value={importId}>
      <RemovalsOfAccount service={service} />
    </ImportProvider>
  ));
}

type OfService = { readonly service?: Service };

function RemovalsOfAccount({ service }: OfService) {
  return (
    <Loaded query={useRemovals()} skeleton={['8rem']}>
      {(view) => (view.apps.length === 0 ? null : <Checklist {...view} {...(service ? { service } : {})} />)}
    </Loaded>
  );
}

const isDone = ({ state }: App): boolean => state === 'ticked' || state === 'gone';

function Checklist({ page, apps, service }: View & OfService) {
  const { decideOnApps } = useDeciding();
  if (decideOnApps.isError) return <Failed error={decideOnApps.error} onRetry={() => decideOnApps.reset()} />;
  const tick = ({ key, note }: App, checked: boolean) =>
    decideOnApps.mutate({
      findingId: null,
      connections: [key],
      decision: checked ? 'removed-on-facebook' : 'will-remove',
      note,
    });
  const pending = decideOnApps.isPending ? decideOnApps.variables : null;
  const isTicked = (app: App): boolean =>
    pending?.connections.includes(app.key) ? pending.decision === 'removed-on-facebook' : isDone(app);
  const inOrder = apps.toSorted(
    (one, other) => Number(one.state === 'gone') - Number(other.state === 'gone'),
  );
  return (
    <section className="stack half removals">
      <h2>
        {say('app.removals.title')} {service ? <ServiceName service={service} /> : null}
      </h2>
      <p className="prose">
        {say('app.removals.progress', { done: apps.filter(isDone).length, all: apps.length })}
      </p>
      {page?.url ? (
        <div className="card stack tight prose">
          <p>{page.text}</p>
          <ExternalAddress url={page.url} />
          {page.note ? <p className="small soft">{page.note}</p> : null}
        </div>
      ) : null}
      <ul className="quiet checklist">
        {inOrder.map((app) => (
          <li key={app.key}>
            <NeedsEngine>
              <Checkbox
                label={app.name}
                description={removalText(app)}
                checked={isTicked(app)}
                disabled={app.state === 'gone'}
                onChange={(event) => tick(app, event.currentTarget.checked)}
              />
            </NeedsEngine>
          </li>
        ))}
      </ul>
    </section>
  );
}
