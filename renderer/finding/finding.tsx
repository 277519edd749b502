import { Button } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import type { FindingView } from '../../src/engine/contract/views.ts';
import { formatDay } from '../lib/format.ts';
import { Link } from '../lib/navigation.tsx';
import { ExternalAddress } from '../parts/external-address.tsx';
import { Grade } from '../parts/grade.tsx';
import { PartialNote } from '../parts/states.tsx';
import { ViewHead } from '../parts/view-head.tsx';
import { flagged, finding as text } from '../text/finding.ts';
import { severities } from '../text/grades.ts';
import { sidesOf } from './claims.ts';
import { Evidence } from './evidence.tsx';
import { Exposure } from './exposure.tsx';
import { FootnoteList } from './footnote-list.tsx';
import { footnotesOf } from './footnotes.ts';
import { WhoSaysWhat } from './who-says-what.tsx';
import './finding.css';

/** One finding, always in the same order: rows, who says what, window, exposure, what to do, decision, sources. */
export function Finding({ view }: { readonly view: FindingView }) {
  const { finding } = view;
  const sides = useMemo(() => sidesOf(view), [view]);
  const footnotes = useMemo(() => {
    const read = [sides.main, sides.other].flatMap(({ claims, responses }) => [...claims, ...responses]);
    return footnotesOf(
      view.facts,
      read.map(({ id }) => id),
    );
  }, [view, sides]);
  useOpenForPrint();
  return (
    <article className="finding" data-finding={finding.id}>
      <ViewHead title={finding.title} scoped />
      <Lead view={view} />
      <PartialNote />
      <section>
        <h2>{text.shows}</h2>
        <Evidence rows={finding.evidence} />
      </section>
      <section>
        <h2>{text.who}</h2>
        <WhoSaysWhat view={view} sides={sides} footnotes={footnotes} />
      </section>
      <section>
        <h2>{text.window}</h2>
        <Window window={finding.window} />
      </section>
      <section>
        <h2>{text.exposure}</h2>
        <Exposure view={view} />
      </section>
      <section>
        <h2>{text.todo}</h2>
        <Todo view={view} />
      </section>
      <section>
        <h2>{text.decision}</h2>
        <Decision view={view} />
      </section>
      {footnotes.notes.length > 0 ? (
        <section>
          <h2>{text.sources}</h2>
          <FootnoteList notes={footnotes.notes} />
        </section>
      ) : null}
      <p className="screen-only">
        <Button variant="default" onClick={() => window.print()}>
          {text.print}
        </Button>
      </p>
    </article>
  );
}

/** Above the fold: how sure, in one paragraph, how many messages, and what no export can show. */
function Lead({ view }: { readonly view: FindingView }) {
  const { finding } = view;
  const { company, exposure } = finding;
  return (
    <div className="stack half prose finding-lead">
      <p className="row">
        <Grade level={finding.grade} />
        <span className="small soft">{severities[finding.severity]}</span>
        {finding.touchesMessaging ? <span className="small soft">{flagged.touches}</span> : null}
      </p>
      <p>{finding.summary}</p>
      {exposure ? (
        <p>
          <strong>{text.headline(exposure.least.messages, exposure.most.messages)}</strong>{' '}
          {text.headlineRest}
        </p>
      ) : null}
      <p className="finding-limit">{exposure ? text.connectionOnly : text.rowsOnly}</p>
      {company ? (
        <p className="screen-only">
          <Link to={{ view: 'companies', id: company.id }}>{text.company(company.name)}</Link>
        </p>
      ) : null}
    </div>
  );
}

function Window({ window }: { readonly window: FindingView['finding']['window'] }) {
  if (!window) return <p>{text.windowNone}</p>;
  return (
    <dl className="facts">
      <dt>{text.windowFrom}</dt>
      <dd>
        {formatDay(window.from)} <span className="soft">({text.bases[window.fromBasis]})</span>
      </dd>
      <dt>{text.windowTo}</dt>
      <dd>
        {formatDay(window.to)} <span className="soft">({text.bases[window.toBasis]})</span>
      </dd>
    </dl>
  );
}

function Todo({ view }: { readonly view: FindingView }) {
  return (
    <div className="stack prose">
      {view.remedies.length === 0 ? <p>{text.todoNone}</p> : null}
      <ul className="quiet stack half">
        {view.remedies.map((remedy) => (
          <li key={remedy.id} className="card stack tight remedy">
            <h3>{remedy.topic}</h3>
            <p>{remedy.text}</p>
            {remedy.note ? <p className="small soft">{remedy.note}</p> : null}
            {remedy.url ? <ExternalAddress url={remedy.url} /> : null}
          </li>
        ))}
      </ul>
      {view.cautions.length > 0 ? (
        <div className="stack tight">
          <h3>{text.cautions}</h3>
          <ul>
            {view.cautions.map((caution) => (
              <li key={caution}>{caution}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}

/** What was decided so far. Deciding comes with the review. */
function Decision({ view }: { readonly view: FindingView }) {
  const { decision } = view;
  if (!decision) return <p>{text.decisionNone}</p>;
  return (
    <div className="stack tight">
      <p>{text.decided(text.decisions[decision.decision], formatDay(decision.decidedAt))}</p>
      {decision.note ? <p>{decision.note}</p> : null}
      {decision.followUp ? <p>{text.followUp(formatDay(decision.followUp))}</p> : null}
      {decision.reopened ? <p className="note">{text.reopened(decision.reopened)}</p> : null}
    </div>
  );
}

/** Paper cannot unfold anything: everything is open while it prints, and afterwards as it was. */
function useOpenForPrint(): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('.finding details:not([open])')];
      for (const each of opened) each.open = true;
    };
    const close = () => {
      for (const each of opened) each.open = false;
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', close);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', close);
    };
  }, []);
}
