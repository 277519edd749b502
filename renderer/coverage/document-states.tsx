import { enumerationValues, say } from '../../src/words/say.ts';
import { Link } from '../lib/navigation.tsx';
import './coverage.css';

/** How many documents are in each state, with a link to their rows and what the state means. */
export function DocumentStates({ byStatus }: { readonly byStatus: Readonly<Record<string, number>> }) {
  const present = enumerationValues('documentState').filter((status) => (byStatus[status] ?? 0) > 0);
  return (
    <ul className="quiet document-states">
      {present.map((status) => (
        <li key={status} data-status={status}>
          <Link to={{ view: 'coverage', id: 'documents', query: { status } }}>
            {say(`documentCount.${status}`, { count: byStatus[status] ?? 0 })}
          </Link>
          <span className="soft">{say(`app.coverage.means.${status}`)}</span>
        </li>
      ))}
    </ul>
  );
}
