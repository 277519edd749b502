import { formatNumber } from '../lib/format.ts';
import { Link } from '../lib/navigation.tsx';
import { coverage } from '../text/coverage.ts';
import { documentState, documentStates } from '../text/kinds.ts';
import './coverage.css';

const MEANS: Readonly<Record<string, string>> = coverage.means;

/** How many documents are in which state, each number a link to its rows, each state with what it means. */
export function DocumentStates({ byStatus }: { readonly byStatus: Readonly<Record<string, number>> }) {
  const present = documentStates.filter((status) => (byStatus[status] ?? 0) > 0);
  return (
    <ul className="quiet document-states">
      {present.map((status) => (
        <li key={status} data-status={status}>
          <Link to={{ view: 'coverage', id: 'documents', query: { status } }}>
            <strong>{formatNumber(byStatus[status] ?? 0)}</strong> {documentState(status)}
          </Link>
          <span className="soft">{MEANS[status] ?? coverage.noMeaning}</span>
        </li>
      ))}
    </ul>
  );
}
