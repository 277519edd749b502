import { say, sayEach } from '../../src/words/say.ts';
import { PlainTable } from '../components/plain-table.tsx';
import { useHost } from '../lib/engine.tsx';
import { formatDay, formatNumber } from '../lib/format.ts';
import { Link } from '../lib/navigation.tsx';
import { CLEARED, type MessagesQuery } from './query.ts';
import './messages.css';

/** `period` is a year or a month. */
type Period = {
  readonly period: string;
  readonly messages: number;
  readonly sent: number | null;
  readonly received: number | null;
};
type Props = { readonly query: MessagesQuery; readonly caption: string; readonly periods: readonly Period[] };

/** Years or months with a bar each, on one scale; each links to its own messages, except months where answers are recorded. */
export function Periods({ query, caption, periods }: Props) {
  const { recorded } = useHost();
  if (periods.length === 0) return null;
  const largest = Math.max(...periods.map(({ messages }) => messages));
  return (
    <div className="periods">
      <PlainTable
        caption={caption}
        head={sayEach(
          periods[0]?.period.length === 4 ? 'column.year' : 'app.messages.headMonth',
          'app.messages.headShare',
          'column.messages',
          'messages.sent',
          'messages.received',
        )}
        numeric={[2, 3, 4]}
        rows={periods.map(({ period, messages, sent, received }) => ({
          key: period,
          cells: [
            recorded && period.length > 4 ? (
              formatDay(period)
            ) : (
              <Link
                key="period"
                to={{ view: 'messages', query: { ...query, ...CLEARED, ...toFilter(period) } }}
              >
                {formatDay(period)}
              </Link>
            ),
            <Bar key="bar" {...{ messages, sent, largest }} />,
            ...[messages, sent, received].map(formatNumber),
          ],
        }))}
      />
    </div>
  );
}

const toFilter = (period: string): MessagesQuery =>
  period.length === 4 ? { year: period } : { from: period, to: period, year: '' };

type BarProps = { readonly messages: number; readonly sent: number | null; readonly largest: number };

function Bar({ messages, sent, largest }: BarProps) {
  const toPercent = (count: number) => `${(count / largest) * 100}%`;
  return (
    <svg className="period-bar" aria-hidden="true" width="100%" height="12">
      <rect data-part="received" width={toPercent(messages)} height="12" />
      <rect data-part="sent" width={toPercent(sent ?? 0)} height="12" />
    </svg>
  );
}

/** What the two parts of the bars mean, where they are known separately. */
export function BarKey() {
  return (
    <p className="row small soft period-key" aria-hidden="true">
      <span data-part="sent">{say('messages.sent')}</span>
      <span data-part="received">{say('messages.received')}</span>
    </p>
  );
}
