import { type ReactNode, useMemo } from 'react';
import type { FindingView } from '../../src/engine/contract/finding-views.ts';
import { groupStatements, statementOrder } from '../../src/model/statement-rows.ts';
import { words } from '../../src/words/current.ts';
import { exposureMessage } from '../../src/words/ranges.ts';
import { say } from '../../src/words/say.ts';
import { Grade } from '../components/grade.tsx';
import { PartialNote } from '../components/states.tsx';
import { ViewHead } from '../components/view-head.tsx';
import { Link } from '../lib/navigation.tsx';
import { AppsOfFinding } from '../review/apps-of-finding.tsx';
import { DecisionForm } from '../review/decision-form.tsx';
import { Count } from './count.tsx';
import { Evidence } from './evidence.tsx';
import { AllSources } from './footnote-list.tsx';
import { type Citing, numberFootnotes } from './footnotes.ts';
import { leadText } from './lead.ts';
import { PageParts } from './page-parts.tsx';
import { eraDays, RuleEras } from './rule-eras.tsx';
import { Statements } from './statements.tsx';
import { Todo } from './todo.tsx';
import './finding.css';
// Imported last: print styles override screen styles.
import './finding-print.css';

/** One finding: what the export shows, how many messages, who says what, what to do, the decision, the sources. */
export function Finding({ view }: { readonly view: FindingView }) {
  const { finding, eras, remedies, cautions } = view;
  const { rows, footnotes } = useStatements(view);
  return (
    <article className="finding" data-finding={finding.id}>
      <ViewHead title={finding.title} showsImport>
        <FindingMarks view={view} />
      </ViewHead>
      <Part title={say('app.finding.shows')}>
        <Lead view={view} />
        <PartialNote />
        <Evidence rows={finding.evidence} />
        {finding.exposure ? null : <p>{say(`app.finding.notCounted.${finding.messagingScope ?? 'none'}`)}</p>}
      </Part>
      {finding.exposure ? (
        <Part title={say('app.finding.exposure')}>
          <CountLead view={view} />
          <Count view={view} exposure={finding.exposure} />
        </Part>
      ) : null}
      {rows.main.length > 0 ? (
        <Part title={say('app.finding.who')}>
          <Statements {...{ view, rows, footnotes }} />
        </Part>
      ) : null}
      {eras.length > 0 ? (
        <Part title={say('app.finding.rules')}>
          <RuleEras eras={eras} footnotes={footnotes} />
        </Part>
      ) : null}
      {remedies.length + cautions.length > 0 ? (
        <Part title={say('app.finding.todo')}>
          <Todo view={view} />
        </Part>
      ) : null}
      <Part title={say('app.deciding.title')}>
        <DecisionForm findingId={finding.id} decision={view.decision} />
        <AppsOfFinding findingId={finding.id} />
      </Part>
      {footnotes.notes.length > 0 ? (
        <Part title={say('app.finding.sources')}>
          <AllSources notes={footnotes.notes} />
        </Part>
      ) : null}
      <PageParts key={finding.id} />
    </article>
  );
}

type PartProps = { readonly title: string; readonly children: ReactNode };

const Part = ({ title, children }: PartProps) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
);

/** The claims, each with its response in the same row, and their sources. */
export function useStatements(view: FindingView) {
  return useMemo(() => {
    const rows = groupStatements(view.finding, answeredIn(view));
    const footnotes = numberFootnotes([...citingFacts(view, statementOrder(rows)), ...citingEras(view)]);
    return { rows, footnotes };
  }, [view]);
}

const answeredIn =
  ({ facts }: FindingView) =>
  (response: { readonly id: string }): readonly string[] =>
    facts.find(({ id }) => id === response.id)?.respondsTo ?? [];

function citingFacts({ facts }: FindingView, order: readonly string[]): Citing[] {
  return order.flatMap((id) => facts.find((fact) => fact.id === id) ?? []);
}

const citingEras = ({ eras }: FindingView): Citing[] =>
  eras.map((era) => ({ id: era.id, by: eraDays(era), sources: era.sources }));

export function GradeAndWeight({ view: { finding } }: { readonly view: FindingView }) {
  return (
    <>
      <Grade level={finding.grade} />
      <span className="small soft">{say(`severity.${finding.severity}`)}</span>
    </>
  );
}

function FindingMarks({ view }: { readonly view: FindingView }) {
  const { company } = view.finding;
  return (
    <p className="row finding-marks">
      <GradeAndWeight view={view} />
      {company ? (
        <Link className="screen-only" to={{ view: 'companies', id: company.id }}>
          {say('app.finding.company', { name: company.name })}
        </Link>
      ) : null}
      <button type="button" className="link-button screen-only" onClick={() => window.print()}>
        {say('app.finding.print')}
      </button>
    </p>
  );
}

/** One paragraph on what the export shows, and what no export can show. */
export function Lead({ view }: { readonly view: FindingView }) {
  const { company, exposure, summary } = view.finding;
  return (
    <p className="finding-lead">
      {leadText(summary, exposure, company?.name ?? null)} <strong>{limitText(view.finding)}</strong>
    </p>
  );
}

function limitText({ company, exposure }: FindingView['finding']): string {
  if (exposure === null) return say('app.finding.rowsOnly');
  return company === null ? say('app.finding.connectionsOnly') : say('finding.connection-only');
}

/** The range of messages, and the time they are from. */
export function CountLead({ view: { finding } }: { readonly view: FindingView }) {
  const { exposure, company } = finding;
  if (!exposure) return null;
  return (
    <p className="count-lead">
      <strong>{words().say(exposureMessage(exposure, company?.name ?? null))}</strong>
    </p>
  );
}
