import { Popover } from '@mantine/core';
import type { Timeline } from '../../src/engine/contract/views.ts';
import { say } from '../../src/words/say.ts';
import { lastDayBefore } from '../../src/words/windows.ts';
import { Link } from '../lib/navigation.tsx';
import type { Layout } from './layout.ts';
import { overlap, type Span, toX } from './scale.ts';
import { toBarShape } from './shapes.ts';

type Phase = Timeline['phases'][number];
type Props = { readonly bounds: Span; readonly span: Span; readonly layout: Layout };

/** What apps could reach of the inbox, along the top; each phase explains itself and links to the apps of its time. */
export function PhaseBand({ phases, ...place }: Props & Pick<Timeline, 'phases'>) {
  if (phases.length === 0) return null;
  return (
    <div className="phases">
      {phases.map((phase) => (
        <PhaseButton key={phase.id} phase={phase} {...place} />
      ))}
    </div>
  );
}

function PhaseButton({ phase, bounds, span, layout }: Props & { readonly phase: Phase }) {
  const shape = toBarShape(phase, bounds);
  const shown = shape && overlap(shape, span);
  if (!shown) return null;
  const left = layout.gutter + toX(span, layout.plotWidth, shown.from);
  const right = layout.gutter + toX(span, layout.plotWidth, shown.to);
  const share = (px: number): string => `${(px / layout.width) * 100}%`;
  return (
    <Popover width={320} position="bottom-start" withArrow trapFocus>
      <Popover.Target>
        <button
          type="button"
          className="phase"
          data-phase={phase.id}
          title={say(`phase.${phase.id}`)}
          style={{ left: share(left), width: share(right - left) }}
        >
          <span>{say(`phase.${phase.id}`)}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className="stack tight small">
          <strong>{say(`phase.${phase.id}`)}</strong>
          <p>{phaseDays(phase)}</p>
          <p>{say(`phase.${phase.id}.means`)}</p>
          <Link to={{ view: 'connections', query: { era: phase.id } }}>{say('app.timeline.phaseApps')}</Link>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function phaseDays({ from, to }: Phase): string {
  return say('app.timeline.phaseDays', {
    open: from === null ? 'start' : to === null ? 'end' : 'none',
    from: from ?? '',
    to: to === null ? '' : lastDayBefore(to),
  });
}
