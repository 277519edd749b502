import type { Finding } from '../../src/model/findings.ts';
import { say } from '../../src/words/say.ts';
import { wrap } from '../terminal.ts';
import { decidedText } from './format.ts';

type Listed = Pick<Finding, 'id' | 'title' | 'severity' | 'decision'>;

/** A finding in a list: its title, how it is marked, its id, and what was decided. */
export function findingLines({ id, title, severity, decision }: Listed, mark: string, width: number): string {
  const marks = [mark, say(`severity.${severity}`), id].join(' · ');
  const decided = decision === null ? [] : [decidedText(decision)];
  return [wrap(title, width, '  '), ...[marks, ...decided].map((line) => wrap(line, width, '    '))].join(
    '\n',
  );
}
