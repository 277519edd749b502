import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useHost, useOverview } from '../lib/engine.tsx';
import { useImportId } from '../lib/navigation.tsx';
import { Failed, Loaded, PartialNote } from '../parts/states.tsx';
import { ViewHead } from '../parts/view-head.tsx';
import { Contents } from '../report/contents.tsx';
import { FIRST_ORDER, lockOf, type Order, requestOf } from '../report/order.ts';
import { ReportForm } from '../report/report-form.tsx';
import { type Outcome, Written } from '../report/written.tsx';
import { report as text } from '../text/report.ts';
import '../report/report.css';

/** Choosing, looking at what will be in it, and writing the private report. */
export function ReportView() {
  const overview = useOverview();
  return (
    <Loaded query={overview} skeleton={['3rem', '30rem']} isView>
      {() => (
        <>
          <ViewHead title={text.title} scoped />
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
    // The answer may hold a passphrase: it is forgotten with the view.
    gcTime: 0,
    mutationFn: async (order: Order): Promise<Outcome> => {
      const written = await host.client.report.write({ importId, ...requestOf(order) });
      return { ...written, lock: lockOf(order), saved: await host.saveFile(written.file) };
    },
  });
}

function Writing() {
  const [order, setOrder] = useState(FIRST_ORDER);
  const writing = useWriting();
  if (writing.isError) return <Failed error={writing.error} onRetry={() => writing.reset()} />;
  if (writing.data)
    return (
      <Written
        outcome={writing.data}
        onAgain={() => {
          setOrder({ ...order, passphrase: '', again: '' });
          writing.reset();
        }}
      />
    );
  return (
    <div className="stack">
      <p className="prose">{text.lead}</p>
      <PartialNote />
      <div className="report-columns">
        <div className="stack">
          <p className="note">{text.sensitive}</p>
          <ReportForm
            order={order}
            onChange={setOrder}
            onWrite={() => writing.mutate(order)}
            isBusy={writing.isPending}
          />
        </div>
        <Contents redact={order.redact} />
      </div>
    </div>
  );
}
