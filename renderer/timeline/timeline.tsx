import { useElementSize } from '@mantine/hooks';
import { useId, useMemo, useState } from 'react';
import type { Timeline as TimelineData } from '../../src/engine/contract/views.ts';
import { say } from '../../src/words/say.ts';
import { SmallButton } from '../components/small-button.tsx';
import { formatDay, formatEnd } from '../lib/format.ts';
import { Link } from '../lib/navigation.tsx';
import { Controls } from './controls.tsx';
import { getLayout } from './layout.ts';
import { Legend } from './legend.tsx';
import { PhaseBand } from './phase-band.tsx';
import { Plot } from './plot.tsx';
import { type Pointed, PointedWords } from './pointed.tsx';
import { type Span, toDayNumber, toIsoDay } from './scale.ts';
import { getBounds } from './shapes.ts';
import { TableTwin } from './table-twin.tsx';
import { useTimelineKeys } from './use-timeline-keys.ts';
import './timeline.css';

/** The assumed width until it is measured, so that the height does not change then. */
const guessWidth = (): number => Math.min(960, window.innerWidth - 32);
/** Bars drawn at first: the flagged and the longest come first, and the months stay visible below them. */
const FIRST_BARS = 14;

/** Connections as bars over the user's own messages per month, navigable by pointer or keyboard, with a table twin. */
export function Timeline({ data }: { readonly data: TimelineData }) {
  const bounds = useMemo(() => getBounds(data), [data]);
  const era = useMemo(
    () => ({ from: toDayNumber(data.messagingEra.from), to: toDayNumber(data.messagingEra.to) }),
    [data],
  );
  const [span, setSpan] = useState<Span>(bounds);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [isLong, setLong] = useState(false);
  const drawn = useMemo(
    () => (isLong ? data : { ...data, bars: data.bars.slice(0, FIRST_BARS) }),
    [data, isLong],
  );
  const notDrawn = data.otherConnections + data.bars.length - drawn.bars.length;
  const { ref, width } = useElementSize();
  const layout = useMemo(() => getLayout(width || guessWidth(), drawn.bars.length), [width, drawn]);
  const howTo = useId();
  const onKeyDown = useTimelineKeys(bounds, setSpan);
  if (data.bars.length === 0 && data.months.length === 0) return <p>{say('app.timeline.empty')}</p>;
  return (
    <figure className="timeline">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; this groups a picture's parts. */}
      <div
        ref={ref}
        className="timeline-picture"
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move in time here.
        tabIndex={0}
        aria-label={say('app.timeline.name')}
        aria-describedby={howTo}
        onKeyDown={onKeyDown}
      >
        <PhaseBand phases={data.phases} {...{ bounds, span, layout }} />
        <div className="timeline-plot">
          <Plot data={drawn} onSpan={setSpan} onPoint={setPointed} {...{ bounds, era, span, layout }} />
          {pointed ? <PointedWords pointed={pointed} layout={layout} /> : null}
        </div>
      </div>
      <Legend months={data.months} />
      <Controls bounds={bounds} span={span} onSpan={setSpan}>
        {data.bars.length > FIRST_BARS ? (
          <SmallButton onClick={() => setLong(!isLong)}>
            {isLong
              ? say('app.timeline.fewerBars')
              : say('app.timeline.moreBars', { count: data.bars.length - FIRST_BARS })}
          </SmallButton>
        ) : null}
      </Controls>
      <figcaption className="small soft">
        <span id={howTo} className="screen-only">
          {say('app.timeline.howTo')}{' '}
          {say('app.timeline.showing', {
            from: formatDay(toIsoDay(span.from)),
            to: formatEnd(toIsoDay(span.to)),
          })}
        </span>{' '}
        {notDrawn > 0 ? (
          <span>
            {say('app.timeline.others', { count: notDrawn })}{' '}
            <Link to={{ view: 'connections' }}>{say('app.timeline.othersLink')}</Link>
          </span>
        ) : null}
      </figcaption>
      <TableTwin data={data} />
    </figure>
  );
}
