import type { FindingCard } from '../../src/engine/contract/views.ts';
import { Link } from '../lib/navigation.tsx';
import type { Query } from '../lib/routes.ts';
import { flagged } from '../text/finding.ts';
import { severities } from '../text/grades.ts';
import { overview } from '../text/overview.ts';
import { decisionInWords } from '../text/review.ts';
import { Grade } from './grade.tsx';

type Props = {
  readonly findings: readonly FindingCard[];
  readonly label: string;
  readonly chosen?: string | undefined;
  /** Filters that stay in the address when a finding is opened. */
  readonly query?: Query<'flagged'>;
};

/** Findings as a list of links, most severe first as the engine gives them. */
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

function FindingRow({ card }: { readonly card: FindingCard }) {
  const { messages } = card;
  return (
    <>
      <span className="title">{card.title}</span>
      <span className="range">
        {messages ? overview.messagesRange(messages.least, messages.most) : overview.noMessages}
      </span>
      <span className="meta">
        <Grade level={card.grade} plain />
        <span>{severities[card.severity]}</span>
        {card.touchesMessaging ? <span>{flagged.touches}</span> : null}
        <span>{card.decision === null ? overview.notReviewed : decisionInWords(card.decision)}</span>
      </span>
    </>
  );
}
