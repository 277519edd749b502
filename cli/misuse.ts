import type { CommanderError } from 'commander';
import { say } from '../src/words/say.ts';

/** Commander's errors by their codes. It quotes a word in straight quotes, and may add a similar one. */
const MISUSES = {
  'commander.unknownOption': 'usage.unknownOption',
  'commander.unknownCommand': 'usage.unknownCommand',
  'commander.missingArgument': 'usage.missingArgument',
  'commander.optionMissingArgument': 'usage.missingValue',
  'commander.missingMandatoryOptionValue': 'usage.missingOption',
  'commander.excessArguments': 'usage.tooMany',
} as const;

/** What is wrong with a command line. A code that is not in the table keeps commander's own message. */
export function misuseText({ code, message }: CommanderError): string {
  const id = Object.hasOwn(MISUSES, code) ? MISUSES[code as keyof typeof MISUSES] : undefined;
  const [, word] = /'([^']*)'/.exec(message) ?? [];
  if (id === undefined || word === undefined) return message;
  const [, alike] = /\(Did you mean (?:one of )?([^?]*)\?\)/.exec(message) ?? [];
  return alike === undefined
    ? say(id, { word })
    : `${say(id, { word })} ${say('usage.didYouMean', { word: alike })}`;
}
