import type { FindingView } from '../../src/engine/contract/views.ts';
import { PlainTable } from '../components/plain-table.tsx';
import { formatNumber, formatRange, shortRange } from '../lib/format.ts';
import { Link } from '../lib/navigation.tsx';
import { finding as text } from '../text/finding.ts';
import { toRuler, yearScale } from './ruler.ts';

/** How many messages, least and most: the ruler, the years, the counts, and why it is a range. */
export function Exposure({ view }: { readonly view: FindingView }) {
  const { exposure } = view.finding;
  if (!exposure) return <p>{text.noExposure}</p>;
  const { least, most } = exposure;
  return (
    <div className="stack">
      <Ruler least={least.messages} most={most.messages} all={view.eraMessages} />
      <details className="why">
        <summary>{text.why}</summary>
        <div className="stack half prose">
          {text.whyText.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
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
      <svg role="img" aria-label={text.ruler(least, most, all)} width="100%" height="28">
        <Hatch id="ruler-hatch" />
        <rect className="ruler-track" width="100%" height="28" rx="3" />
        <rect className="ruler-most" width={`${ruler.most}%`} height="28" fill="url(#ruler-hatch)" />
        <rect className="ruler-least" width={`${ruler.least}%`} height="28" />
      </svg>
      <p className="ruler-labels" aria-hidden="true">
        <span data-part="least">{text.least(least)}</span>
        <span data-part="most">{text.most(most)}</span>
        <span className="ruler-all">{text.rulerTo(all)}</span>
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
      head={text.details.head}
      numeric={[1, 2]}
      rows={keys.map((key) => ({
        key,
        cells: [text.details[key], formatNumber(exposure.least[key]), formatNumber(exposure.most[key])],
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
      <h3>{text.perYear}</h3>
      <ul className="quiet years">
        {years.map(({ year, least, most }) => (
          <li key={year}>
            <Link
              to={{ view: 'connections', query: { year: String(year) } }}
              aria-label={`${text.yearLabel(year, least, most)}. ${text.seeYear(year)}`}
            >
              {year}
            </Link>
            <svg aria-hidden="true" width="100%" height="14">
              <rect
                className="ruler-most"
                width={`${(most / largest) * 100}%`}
                height="14"
                fill="url(#ruler-hatch)"
              />
              <rect className="ruler-least" width={`${(least / largest) * 100}%`} height="14" />
            </svg>
            <span title={formatRange(least, most)}>{shortRange(least, most)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
