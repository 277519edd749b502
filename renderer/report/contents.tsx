import type { RedactionLevel } from '../../src/engine/contract/report.ts';
import { PlainTable } from '../components/plain-table.tsx';
import { Loaded } from '../components/states.tsx';
import { useEngineQuery } from '../lib/engine.tsx';
import { formatBytes, formatNumber } from '../lib/format.ts';
import { Link } from '../lib/navigation.tsx';
import { redactions, report as text } from '../text/report.ts';

/** What the report will hold, before anything is written. */
export function Contents({ redact }: { readonly redact: RedactionLevel }) {
  const preview = useEngineQuery(['report', 'preview', redact], (client, input, options) =>
    client.report.preview({ ...input, redact }, options),
  );
  return (
    <section className="card stack half report-contents">
      <h2>{text.preview}</h2>
      <Loaded query={preview} skeleton={['18rem']}>
        {({ sections, bytes, leftOut }) => (
          <>
            <PlainTable
              head={text.previewHead}
              numeric={[1]}
              rows={sections.map(({ title, entries }) => ({
                key: title,
                cells: [title, formatNumber(entries)],
              }))}
            />
            {leftOut.findings === 0 ? null : (
              <p>
                {text.leftOut(leftOut.findings, leftOut.decisions)}{' '}
                <Link to={{ view: 'settings' }}>{text.leftOutLink}</Link>
              </p>
            )}
            <p className="small soft">
              {redactions[redact].label}. {text.size(formatBytes(bytes))}
            </p>
          </>
        )}
      </Loaded>
    </section>
  );
}
