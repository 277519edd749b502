import type { Answer } from './answer.ts';
import type { Together } from './together.ts';

type Lists = Pick<Answer, 'service' | 'named' | 'chatPrograms' | 'byRules' | 'denials'>;

/** The joint answer for several accounts, each claim separately: on X, `named` are those that were permitted direct messages. */
export function joinAnswers(answers: readonly Lists[]): Pick<Together, 'reach' | 'denials'> {
  const onX = answers.filter(({ service }) => service === 'x');
  const others = answers.filter(({ service }) => service !== 'x');
  return {
    reach: {
      permitted: onX.flatMap(({ named }) => toRefs(named)),
      named: others.flatMap(({ named }) => toRefs(named)),
      chatPrograms: others.flatMap(({ chatPrograms }) => toRefs(chatPrograms)),
      byRules: countByRules(others),
      byRulesOnX: countByRules(onX),
    },
    denials: others.flatMap(({ denials }) => [...denials]),
  };
}

const countByRules = (answers: readonly Lists[]): number =>
  answers.reduce((sum, { byRules }) => sum + byRules.apps, 0);

const toRefs = ({ companies }: Lists['named']): Together['reach']['named'] =>
  companies.map(({ id, name }) => ({ id, name }));
