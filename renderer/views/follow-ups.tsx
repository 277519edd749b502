import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { say } from '../../src/words/say.ts';
import { BackLink } from '../components/back-link.tsx';
import { NeedsEngine } from '../components/needs-engine.tsx';
import { Failed, Loaded } from '../components/states.tsx';
import { ViewHead } from '../components/view-head.tsx';
import { useHost } from '../lib/engine.tsx';
import { formatDay } from '../lib/format.ts';
import { Link, useImportId } from '../lib/navigation.tsx';
import { toSavedSentence } from '../lib/saved-sentence.ts';
import { today } from '../review/kinds.ts';
import { Removals } from '../review/removals.tsx';
import { ServiceName } from '../review/service-name.tsx';
import { useFollowUps, useIsJoined } from '../review/use-decisions.ts';
import '../review/review.css';

type FollowUp = NonNullable<ReturnType<typeof useFollowUps>['data']>[number];

export function FollowUpsView() {
  const listed = useFollowUps();
  const isJoined = useIsJoined();
  return (
    <>
      <BackLink to={{ view: 'flagged' }}>{say('app.flagged.back')}</BackLink>
      <Loaded query={listed} skeleton={['3rem', '12rem']} isView>
        {(rows) => (
          <>
            <ViewHead title={say('app.followUps.title')} showsImport={!isJoined} />
            <div className="stack">
              {rows.length === 0 ? <None /> : <List rows={rows} />}
              <Removals />
            </div>
          </>
        )}
      </Loaded>
    </>
  );
}

function None() {
  return (
    <div className="stack half prose">
      <p>{say('app.followUps.none')}</p>
      <p className="soft">{say('app.followUps.noneHow')}</p>
    </div>
  );
}

function List({ rows }: { readonly rows: readonly FollowUp[] }) {
  return (
    <div className="stack">
      <p className="prose">{say('app.followUps.lead')}</p>
      <ul className="quiet follow-ups">
        {rows.map((row) => (
          <Row key={`${row.importId} ${row.subjectId}`} row={row} />
        ))}
      </ul>
      <NeedsEngine>
        <SaveCalendar />
      </NeedsEngine>
    </div>
  );
}

function Row({ row }: { readonly row: FollowUp }) {
  const isDue = row.day <= today();
  const query = useIsJoined() ? { import: String(row.importId) } : {};
  return (
    <li>
      <p className="follow-up-day" data-due={isDue}>
        {formatDay(row.day)} {isDue ? <span className="pill due">{say('app.followUps.due')}</span> : null}
      </p>
      <div>
        <p>
          {row.subject === 'finding' ? (
            <Link to={{ view: 'flagged', id: row.subjectId, query }}>{row.about}</Link>
          ) : (
            <strong>{row.about}</strong>
          )}{' '}
          <ServiceName service={row.service} />
        </p>
        <p className="small soft">
          {say('app.followUps.decided', {
            decision: say(`decision.${row.decision}`),
            day: formatDay(row.decidedAt),
          })}
        </p>
        {row.note ? <p className="small">{row.note}</p> : null}
      </div>
    </li>
  );
}

function SaveCalendar() {
  const host = useHost();
  const importId = useImportId();
  const saving = useMutation({
    mutationFn: async () => {
      const { file } = await host.client.followUps.ics({ importId });
      return toSavedSentence(host, file.name, await host.saveFile(file));
    },
  });
  if (saving.isError) return <Failed error={saving.error} onRetry={() => saving.reset()} />;
  return (
    <div className="stack tight screen-only prose">
      <div className="row">
        <Button variant="default" disabled={saving.isPending} onClick={() => saving.mutate()}>
          {say('app.followUps.save')}
        </Button>
        <span role="status" className="small soft">
          {saving.data ?? ''}
        </span>
      </div>
      <p className="small soft">{say('app.followUps.saveNote')}</p>
    </div>
  );
}
