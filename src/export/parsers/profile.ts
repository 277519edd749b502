import { message } from '../../words/message.ts';
import { toLabelRows } from '../dialects/label-values.ts';
import type { ReadResult } from '../records.ts';
import { textRows } from './labelled.ts';
import { type ElementParser, type KindParser, refuse, result } from './parser.ts';
import { field, list, text } from './plain.ts';

/** The owner's names; nothing else of the profile is read. */
const readProfile: ElementParser = ({ value, pointer }) => {
  const others = [...list(field(value, 'previous_names')), ...list(field(value, 'other_names'))];
  const otherNames = others
    .map((other) => text(field(other, 'name')) ?? text(other))
    .filter((name) => name !== null);
  return toOwner(fullName(field(value, 'name')), otherNames, pointer);
};

/** Rows are known by position, because labels are in the user's language: the name comes first, as on the page. */
const readLabelled: ElementParser = ({ value, pointer }) =>
  toOwner(text(textRows(toLabelRows(value, pointer))[0]?.value), [], pointer);

function toOwner(name: string | null, otherNames: readonly string[], pointer: string): ReadResult {
  if (name === null || !mayBeName(name))
    return refuse('missing-name', pointer, message('problem.profile.unnamed'));
  const others = otherNames.length === 0 ? {} : { otherNames };
  return result([{ type: 'owner', name, ...others, rank: 1, pointer }]);
}

function fullName(printed: unknown): string | null {
  return text(printed) ?? text(field(printed, 'full_name')) ?? joined(printed);
}

function joined(name: unknown): string | null {
  const parts = ['first_name', 'middle_name', 'last_name'].map((part) => text(field(name, part)));
  return parts.filter((part) => part !== null).join(' ') || null;
}

/** An address, a link, a date or a number in the place of the name is not a name. */
function mayBeName(name: string): boolean {
  return /\p{L}/u.test(name) && !/@|:\/\/|\d{4}/.test(name);
}

export const profile: KindParser = {
  keyed: { profile: readProfile, profile_v2: readProfile },
  labelled: readLabelled,
};
