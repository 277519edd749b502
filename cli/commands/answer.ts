import type { Command } from 'commander';
import { readAnswer } from '../../src/engine/read/answer.ts';
import {
  type CliContext,
  type CommonOptions,
  printJson,
  withEngine,
  withJson,
  withLedger,
} from '../context.ts';
import { answerBlock } from '../views/answer-block.ts';

/** `answer`: who could have reached the user's messages, in one paragraph, and what to do now. */
export function answerCommand(root: Command, context: CliContext): void {
  const command = root
    .command('answer')
    .description('say who could have reached your messages, how many of them, and what to do now');
  withJson(withLedger(command)).action((options: CommonOptions) =>
    withEngine(context, options, (engine) => {
      const answer = readAnswer(engine.openImport());
      if (options.json) return printJson(context.terminal, answer);
      context.terminal.out.write(answerBlock(answer, context.terminal));
    }),
  );
}
