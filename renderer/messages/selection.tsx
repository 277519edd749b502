import type { MessagesView } from '../../src/engine/contract/message-views.ts';
import { words } from '../../src/words/current.ts';
import { say } from '../../src/words/say.ts';
import { daysMessage } from '../../src/words/windows.ts';
import { Link } from '../lib/navigation.tsx';
import { CLEARED, type MessagesQuery, toMessageQuery } from './query.ts';

type Props = { readonly query: MessagesQuery; readonly view: MessagesView };

export function Selection({ query, view }: Props) {
  const { year, end, findings } = toMessageQuery(query);
  const { thread, person } = view;
  const parts: readonly { readonly what: string | null; readonly lift: MessagesQuery }[] = [
    { what: findings.length > 0 ? ofFindings(view, end) : null, lift: { finding: '', end: '' } },
    { what: findings.length === 0 ? ofPeriod(view) : null, lift: { from: '', to: '' } },
    {
      what: year === null ? null : say('app.messages.only.year', { year: String(year) }),
      lift: { year: '' },
    },
    { what: thread && say('app.messages.only.thread', { name: thread }), lift: { thread: '', list: '' } },
    { what: person && say('app.messages.only.person', { name: person }), lift: { person: '', list: '' } },
  ];
  const shown = parts.flatMap(({ what, lift }) => (what ? [{ what, lift }] : []));
  if (shown.length === 0) return null;
  const other = end === 'most' ? 'least' : 'most';
  return (
    <ul className="quiet selection" aria-label={say('app.messages.shown')}>
      {shown.map(({ what, lift }) => (
        <li key={what}>
          {what}{' '}
          {'finding' in lift ? (
            <Link to={{ view: 'messages', query: { ...query, ...CLEARED, end: other } }}>
              {say('app.messages.otherEnd', { end })}
            </Link>
          ) : null}{' '}
          <Link
            to={{ view: 'messages', query: { ...query, ...CLEARED, ...lift } }}
            aria-label={say('app.messages.lift.what', { what })}
          >
            {say('app.messages.lift')}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function ofFindings({ findings, windows }: MessagesView, end: string): string {
  const names = findings.map(({ title, company }) => company ?? title);
  if (windows.length === 0) return say('app.messages.only.noDays', { end, names });
  const days = windows.map((each) => daysMessage(each));
  return say('app.messages.only.finding', { end, names, days });
}

function ofPeriod({ windows: [window] }: MessagesView): string | null {
  return window === undefined
    ? null
    : say('app.messages.only.period', { days: words().say(daysMessage(window)) });
}
