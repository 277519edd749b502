import type { RedactionLevel, ReportForm } from '../../src/model/enumerations.ts';
import { say, sayEach } from '../../src/words/say.ts';
import { PlainTable } from '../components/plain-table.tsx';
import { Loaded } from '../components/states.tsx';
import { useEngineQuery } from '../lib/engine.tsx';
import { formatBytes, formatNumber } from '../lib/format.ts';
import { Link } from '../lib/navigation.tsx';

const leftOutText = ({ findings, decisions }: { findings: number; decisions: number }): string =>
  decisions === 0
    ? say('app.report.leftOut', { findings })
    : say('app.report.leftOutDecided', { findings, decisions });

/** What the report will hold, before anything is written. */
export function Contents({ redact, form }: { readonly redact: RedactionLevel; readonly form: ReportForm }) {
  const preview = useEngineQuery(['report', 'preview', redact, form], (client, input, options) =>
    client.report.preview({ ...input, redact, form }, options),
  );
  return (
    <section className="card stack half report-contents">
      <h2>{say('app.report.preview')}</h2>
      <Loaded query={preview} skeleton={['31rem']}>
        {({ sections, bytes, leftOut }) => (
          <>
            <PlainTable
              head={sayEach('app.report.previewHead.section', 'app.report.previewHead.entries')}
              numeric={[1]}
              rows={sections.map(({ title, entries }) => ({
                key: title,
                cells: [title, formatNumber(entries)],
              }))}
            />
            {leftOut.findings === 0 ? null : (
              <p>
                {leftOutText(leftOut)} <Link to={{ view: 'settings' }}>{say('app.report.leftOutLink')}</Link>
              </p>
            )}
            <p className="small soft">
              {say(`report.redaction.${redact}`)}. {say('app.report.size', { size: formatBytes(bytes) })}
            </p>
          </>
        )}
      </Loaded>
    </section>
  );
}
