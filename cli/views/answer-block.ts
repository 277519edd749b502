import type { Answer } from '../../src/model/answer.ts';
import { answerText, stepDetailMessage, stepMessage } from '../../src/words/answer.ts';
import { say } from '../../src/words/say.ts';
import { styled, type Terminal, wrap } from '../terminal.ts';

/** The command for each thing to do; a complete export has to be got from Facebook. */
const COMMANDS: Partial<Record<Answer['next'][number]['kind'], string>> = {
  'remove-apps': 'sidedoor connections --status active',
  'ask-companies': 'sidedoor letter <company> --law gdpr --ask access',
  'keep-report': 'sidedoor report --out report.html',
  'review-findings': 'sidedoor review',
};

/** The answer in one paragraph, then what to do now. */
export function answerBlock(answer: Answer, terminal: Terminal): string {
  const blocks = [wrap(answerText(answer), terminal.width)];
  if (answer.next.length > 0)
    blocks.push(`${styled(terminal, 'bold', say('answer.next'))}\n${stepLines(answer, terminal)}`);
  return `${blocks.join('\n\n')}\n`;
}

/** A line each, and the command for it on the next. */
export const stepLines = (answer: Answer, { width }: Terminal): string =>
  answer.next
    .flatMap((step, index) => {
      const values = { n: index + 1, what: stepMessage(step), detail: stepDetailMessage(answer, step) };
      const command = COMMANDS[step.kind];
      return [wrap(say('cli.answer.step', values), width, '  '), ...(command ? [`     ${command}`] : [])];
    })
    .join('\n');
