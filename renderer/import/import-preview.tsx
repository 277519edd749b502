import { Button } from '@mantine/core';
import type { PreviewedExport } from '../../src/engine/contract/import-views.ts';
import { documentLabel, say, sayEach } from '../../src/words/say.ts';
import { Notices } from '../components/notices.tsx';
import { PlainTable } from '../components/plain-table.tsx';
import { formatBytes, formatDay, formatNumber } from '../lib/format.ts';
import type { Chosen } from './import-state.ts';

type Props = { readonly chosen: Chosen; readonly onStart: () => void; readonly onBack: () => void };

export function ImportPreview({ chosen, onStart, onBack }: Props) {
  const { preview, isWaiting = false } = chosen;
  const [only, second] = preview.exports;
  const single = second === undefined ? only : undefined;
  return (
    <div className="stack">
      <h2>{say('app.import.previewTitle')}</h2>
      <Notices notices={preview.notices} />
      {single ? <Facts held={single} /> : null}
      <ul className="quiet part-cards">
        {preview.parts.map((part) => (
          <li key={part.name} className="card">
            <h3>{part.name}</h3>
            <p className="soft small">{formatBytes(part.bytes)}</p>
            <p className="small">
              {say('app.import.partHolds', { documents: part.documents, others: part.otherFiles })}
            </p>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button onClick={onStart}>{say('app.import.start', { parts: preview.parts.length })}</Button>
        <Button variant="default" onClick={onBack}>
          {say('app.import.back')}
        </Button>
      </div>
      <p role="alert">{isWaiting ? say('app.import.waiting') : null}</p>
      {single ? (
        <Kinds held={single} />
      ) : (
        preview.exports.map((held) => (
          <section key={`${held.service} ${held.generatedAt}`} className="stack">
            <h2>{say(`service.${held.service}`)}</h2>
            <Facts held={held} />
            <Kinds held={held} />
          </section>
        ))
      )}
    </div>
  );
}

const Facts = ({ held }: { readonly held: PreviewedExport }) => (
  <dl className="facts">
    <dt>{say('app.import.whose')}</dt>
    <dd>{held.owner ?? say('app.import.ownerUnknown')}</dd>
    <dt>{say('app.import.from')}</dt>
    <dd>{formatDay(held.generatedAt)}</dd>
    <dt>{say('app.import.format')}</dt>
    <dd>{say(`app.import.formats.${held.format}`)}</dd>
  </dl>
);

const Kinds = ({ held }: { readonly held: PreviewedExport }) => (
  <>
    <Absent held={held} />
    <PlainTable
      caption={say('app.import.kindsTitle')}
      head={sayEach('column.kind', 'column.documents', 'app.import.kindsHead.size')}
      numeric={[1, 2]}
      rows={held.kinds.map(({ kind, documents, bytes }) => ({
        key: kind,
        cells: [documentLabel(kind, held.service), formatNumber(documents), formatBytes(bytes)],
      }))}
    />
  </>
);

function Absent({ held }: { readonly held: PreviewedExport }) {
  if (held.absent.length === 0) return <p>{say('app.import.nothingAbsent')}</p>;
  return (
    <section className="stack tight prose">
      <h3>{say('app.import.absentTitle')}</h3>
      <ul>
        {held.absent.map((kind) => (
          <li key={kind}>{documentLabel(kind, held.service)}</li>
        ))}
      </ul>
      <p className="soft">{say('app.import.absentNote')}</p>
    </section>
  );
}
