import type { Answer } from '../../src/model/answer.ts';
import { answerText, stepDetailMessage, stepMessage } from '../../src/words/answer.ts';
import { withProgram } from '../../src/words/program.ts';
import { say } from '../../src/words/say.ts';
import { styled, type Terminal, wrap } from '../terminal.ts';

/** The command for each step; a complete export can only be requested from Facebook. */
function stepCommand(kind: Answer['next'][number]['kind'], { named, chatPrograms }: Answer): string | null {
  const [company] = [...named.companies, ...chatPrograms.companies];
  const commands = {
    'complete-export': null,
    'remove-apps': 'sidedoor connections --status active',
    'ask-companies': company ? `sidedoor letter ${company.id} --law gdpr --ask access` : null,
    'keep-report': 'sidedoor report --out report.html',
    'review-findings': 'sidedoor review',
  };
  return commands[kind];
}

/** The answer in one paragraph, then what to do now. */
export function answerBlock(answer: Answer, terminal: Terminal): string {
  const steps = `${heading(terminal, say('answer.next'))}${stepLines(answer, terminal)}\n`;
  const paragraph = answerParagraph(answer, terminal);
  return answer.next.length > 0 ? `${paragraph}\n${steps}` : paragraph;
}

export const answerParagraph = (answer: Answer, { width }: Terminal): string =>
  `${wrap(answerText(answer), width)}\n`;

export const heading = (terminal: Terminal, text: string): string => `${styled(terminal, 'bold', text)}\n`;

/** A line each, and the command for it on the next. */
export const stepLines = (answer: Answer, { width }: Terminal): string =>
  answer.next
    .flatMap((step, index) => {
      const command = stepCommand(step.kind, answer);
      return [
        wrapStep(stepText(answer, step, index + 1), width),
        ...(command ? [`     ${withProgram(command)}`] : []),
      ];
    })
    .join('\n');

/** The rest of a long step is indented like its command. */
function wrapStep(text: string, width: number): string {
  const [first = '', ...rest] = wrap(text, width, '  ').split('\n');
  return rest.length === 0 ? first : `${first}\n${wrap(rest.join(' '), width, '     ')}`;
}

/** Of several letters the command writes the first. */
function stepText(answer: Answer, step: Answer['next'][number], n: number): string {
  const values = { n, what: stepMessage(step), detail: stepDetailMessage(answer, step) };
  const [first, second] = answer.named.companies;
  return step.kind === 'ask-companies' && first && second
    ? say('cli.answer.stepFirst', { ...values, company: first.name })
    : say('cli.answer.step', values);
}
