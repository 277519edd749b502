import { message } from '../../words/message.ts';
import { type ElementParser, type KindParser, NOTHING, refuse, result } from '../parsers/parser.ts';
import { field, readId, text } from '../parsers/plain.ts';
import type { ReadResult } from '../records.ts';
import { readInstantOfX } from './instant.ts';

/** `{ account: { email, createdVia, username, accountId, createdAt, accountDisplayName } }` */
const readAccount: ElementParser = ({ value, pointer }) => {
  const account = field(value, 'account');
  const [name, username] = [text(field(account, 'accountDisplayName')), text(field(account, 'username'))];
  return toOwner(name, username, field(account, 'accountId'), 1, pointer);
};

/** The list of the archive's files: `{ userInfo: { accountId, userName, displayName }, archiveInfo: { generationDate, ... } }` */
const readUserInfo: ElementParser = ({ value, pointer }) => {
  const [name, username] = [text(field(value, 'displayName')), text(field(value, 'userName'))];
  return toOwner(name, username, field(value, 'accountId'), 2, pointer);
};

const readArchiveInfo: ElementParser = ({ value, pointer }) => {
  const made = readInstantOfX(field(value, 'generationDate'), pointer);
  if (made.at === null) return result([], [made.problem]);
  return result([{ type: 'generated', at: made.at, basis: made.basis, pointer }]);
};

/** Messages identify people by numbers, so the owner's number is one of the owner's names. */
function toOwner(
  displayName: string | null,
  username: string | null,
  number: unknown,
  rank: number,
  pointer: string,
): ReadResult {
  const { id, problem } = readId(number, pointer);
  const [name, ...others] = [displayName, username, id].filter((one) => one !== null);
  if (name === undefined) return refuse('missing-name', pointer, message('problem.profile.unnamed'));
  const account = username ?? id;
  const named = account === null ? {} : { account };
  return result([{ type: 'owner', name, otherNames: others, ...named, rank, pointer }], [problem]);
}

export const account: KindParser = {
  listed: readAccount,
  keyed: {
    userInfo: readUserInfo,
    archiveInfo: readArchiveInfo,
    readmeInfo: () => NOTHING,
    dataTypes: () => NOTHING,
  },
};
