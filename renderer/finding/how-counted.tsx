import type { FindingView } from '../../src/engine/contract/finding-views.ts';
import { words } from '../../src/words/current.ts';
import { say, sayEach } from '../../src/words/say.ts';
import { windowMessage } from '../../src/words/windows.ts';
import { PlainTable } from '../components/plain-table.tsx';
import { formatNumber } from '../lib/format.ts';

type Finding = FindingView['finding'];
type Exposure = NonNullable<Finding['exposure']>;

/** From when to when, how the ends are known, what least and most count, and the counts. */
export function HowCounted({ window, exposure }: Pick<Finding, 'window'> & { readonly exposure: Exposure }) {
  return (
    <div className="stack half prose">
      {window === null ? null : <p>{words().say(windowMessage(window))}</p>}
      {sayEach('app.finding.whyText.1', 'app.finding.whyText.2', 'app.finding.whyText.3').map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Counts exposure={exposure} />
    </div>
  );
}

const COUNTS = [
  ['messages', 'column.messages'],
  ['threads', 'column.threads'],
  ['people', 'app.finding.details.people'],
  ['sent', 'app.finding.details.sent'],
  ['received', 'app.finding.details.received'],
] as const;

function Counts({ exposure }: { readonly exposure: Exposure }) {
  return (
    <PlainTable
      head={sayEach(
        'app.finding.details.head.counted',
        'app.finding.details.head.least',
        'app.finding.details.head.most',
      )}
      numeric={[1, 2]}
      rows={COUNTS.map(([key, label]) => ({
        key,
        cells: [say(label), formatNumber(exposure.least[key]), formatNumber(exposure.most[key])],
      }))}
    />
  );
}
