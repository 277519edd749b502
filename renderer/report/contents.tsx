import type { ReportForm } from '../../src/model/enumerations.ts';
import { say, sayEach } from '../../src/words/say.ts';
import { PlainTable } from '../components/plain-table.tsx';
import { Loaded } from '../components/states.tsx';
import { useEngineQuery } from '../lib/engine.tsx';
import { formatBytes, formatNumber } from '../lib/format.ts';
import { Link } from '../lib/navigation.tsx';
import { Covered } from './covered.tsx';
import { type ReportOptions, toScope } from './options.ts';

const leftOutText = ({ findings, decisions }: { findings: number; decisions: number }): string =>
  decisions === 0
    ? say('app.report.leftOut', { findings })
    : say('app.report.leftOutDecided', { findings, decisions });

type Props = Pick<ReportOptions, 'account' | 'redact'> & { readonly form: ReportForm };

export function Contents({ account, redact, form }: Props) {
  const preview = useEngineQuery(
    ['report', 'preview', account, redact, form],
    (client, { importId }, options) =>
      client.report.preview({ ...toScope(account, importId), redact, form }, options),
  );
  return (
    <section className="card stack half report-contents">
      <h2>{say('app.report.preview')}</h2>
      <Loaded query={preview} skeleton={['31rem']}>
        {({ accounts, sections, bytes, leftOut }) => (
          <>
            <Covered accounts={accounts} isChosen={account !== null} />
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
