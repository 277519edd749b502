import { message } from '../../words/message.ts';
import { type ElementParser, type KindParser, refuse, result } from './parser.ts';
import { field, text } from './plain.ts';

/** The owner's name; nothing else of the profile is looked at. */
const readProfile: ElementParser = ({ value, pointer }) => {
  const printed = field(value, 'name');
  const name = text(printed) ?? text(field(printed, 'full_name')) ?? joined(printed);
  if (name === null) return refuse('missing-name', pointer, message('problem.profile.unnamed'));
  return result([{ type: 'owner', name, rank: 1, pointer }]);
};

function joined(name: unknown): string | null {
  const parts = ['first_name', 'middle_name', 'last_name'].map((part) => text(field(name, part)));
  return parts.filter((part) => part !== null).join(' ') || null;
}

export const profile: KindParser = { keyed: { profile: readProfile, profile_v2: readProfile } };
