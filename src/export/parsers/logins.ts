import { message } from '../../words/message.ts';
import type { LoginRecord } from '../records.ts';
import { commonBasis, readInstant } from './instant.ts';
import { holdsAddress } from './network-address.ts';
import { type ElementParser, type KindParser, refuse, result } from './parser.ts';
import { field, text } from './plain.ts';

/** Which fields of an item name a program, device or site, say what happened, and when; the first non-empty one counts. */
type Fields = {
  readonly name: readonly string[];
  readonly action: readonly string[];
  readonly at: readonly string[];
};

const SESSION: Fields = {
  name: ['app', 'device', 'name'],
  action: ['session_type'],
  at: ['created_timestamp', 'updated_timestamp'],
};
const ACCESS: Fields = { name: ['site'], action: ['action'], at: ['timestamp'] };
const ACTIVITY: Fields = { name: ['site_name'], action: ['action'], at: ['timestamp'] };
const RECOGNISED: Fields = { name: ['name'], action: [], at: ['created_timestamp', 'updated_timestamp'] };
const MOBILE: Fields = { name: ['type', 'os'], action: [], at: ['update_time'] };

/** Everything else in an item (address, place, cookie, agent, push token) stays unread. */
function readLogin(fields: Fields): ElementParser {
  return ({ value, pointer }, context) => {
    const name = findFirst(value, fields.name);
    const action = findFirst(value, fields.action);
    if (name === null && action === null) {
      return refuse('missing-name', pointer, message('problem.login.empty'));
    }
    const instants = fields.at.map((at) => readInstant(field(value, at), pointer));
    const when = instants.find(({ at }) => at !== null) ?? instants[0];
    const basis = commonBasis(instants, context.basis);
    const record: LoginRecord = {
      type: 'login',
      name: name ?? '',
      action,
      at: when?.at ?? null,
      basis,
      pointer,
    };
    return result([record], [instants.find(({ problem }) => problem)?.problem]);
  };
}

function findFirst(value: unknown, names: readonly string[]): string | null {
  const printed = names.map((name) => text(field(value, name)));
  return printed.find((one) => one !== null && !holdsAddress(one)) ?? null;
}

/** Each list is under its root key without `_v2` and, since 2021, with it. */
function eitherKey(name: string, fields: Fields): Record<string, ElementParser> {
  const reader = readLogin(fields);
  return { [name]: reader, [`${name}_v2`]: reader };
}

export const logins: KindParser = {
  keyed: {
    ...eitherKey('active_sessions', SESSION),
    ...eitherKey('account_accesses', ACCESS),
    ...eitherKey('account_activity', ACTIVITY),
    ...eitherKey('recognized_devices', RECOGNISED),
    ...eitherKey('devices', MOBILE),
  },
};
