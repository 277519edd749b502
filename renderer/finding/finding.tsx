import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { FindingView } from '../../src/engine/contract/finding-views.ts';
import { messagesInRange } from '../../src/words/ranges.ts';
import { say } from '../../src/words/say.ts';
import { english } from '../../src/words/words.ts';
import { Grade } from '../components/grade.tsx';
import { PartialNote } from '../components/states.tsx';
import { ViewHead } from '../components/view-head.tsx';
import { Link } from '../lib/navigation.tsx';
import { useOpenForPrint } from '../lib/use-open-for-print.ts';
import { AppsOfFinding } from '../review/apps-of-finding.tsx';
import { DecisionForm } from '../review/decision-form.tsx';
import { groupClaims } from './claims.ts';
import { Evidence } from './evidence.tsx';
import { Exposure } from './exposure.tsx';
import { FindingWindow } from './finding-window.tsx';
import { FootnoteList } from './footnote-list.tsx';
import { numberFootnotes } from './footnotes.ts';
import { exposureLead, headlineRest } from './lead.ts';
import { Todo } from './todo.tsx';
import { WhoSaysWhat } from './who-says-what.tsx';
import './finding.css';

/** One finding, always in the same order: rows, who says what, window, exposure, what to do, decision, sources. */
export function Finding({ view }: { readonly view: FindingView }) {
  const { finding } = view;
  const sides = useMemo(() => groupClaims(view), [view]);
  const footnotes = useMemo(() => {
    const read = [sides.main, sides.other].flatMap(({ claims, responses }) => [...claims, ...responses]);
    return numberFootnotes(
      view.facts,
      read.map(({ id }) => id),
    );
  }, [view, sides]);
  useOpenForPrint('.finding details');
  return (
    <article className="finding" data-finding={finding.id}>
      <ViewHead title={finding.title} showsImport />
      <Lead view={view} />
      <PartialNote />
      <section>
        <h2>{say('app.finding.shows')}</h2>
        <Evidence rows={finding.evidence} />
      </section>
      <section>
        <h2>{say('app.finding.who')}</h2>
        <WhoSaysWhat view={view} sides={sides} footnotes={footnotes} />
      </section>
      <section>
        <h2>{say('app.finding.window')}</h2>
        <FindingWindow window={finding.window} />
      </section>
      <section>
        <h2>{say('app.finding.exposure')}</h2>
        <Exposure view={view} />
      </section>
      <section>
        <h2>{say('app.finding.todo')}</h2>
        <Todo view={view} />
      </section>
      <section>
        <h2>{say('app.finding.decision')}</h2>
        <DecisionForm findingId={finding.id} decision={view.decision} />
        <AppsOfFinding findingId={finding.id} />
      </section>
      {footnotes.notes.length > 0 ? (
        <section>
          <h2>{say('app.finding.sources')}</h2>
          <FootnoteList notes={footnotes.notes} />
        </section>
      ) : null}
      <p className="screen-only">
        <Button variant="default" onClick={() => window.print()}>
          {say('app.finding.print')}
        </Button>
      </p>
    </article>
  );
}

/** Above the fold: how sure, in one paragraph, how many messages, and what no export can show. */
export function Lead({ view }: { readonly view: FindingView }) {
  const { finding } = view;
  const { company, exposure } = finding;
  return (
    <div className="stack half prose finding-lead">
      <p className="row">
        <Grade level={finding.grade} />
        <span className="small soft">{say(`severity.${finding.severity}`)}</span>
        {finding.touchesMessaging ? <span className="small soft">{say('app.flagged.touches')}</span> : null}
      </p>
      <p>{exposureLead(finding.summary, exposure, company?.name ?? null)}</p>
      {exposure ? (
        <p>
          <strong>{english.say(messagesInRange(exposure.least.messages, exposure.most.messages))}</strong>{' '}
          {headlineRest(exposure, company?.name ?? null)}
        </p>
      ) : null}
      <p className="finding-limit">
        {exposure ? say('app.finding.connectionOnly') : say('app.finding.rowsOnly')}
      </p>
      {company ? (
        <p className="screen-only">
          <Link to={{ view: 'companies', id: company.id }}>
            {say('app.finding.company', { name: company.name })}
          </Link>
        </p>
      ) : null}
    </div>
  );
}
