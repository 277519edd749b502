import type { FindingView } from '../../src/engine/contract/finding-views.ts';
import { range } from '../../src/words/ranges.ts';
import { say, sayEach } from '../../src/words/say.ts';
import { PlainTable } from '../components/plain-table.tsx';
import { formatNumber } from '../lib/format.ts';
import { Link } from '../lib/navigation.tsx';
import { RangeBar } from './range-bar.tsx';
import { Readings } from './readings.tsx';
import { toRuler, yearScale } from './ruler.ts';

/** How many messages, least and most: the ruler, the years, the counts, and why it is a range. */
export function Exposure({ view }: { readonly view: FindingView }) {
  const { exposure } = view.finding;
  if (!exposure) return <p>{say('app.finding.noExposure')}</p>;
  const { least, most } = exposure;
  return (
    <div className="stack">
      <Ruler least={least.messages} most={most.messages} all={view.eraMessages} />
      <Readings readings={view.finding.readings} />
      <details className="why">
        <summary>{say('app.finding.why')}</summary>
        <div className="stack half prose">
          {sayEach('app.finding.whyText.1', 'app.finding.whyText.2', 'app.finding.whyText.3').map(
            (sentence) => (
              <p key={sentence}>{sentence}</p>
            ),
          )}
          <Counts exposure={exposure} />
        </div>
      </details>
      <Years years={view.years} />
    </div>
  );
}

function Ruler({
  least,
  most,
  all,
}: {
  readonly least: number;
  readonly most: number;
  readonly all: number;
}) {
  const ruler = toRuler(least, most, all);
  return (
    <div className="ruler">
      <svg role="img" aria-label={say('app.finding.ruler', { least, most, all })} width="100%" height="28">
        <Hatch id="ruler-hatch" />
        <rect className="ruler-track" width="100%" height="28" rx="3" />
        <rect className="ruler-most" width={`${ruler.most}%`} height="28" fill="url(#ruler-hatch)" />
        <rect className="ruler-least" width={`${ruler.least}%`} height="28" />
      </svg>
      <p className="ruler-labels" aria-hidden="true">
        <span data-part="least">{say('app.finding.least', { count: least })}</span>
        <span data-part="most">{say('app.finding.most', { count: most })}</span>
        <span className="ruler-all">{say('app.finding.rulerTo', { all })}</span>
      </p>
    </div>
  );
}

function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="hatch-ground" width="7" height="7" />
        <rect className="hatch-line" width="2.5" height="7" />
      </pattern>
    </defs>
  );
}

function Counts({ exposure }: { readonly exposure: NonNullable<FindingView['finding']['exposure']> }) {
  const keys = ['messages', 'threads', 'people', 'sent', 'received'] as const;
  return (
    <PlainTable
      head={sayEach(
        'app.finding.details.head.counted',
        'app.finding.details.head.least',
        'app.finding.details.head.most',
      )}
      numeric={[1, 2]}
      rows={keys.map((key) => ({
        key,
        cells: [
          say(`app.finding.details.${key}`),
          formatNumber(exposure.least[key]),
          formatNumber(exposure.most[key]),
        ],
      }))}
    />
  );
}

/** A small bar per year; each year leads to the connections of that year. */
function Years({ years }: { readonly years: FindingView['years'] }) {
  const largest = yearScale(years);
  if (largest === 0) return null;
  return (
    <section className="stack tight">
      <h3>{say('app.finding.perYear')}</h3>
      <ul className="quiet years">
        {years.map(({ year, least, most }) => (
          <li key={year}>
            <Link
              to={{ view: 'connections', query: { year: String(year) } }}
              aria-label={say('app.finding.yearLabel', { year, range: range(least, most) })}
            >
              {year}
            </Link>
            <RangeBar {...{ least, most, largest }} />
          </li>
        ))}
      </ul>
    </section>
  );
}
