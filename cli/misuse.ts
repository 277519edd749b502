import type { CommanderError } from 'commander';
import { say } from '../src/words/say.ts';

/** Commander's errors by their codes. It names a word in straight marks, and may add one that is like it. */
const MISUSES = {
  'commander.unknownOption': 'usage.unknownOption',
  'commander.unknownCommand': 'usage.unknownCommand',
  'commander.missingArgument': 'usage.missingArgument',
  'commander.optionMissingArgument': 'usage.missingValue',
  'commander.missingMandatoryOptionValue': 'usage.missingOption',
  'commander.excessArguments': 'usage.tooMany',
} as const;

/** What is wrong with the words of a command line. A code that is not in the table has commander's own words. */
export function misuseText({ code, message }: CommanderError): string {
  const id = Object.hasOwn(MISUSES, code) ? MISUSES[code as keyof typeof MISUSES] : undefined;
  const [, word] = /'([^']*)'/.exec(message) ?? [];
  if (id === undefined || word === undefined) return message;
  const [, alike] = /\(Did you mean (?:one of )?([^?]*)\?\)/.exec(message) ?? [];
  return alike === undefined
    ? say(id, { word })
    : `${say(id, { word })} ${say('usage.didYouMean', { word: alike })}`;
}
