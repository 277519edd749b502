import { Button } from '@mantine/core';
import type { Preview } from '../../src/engine/contract/views.ts';
import { Icon } from '../components/icons.tsx';
import { PlainTable } from '../components/plain-table.tsx';
import { formatBytes, formatDay, formatNumber } from '../lib/format.ts';
import { importing } from '../text/import.ts';
import { documentKind } from '../text/kinds.ts';

type Props = { readonly preview: Preview; readonly onStart: () => void; readonly onBack: () => void };

/** What the chosen parts hold, before anything is written. */
export function ImportPreview({ preview, onStart, onBack }: Props) {
  return (
    <div className="stack">
      <h2>{importing.previewTitle}</h2>
      <dl className="facts">
        <dt>{importing.whose}</dt>
        <dd>{preview.owner ?? importing.ownerUnknown}</dd>
        <dt>{importing.from}</dt>
        <dd>{formatDay(preview.generatedAt)}</dd>
        <dt>{importing.format}</dt>
        <dd>{importing.formats[preview.format]}</dd>
      </dl>
      <ul className="quiet part-cards">
        {preview.parts.map((part) => (
          <li key={part.name} className="card">
            <Icon name="document" />
            <h3>{part.name}</h3>
            <p className="soft small">{formatBytes(part.bytes)}</p>
            <p className="small">{importing.partHolds(part.documents, part.otherFiles)}</p>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button onClick={onStart}>{importing.start(preview.parts.length)}</Button>
        <Button variant="default" onClick={onBack}>
          {importing.back}
        </Button>
      </div>
      <PlainTable
        caption={importing.kindsTitle}
        head={importing.kindsHead}
        numeric={[1, 2]}
        rows={preview.kinds.map(({ kind, documents, bytes }) => ({
          key: kind,
          cells: [documentKind(kind), formatNumber(documents), formatBytes(bytes)],
        }))}
      />
      <Absent kinds={preview.absent} />
    </div>
  );
}

function Absent({ kinds }: { readonly kinds: readonly string[] }) {
  if (kinds.length === 0) return <p>{importing.nothingAbsent}</p>;
  return (
    <section className="stack tight prose">
      <h3>{importing.absentTitle}</h3>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>{documentKind(kind)}</li>
        ))}
      </ul>
      <p className="soft">{importing.absentNote}</p>
    </section>
  );
}
