import type { ConnectionStatus } from '../model/enumerations.ts';
import { type Message, message } from './message.ts';

type State = {
  readonly status: ConnectionStatus;
  readonly addedAt: string | null;
  readonly removedAt: string | null;
};

/** How an export lists one app, which may be listed more than once: `Removed, added 1 May 2014, removed 3 April 2018`. */
export function statesMessage(states: readonly State[]): Message {
  if (states.length === 0) return message('compare.notListed');
  return states.map(stateMessage).reduceRight((rest, first) => message('compare.state.and', { first, rest }));
}

function stateMessage({ status, addedAt, removedAt }: State): Message {
  const known = [addedAt === null ? '' : 'added', removedAt === null ? '' : 'removed'].filter(Boolean);
  return message('compare.state', {
    status: message(`status.${status}`),
    dates: known.length === 2 ? 'both' : (known[0] ?? 'none'),
    added: addedAt?.slice(0, 10) ?? '',
    removed: removedAt?.slice(0, 10) ?? '',
  });
}
