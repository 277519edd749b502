import type { FindingView } from '../../src/engine/contract/finding-views.ts';
import { say } from '../../src/words/say.ts';
import { RecordPlace } from '../components/record-place.tsx';

type Row = FindingView['finding']['evidence'][number];
const SHOWN = 4;

/** The rows of the user's own export; the place of each is folded. */
export function Evidence({ rows }: { readonly rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  return (
    <div className="stack tight evidence">
      <EvidenceList rows={rows.slice(0, SHOWN)} />
      {rows.length > SHOWN ? (
        <details>
          <summary>{say('app.finding.morePlaces', { count: rows.length - SHOWN })}</summary>
          <EvidenceList rows={rows.slice(SHOWN)} />
        </details>
      ) : null}
    </div>
  );
}

function EvidenceList({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <ul className="quiet">
      {rows.map((row) => (
        <li key={`${row.part} ${row.path} ${row.pointer} ${row.what}`}>
          <span>
            <strong>{row.name}</strong> <span className="soft">{row.what}</span>
          </span>
          <RecordPlace at={row} />
        </li>
      ))}
    </ul>
  );
}
