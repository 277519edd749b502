import { message } from '../../words/message.ts';
import { toLabelRows } from '../dialects/label-values.ts';
import { repair } from '../encoding.ts';
import { textRows } from '../parsers/labelled.ts';
import { type ElementParser, type KindParser, refuse, result, unknownPlace } from '../parsers/parser.ts';
import { text } from '../parsers/plain.ts';
import type { ReadResult } from '../records.ts';
import { readStringMap } from './string-map.ts';

type Row = { readonly label: string; readonly value: string };

/**
 * `{ profile_user: [{ string_map_data: { Email, Username, Name, ... } }] }`: the rows depend on what the user has filled in, so
 * their position means nothing. Username and name are recognised by their label in the known languages; without one of them the
 * threads and the name of the part still identify the owner.
 */
const readProfile: ElementParser = ({ value, pointer }) => {
  const rows = readStringMap(value, pointer);
  if (rows === null) return unknownPlace(pointer);
  return toOwner(
    rows.map((row) => ({ label: repair(row.label), value: text(row.value) ?? '' })),
    pointer,
  );
};

const readLabelled: ElementParser = ({ value, pointer }) =>
  toOwner(
    textRows(toLabelRows(value, pointer)).map((row) => ({ label: row.label, value: text(row.value) ?? '' })),
    pointer,
  );

const USERNAME =
  /^(?:username|benutzername|nom d[’']utilisateur|(?:nombre|nome) de (?:usuario|usuário)|nome utente|gebruikersnaam|nazwa użytkownika|имя пользователя|kullanıcı adı)$/i;
const NAME = /^(?:name|nom|nombre|nome|naam|imię i nazwisko|имя|ad)$/i;

function toOwner(rows: readonly Row[], pointer: string): ReadResult {
  const find = (label: RegExp): string | null =>
    rows.find((row) => label.test(row.label) && row.value !== '')?.value ?? null;
  const [username, printed] = [find(USERNAME), find(NAME)];
  const account = username !== null && /^[a-z0-9._]{1,30}$/i.test(username) ? username : null;
  const name = printed ?? account;
  if (name === null) return refuse('missing-name', pointer, message('problem.profile.unnamed'));
  const named = account === null ? {} : { account, otherNames: [account] };
  return result([{ type: 'owner', name, ...named, rank: 1, pointer }]);
}

export const instagramProfile: KindParser = { keyed: { profile_user: readProfile }, labelled: readLabelled };
