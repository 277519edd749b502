import type { FindingCard } from '../../src/engine/contract/finding-views.ts';
import { decisionText } from '../../src/words/decisions.ts';
import { say } from '../../src/words/say.ts';
import { Link } from '../lib/navigation.tsx';
import type { Query } from '../lib/routes.ts';
import { Grade } from './grade.tsx';

type Props = {
  readonly findings: readonly FindingCard[];
  readonly label: string;
  readonly chosen?: string | undefined;
  readonly query?: Query<'flagged'>;
};

/** Findings as a list of links, in the engine's order. */
export function FindingRows({ findings, label, chosen, query = {} }: Props) {
  return (
    <ul className="quiet finding-rows" aria-label={label}>
      {findings.map((card) => (
        <li key={card.id}>
          <Link
            to={{ view: 'flagged', id: card.id, query }}
            data-severity={card.severity}
            aria-current={card.id === chosen ? 'true' : undefined}
          >
            <FindingRow card={card} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

const messageCount = ({ least, most }: NonNullable<FindingCard['messages']>): string =>
  least === most
    ? say('app.overview.messagesExact', { most })
    : say('app.overview.messagesRange', { least, most });

function FindingRow({ card }: { readonly card: FindingCard }) {
  const { messages } = card;
  return (
    <>
      <span className="title" title={card.title}>
        {card.title}
      </span>
      {messages ? <span className="range">{messageCount(messages)}</span> : null}
      <span className="row meta">
        <Grade level={card.grade} plain />
        <span>{say(`severity.${card.severity}`)}</span>
        {card.decision === null ? null : <span>{decisionText(card.decision)}</span>}
      </span>
    </>
  );
}
