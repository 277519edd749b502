import type { Command } from 'commander';
import { readAnswer } from '../../src/engine/read/answer.ts';
import { type CliContext, printing } from '../context.ts';
import { answerBlock } from '../views/answer-block.ts';

/** `answer`: who could have reached the user's messages, in one paragraph, and what to do now. */
export function answerCommand(root: Command, context: CliContext): void {
  const command = root
    .command('answer')
    .description('say who could have reached your messages, how many of them, and what to do now');
  printing(command, context, (engine) => readAnswer(engine.openImport()), answerBlock);
}
