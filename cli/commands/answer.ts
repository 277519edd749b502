import type { Command } from 'commander';
import { readAnswer } from '../../src/engine/read/answer.ts';
import { type CliContext, printing, withAccount } from '../context.ts';
import { openShown } from '../shown-account.ts';
import { answerBlock } from '../views/answer-block.ts';

/** `answer`: who could have reached the user's messages, in one paragraph, and what to do now. */
export function answerCommand(command: Command, context: CliContext): void {
  printing(
    command,
    context,
    (engine, options) => readAnswer(openShown(engine, context.terminal, options)),
    answerBlock,
    withAccount,
  );
}
