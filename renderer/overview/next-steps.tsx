import type { Answer } from '../../src/model/answer.ts';
import { stepDetailMessage, stepMessage } from '../../src/words/answer.ts';
import { words } from '../../src/words/current.ts';
import { say } from '../../src/words/say.ts';
import { Link } from '../lib/navigation.tsx';
import type { Route } from '../lib/routes.ts';

export function NextSteps({ answer }: { readonly answer: Answer }) {
  if (answer.next.length === 0) return null;
  return (
    <section className="next-steps">
      <h2>{say('answer.next')}</h2>
      <ol className="quiet">
        {answer.next.map((step) => (
          <li key={step.kind}>
            <Link to={toRoute(step.kind, answer)}>
              <strong>{words().say(stepMessage(step))}</strong>
              <span className="small">{words().say(stepDetailMessage(answer, step))}</span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}

function toRoute(kind: Answer['next'][number]['kind'], { named: { companies } }: Answer): Route {
  const [first] = companies;
  switch (kind) {
    case 'complete-export':
      return { view: 'coverage' };
    case 'remove-apps':
      return { view: 'connections', query: { kind: 'app', status: 'active' } };
    case 'ask-companies':
      return first === undefined || companies.length > 1
        ? { view: 'flagged', query: { messaging: '1' } }
        : { view: 'letter', id: first.id, query: { finding: first.findingId } };
    case 'keep-report':
      return { view: 'report' };
    case 'review-findings':
      return { view: 'review' };
  }
}
