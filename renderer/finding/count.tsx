import { Fragment } from 'react';
import type { FindingView } from '../../src/engine/contract/finding-views.ts';
import { RANGE_ENDS } from '../../src/model/enumerations.ts';
import { words } from '../../src/words/current.ts';
import { message } from '../../src/words/message.ts';
import { partialDate, periodMessage, readingSubjects } from '../../src/words/periods.ts';
import { range, shortRange } from '../../src/words/ranges.ts';
import { say, sayEach } from '../../src/words/say.ts';
import { spanMessage } from '../../src/words/windows.ts';
import { withoutRemark } from '../../src/words/without-remark.ts';
import { PlainTable } from '../components/plain-table.tsx';
import { RangeBar } from '../components/range-bar.tsx';
import { Link } from '../lib/navigation.tsx';
import { yearScale } from '../lib/ruler.ts';
import { toMessages } from '../messages/query.ts';
import { HowCounted } from './how-counted.tsx';

type Finding = FindingView['finding'];
type Exposure = NonNullable<Finding['exposure']>;
type Props = { readonly view: FindingView; readonly exposure: Exposure };

/** Least and most for each reading of the dates on one scale, the reason, and the same per year. */
export function Count({ view, exposure }: Props) {
  const { why, years, eraMessages } = view;
  return (
    <>
      <p>
        {why === null ? say('app.finding.least.possible', { service: view.service }) : leastSentence(why)}
      </p>
      <Scale view={view} exposure={exposure} all={eraMessages} />
      <Years findingId={view.finding.id} years={years} />
      <details className="why">
        <summary>{say('app.finding.why')}</summary>
        <HowCounted window={view.finding.window} exposure={exposure} />
      </details>
    </>
  );
}

function leastSentence(why: NonNullable<FindingView['why']>): string {
  switch (why) {
    case 'certain':
    case 'no-message':
    case 'no-overlap':
      return say(`app.finding.least.${why}`);
    case 'connection-dates':
      return say('app.finding.least.zero', { why: message('answer.why.connection-dates', { count: 1 }) });
    default:
      return say('app.finding.least.zero', { why: message(`answer.why.${why}`) });
  }
}

type ScaleProps = { readonly view: FindingView; readonly exposure: Exposure; readonly all: number };

function Scale({ view: { service, finding }, exposure, all }: ScaleProps) {
  const { id, window, readings } = finding;
  const total = {
    key: 'total',
    by: say('app.finding.scale.together'),
    subjects: '',
    dates: window === null ? '' : words().say(spanMessage(window)),
    least: exposure.least.messages,
    most: exposure.most.messages,
  };
  const accounts = readings.map((reading) => ({
    key: reading.claims.join(),
    by: accountName(reading.by, reading.records),
    subjects: readingSubjects(finding.claims, reading),
    dates: words().say(periodMessage(reading.period)),
    ...reading.messages,
  }));
  const rows = accounts.length === 1 ? accounts : [total, ...accounts];
  return (
    <div className="scale">
      <PlainTable
        head={sayEach('app.finding.scale.account', 'app.finding.scale.dates', 'app.finding.scale.messages')}
        rows={rows.map(({ key, by, subjects, dates, least, most }) => ({
          key,
          cells: [
            <Fragment key="whose">
              {by} <span className="small soft">{subjects}</span>
            </Fragment>,
            dates,
            <Range key="range" {...{ least, most, all }} />,
          ],
        }))}
      />
      <p className="small soft">
        {say('app.overview.scale', { service, all })} <Messages findingId={id} exposure={exposure} />
      </p>
    </div>
  );
}

function accountName(by: string, records: string | null): string {
  const name = withoutRemark(by);
  if (records === null) return name;
  return say('app.finding.scale.records', { by: name, records: partialDate(records) });
}

function Range({ least, most, all }: Readonly<Record<'least' | 'most' | 'all', number>>) {
  return (
    <span className="scale-range">
      <RangeBar {...{ least, most, all }} />
      <span title={words().say(range(least, most))}>{words().say(shortRange(least, most))}</span>
    </span>
  );
}

/** Links to the messages counted at least and at most. */
function Messages({ findingId, exposure }: { readonly findingId: string; readonly exposure: Exposure }) {
  const ends = RANGE_ENDS.filter((end) => exposure[end].messages > 0);
  return (
    <span className="screen-only count-ends">
      {ends.map((end) => (
        <Link key={end} to={toMessages([findingId], { end })}>
          {say('app.finding.showEnd', { end, count: exposure[end].messages })}
        </Link>
      ))}
    </span>
  );
}

type YearsProps = Pick<FindingView, 'years'> & { readonly findingId: string };

/** A small bar per year; each leads to the messages counted in that year. */
function Years({ findingId, years }: YearsProps) {
  const all = yearScale(years);
  if (all === 0) return null;
  return (
    <section className="years-row">
      <h3 className="small">{say('app.finding.perYear')}</h3>
      <ul className="quiet years">
        {years.map(({ year, least, most }) => (
          <li key={year}>
            <Link
              to={toMessages([findingId], { year: String(year) })}
              aria-label={say('app.finding.yearLabel', { year, range: range(least, most) })}
            >
              {year}
            </Link>
            <RangeBar {...{ least, most, all }} />
            <span className="small">{words().say(shortRange(least, most))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
