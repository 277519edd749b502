import { message } from '../../words/message.ts';
import { type ElementParser, type KindParser, refuse, result, unknownPlace } from '../parsers/parser.ts';
import { field, isObject, list, text } from '../parsers/plain.ts';
import { readInstantOfX } from './instant.ts';

/**
 * `{ connectedApplication: { organization: { name, url, ... }, name, description, permissions, approvedAt, id } }`. The list
 * contains what can still act for the account: revoking an app's access removes it from the list.
 */
const readApplication: ElementParser = ({ value, pointer }) => {
  const app = field(value, 'connectedApplication');
  if (!isObject(app)) return unknownPlace(pointer);
  const name = text(field(app, 'name')) ?? text(field(field(app, 'organization'), 'name'));
  if (name === null) return refuse('missing-name', pointer, message('problem.app.unnamed'));
  const added = readInstantOfX(field(app, 'approvedAt'), pointer);
  const permissions = readPermissions(app);
  return result(
    [
      {
        type: 'connection',
        kind: 'app',
        name,
        status: 'active',
        addedAt: added.at,
        removedAt: null,
        basis: added.basis,
        // X’s `id` is the app’s own, not one that the app gave the account.
        scopedId: null,
        ...(permissions.length > 0 ? { permissions } : {}),
        pointer,
      },
    ],
    [added.problem],
  );
};

/** In X's terms, without duplicates; in the oldest archives one sentence (`Read, Write and Direct Messages`). */
function readPermissions(app: object): string[] {
  const listed = list(field(app, 'permissions')).map(text);
  const all = [...listed, text(field(app, 'permissions')), text(field(app, 'accessType'))];
  return [...new Set(all.filter((word) => word !== null))];
}

export const connectedApplications: KindParser = { listed: readApplication };
