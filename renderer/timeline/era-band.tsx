import { memo } from 'react';
import type { Timeline } from '../../src/engine/contract/views.ts';
import { say } from '../../src/words/say.ts';
import { formatDay, formatEnd } from '../lib/format.ts';
import { useCarried } from '../lib/navigation.tsx';
import { toHref } from '../lib/routes.ts';
import type { Layout } from './layout.ts';
import { createMeasure, type Measure } from './measure.ts';
import { overlap, type Span, toIsoDay, toX } from './scale.ts';
import { linesIn, toBarShape } from './shapes.ts';

/** As in timeline.css. */
const LABEL_REM = 0.6875;
const NAME_REM = 0.75;
/** From one line of a label to the next. */
const LINE_PX = 12;

type Props = {
  readonly eras: Timeline['eras'];
  readonly era: Span;
  readonly bounds: Span;
  readonly span: Span;
  readonly layout: Layout;
  readonly onWords: (words: string | null) => void;
};

/** The eras of platform rules along the top, each a link to the connections of its time; below, the messaging era's name. */
export const EraBand = memo(function EraBand({ eras, era, bounds, span, layout, onWords }: Props) {
  const named = overlap(era, span);
  const left = named ? toX(span, layout.plotWidth, named.from) : 0;
  const room = named ? toX(span, layout.plotWidth, named.to) - left : 0;
  const measure = createMeasure(LABEL_REM);
  return (
    <>
      {eras.map((each, index) => (
        <EraLink
          key={each.id}
          each={each}
          odd={index % 2 === 1}
          {...{ bounds, span, layout, onWords, measure }}
        />
      ))}
      <text className="era-name" x={left + 6} y={layout.eraHeight + 15}>
        {linesIn(say('app.timeline.messagingEra'), room - 8, 1, createMeasure(NAME_REM, 600))}
      </text>
    </>
  );
});

type EraLinkProps = Omit<Props, 'eras' | 'era'> & {
  readonly each: Timeline['eras'][number];
  readonly odd: boolean;
  readonly measure: Measure;
};

function EraLink({ each, odd, bounds, span, layout, onWords, measure }: EraLinkProps) {
  const carried = useCarried();
  const shape = toBarShape(each, bounds);
  const shown = shape && overlap(shape, span);
  if (!shown) return null;
  const x = toX(span, layout.plotWidth, shown.from);
  const width = toX(span, layout.plotWidth, shown.to) - x;
  const lines = linesIn(each.label, width - 10, 2, measure);
  const middle = layout.eraHeight / 2 + 4;
  const words = say('app.timeline.era', {
    label: each.label,
    from: each.from === null ? say('app.timeline.start') : formatDay(each.from),
    to: each.to === null ? say('app.timeline.now') : formatEnd(each.to),
  });
  return (
    <a
      className="era"
      href={toHref(carried({ view: 'connections', query: { era: each.id } }))}
      aria-label={words}
      tabIndex={-1}
      data-odd={odd}
      data-from={toIsoDay(shown.from)}
      onPointerEnter={() => onWords(words)}
      onPointerLeave={() => onWords(null)}
      onFocus={() => onWords(words)}
      onBlur={() => onWords(null)}
    >
      <rect x={x} y={1} width={Math.max(0, width - 1)} height={layout.eraHeight - 2} rx={2} />
      <svg
        x={x + 6}
        width={Math.max(0, width - 10)}
        height={layout.eraHeight}
        overflow="hidden"
        role="presentation"
      >
        <text>
          {lines.map((line, index) => (
            <tspan key={line} x={0} y={middle + (index - (lines.length - 1) / 2) * LINE_PX}>
              {/* One after the other the lines are the label again, as a screen reader says it. */}
              {line.endsWith('-') ? line : `${line} `}
            </tspan>
          ))}
        </text>
      </svg>
    </a>
  );
}
