import { message } from '../../words/message.ts';
import { readInstant } from './instant.ts';
import { type ElementParser, type KindParser, refuse, result } from './parser.ts';
import { field, text } from './plain.ts';

/** `{ name, added_timestamp }`: an app that the user administers. */
const readOwnedApp: ElementParser = ({ value, pointer }) => {
  const name = text(field(value, 'name'));
  if (name === null) return refuse('missing-name', pointer, message('problem.ownedApp.unnamed'));
  const { at, basis, problem } = readInstant(field(value, 'added_timestamp'), pointer);
  return result([{ type: 'owned-app', name, addedAt: at, basis, pointer }], [problem]);
};

export const ownedApps: KindParser = { keyed: { admined_apps: readOwnedApp, admined_apps_v2: readOwnedApp } };
