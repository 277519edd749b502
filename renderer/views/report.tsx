import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { say } from '../../src/words/say.ts';
import { Failed, Loaded, PartialNote } from '../components/states.tsx';
import { ViewHead } from '../components/view-head.tsx';
import { useHost, useOverview } from '../lib/engine.tsx';
import { Link, useImportId } from '../lib/navigation.tsx';
import { Contents } from '../report/contents.tsx';
import { DEFAULT_REPORT_OPTIONS, effectiveLock, type ReportOptions, toRequest } from '../report/options.ts';
import { ReportForm } from '../report/report-form.tsx';
import { type Outcome, Written } from '../report/written.tsx';
import '../report/report.css';

export function ReportView() {
  const overview = useOverview();
  return (
    <Loaded query={overview} skeleton={['3rem', '30rem']} isView>
      {() => (
        <>
          <ViewHead title={say('app.shell.report')} showsImport />
          <Writing />
        </>
      )}
    </Loaded>
  );
}

function useWriting() {
  const host = useHost();
  const importId = useImportId();
  return useMutation({
    // The answer may contain a passphrase: it is discarded with the view.
    gcTime: 0,
    mutationFn: async (options: ReportOptions): Promise<Outcome> => {
      const written = await host.client.report.write(toRequest(options, importId));
      const { account } = options;
      return { ...written, account, lock: effectiveLock(options), saved: await host.saveFile(written.file) };
    },
  });
}

function Writing() {
  const [options, setOptions] = useState(DEFAULT_REPORT_OPTIONS);
  const writing = useWriting();
  if (writing.isError) return <Failed error={writing.error} onRetry={() => writing.reset()} />;
  if (writing.data)
    return (
      <Written
        outcome={writing.data}
        onAgain={() => {
          setOptions({ ...options, passphrase: '', again: '' });
          writing.reset();
        }}
      />
    );
  return (
    <div className="stack">
      <p className="prose">{say('app.report.lead')}</p>
      <p className="row screen-only">
        <Link to={{ view: 'share' }}>{say('app.share.link')}</Link>
        <Link to={{ view: 'donate' }}>{say('app.donate.title')}</Link>
      </p>
      <PartialNote />
      <div className="two-columns report-columns">
        <div className="stack">
          <p className="note">{say('app.report.sensitive')}</p>
          <ReportForm
            options={options}
            onChange={setOptions}
            onWrite={() => writing.mutate(options)}
            isBusy={writing.isPending}
          />
        </div>
        <Contents
          account={options.account}
          redact={options.redact}
          form={options.format === 'html' ? options.form : 'full'}
        />
      </div>
    </div>
  );
}
