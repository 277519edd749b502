import type { ConnectionStatus } from '../../model/enumerations.ts';
import { message } from '../../words/message.ts';
import type { ConnectionRecord, Problem } from '../records.ts';
import { commonBasis, readInstant } from './instant.ts';
import { type ElementParser, type KindParser, refuse, result } from './parser.ts';
import { field, readId, text } from './plain.ts';

/** Facebook's pages call `inactive` "Expired"; its JSON never says `expired`, our HTML dialects may. */
const STATUSES: Readonly<Record<string, ConnectionStatus>> = {
  active: 'active',
  inactive: 'expired',
  expired: 'expired',
  removed: 'removed',
};

/** `{ name, added_timestamp, user_app_scoped_id, category, removed_timestamp }`; in 2018 only the first two. */
function readConnection(kind: ConnectionRecord['kind']): ElementParser {
  return ({ value, pointer }, { basis }) => {
    const name = text(field(value, 'name'));
    if (name === null) return refuse('missing-name', pointer, message('problem.app.unnamed'));
    const added = readInstant(field(value, 'added_timestamp'), pointer);
    const removed = readInstant(field(value, 'removed_timestamp'), pointer);
    const scoped = readId(field(value, 'user_app_scoped_id'), pointer);
    const status = readStatus(field(value, 'category'), pointer);
    const record: ConnectionRecord = {
      type: 'connection',
      kind,
      name,
      status: status.status,
      addedAt: added.at,
      removedAt: removed.at,
      scopedId: scoped.id,
      basis: commonBasis([added, removed], basis),
      pointer,
    };
    return result([record], [status.problem, added.problem, removed.problem, scoped.problem]);
  };
}

function readStatus(category: unknown, pointer: string): { status: ConnectionStatus; problem?: Problem } {
  // Before 2021 exports had no category, and neither have the flat pages.
  if (category === undefined || category === null || category === '') return { status: 'unknown' };
  const key = typeof category === 'string' ? category.toLowerCase() : '';
  const status = Object.hasOwn(STATUSES, key) ? STATUSES[key] : undefined;
  if (status) return { status };
  return {
    status: 'unknown',
    problem: { code: 'unknown-category', pointer, message: message('problem.app.unknownCategory') },
  };
}

const readApp = readConnection('app');
const readGame = readConnection('instant-game');

export const connectedApps: KindParser = { keyed: { installed_apps: readApp, installed_apps_v2: readApp } };

export const instantGames: KindParser = {
  keyed: { instant_games_played: readGame, instant_games_played_v2: readGame },
};
