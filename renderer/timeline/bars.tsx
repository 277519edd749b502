import { memo } from 'react';
import { say } from '../../src/words/say.ts';
import { useCarried } from '../lib/navigation.tsx';
import { type Route, toHref } from '../lib/routes.ts';
import { barWords } from './bar-words.ts';
import type { Layout } from './layout.ts';
import { overlap, type Span, toX } from './scale.ts';
import { type Bar, type BarShape, described, toBarShape } from './shapes.ts';

type Shared = {
  readonly bounds: Span;
  readonly era: Span;
  readonly span: Span;
  readonly layout: Layout;
  readonly ids: string;
};
type Props = Shared & {
  readonly bars: readonly Bar[];
  readonly chosen: number | null;
  readonly onChoose: (index: number | null) => void;
};

/** One link per connection, to its finding, its company or its row. Tab reaches one of them; up and down reach the others. */
export function Bars({ bars, chosen, onChoose, ...shared }: Props) {
  return bars.map((bar, index) => (
    <BarLink
      key={bar.connectionId}
      {...shared}
      bar={bar}
      index={index}
      isChosen={index === chosen}
      isStop={index === (chosen ?? 0)}
      onChoose={onChoose}
    />
  ));
}

function toRoute(bar: Bar): Route {
  if (bar.findingId !== null) return { view: 'flagged', id: bar.findingId };
  if (bar.companyId !== null) return { view: 'companies', id: bar.companyId };
  return { view: 'connections', query: { search: bar.name } };
}

type BarLinkProps = Shared & {
  readonly bar: Bar;
  readonly index: number;
  readonly isChosen: boolean;
  readonly isStop: boolean;
  readonly onChoose: (index: number | null) => void;
};

const BarLink = memo(function BarLink(props: BarLinkProps) {
  const { bar, index, isChosen, isStop, onChoose, layout, era, bounds } = props;
  const carried = useCarried();
  const top = layout.barsTop + index * layout.rowHeight;
  const isFlagged = bar.findingId !== null;
  const flag = isFlagged ? `${say('app.shell.flagged')}. ` : '';
  return (
    <a
      className="bar"
      data-bar={bar.connectionId}
      data-flagged={isFlagged}
      data-chosen={isChosen}
      href={toHref(carried(toRoute(bar)))}
      tabIndex={isStop ? 0 : -1}
      aria-label={`${flag}${barWords(bar, era, bounds).join('. ')}`}
      onPointerEnter={() => onChoose(index)}
      onPointerLeave={() => onChoose(null)}
      onFocus={() => onChoose(index)}
    >
      <rect className="bar-row" x={0} y={top} width={layout.width} height={layout.rowHeight} rx={3} />
      <BarName bar={bar} top={top} layout={layout} />
      <svg
        x={layout.gutter}
        width={layout.plotWidth}
        height={layout.height}
        overflow="hidden"
        role="presentation"
      >
        <BarShapes {...props} top={top} />
      </svg>
    </a>
  );
});

function BarName({ bar, top, layout }: { readonly bar: Bar; readonly top: number; readonly layout: Layout }) {
  const isFlagged = bar.findingId !== null;
  const room = Math.max(0, layout.narrow ? layout.width - 24 : layout.gutter - 34);
  return (
    <>
      {isFlagged ? <path className="flag" d={`M6 ${top + 18}v-12h8l-2 3.5 2 3.5h-8`} /> : null}
      <svg
        x={isFlagged ? 20 : 6}
        y={top}
        width={room}
        height={layout.rowHeight}
        overflow="hidden"
        role="presentation"
      >
        <text y={16}>{bar.name}</text>
      </svg>
    </>
  );
}

function findGradient({ fadesIn, fadesOut }: BarShape, ids: string): string | undefined {
  if (!fadesIn && !fadesOut) return undefined;
  return `url(#${ids}${fadesIn && fadesOut ? 'both' : fadesIn ? 'in' : 'out'})`;
}

function BarShapes({ bar, bounds, era, span, layout, ids, top }: BarLinkProps & { readonly top: number }) {
  const shape = toBarShape(bar, bounds);
  const middle = top + (layout.narrow ? layout.rowHeight - 9 : layout.rowHeight / 2);
  const x = (day: number) => toX(span, layout.plotWidth, day);
  if (!shape || !overlap(shape, { from: span.from, to: span.to + 1 })) return null;
  const mask = findGradient(shape, ids);
  const width = Math.max(3, x(shape.to) - x(shape.from));
  const box = { x: x(shape.from), y: middle - layout.barHeight / 2, width, height: layout.barHeight };
  return (
    <>
      {mask ? (
        <mask id={`${ids}m${bar.connectionId}`} maskUnits="userSpaceOnUse" {...box}>
          <rect {...box} fill={mask} />
        </mask>
      ) : null}
      <rect
        className="bar-time"
        {...box}
        rx={2}
        mask={mask ? `url(#${ids}m${bar.connectionId})` : undefined}
      />
      {described(bar, era, bounds).map((window) => (
        <rect
          key={window.from}
          className="claim-time"
          x={x(window.from)}
          y={middle - 7}
          width={Math.max(3, x(window.to) - x(window.from))}
          height={14}
          fill={`url(#${ids}hatch)`}
        />
      ))}
    </>
  );
}
