import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { DonationView, StudyFile } from '../../src/engine/contract/donation.ts';
import { DONATION_FORMATS, type DonationFormat, type StudyTable } from '../../src/model/enumerations.ts';
import { say } from '../../src/words/say.ts';
import { Failed } from '../components/states.tsx';
import { useHost } from '../lib/engine.tsx';
import { useImportId } from '../lib/navigation.tsx';
import { toSavedSentence } from '../lib/saved-sentence.ts';
import { type LeftOutState, toRequest, useLeftOut } from './left-out.ts';
import { Rows } from './rows.tsx';

type Props = { readonly study: StudyFile; readonly view: DonationView };

export function Donating({ study, view }: Props) {
  const state = useLeftOut();
  const [shown, setShown] = useState<StudyTable>(view.tables[0]?.table ?? 'donor');
  const table = view.tables.find((each) => each.table === shown);
  return (
    <div className="stack">
      <section className="card stack half">
        <h2>{say('app.donate.told')}</h2>
        <p className="donation-consent">{view.consent.trim()}</p>
      </section>
      <section className="stack">
        <h2>{say('app.donate.rows')}</h2>
        <div className="row end donation-table">
          <NativeSelect
            label={say('app.donate.table')}
            value={shown}
            data={view.tables.map((each) => ({
              value: each.table,
              label: say('app.donate.tableRows', { table: each.table, rows: each.rows }),
            }))}
            onChange={(event) => setShown(event.currentTarget.value as StudyTable)}
          />
          <Checkbox
            label={say('app.donate.handTable')}
            checked={!state.leftOut.tables.has(shown)}
            onChange={() => state.toggleTable(shown)}
          />
        </div>
        <LeftCompanies state={state} />
        {table ? <Rows key={shown} study={study} digest={view.digest} table={table} state={state} /> : null}
      </section>
      <Writing study={study} view={view} state={state} />
    </div>
  );
}

function LeftCompanies({ state: { leftOut, putBack } }: { readonly state: LeftOutState }) {
  if (leftOut.companies.size === 0) return null;
  return (
    <section className="note stack tight">
      <h3>{say('app.donate.leftCompanies')}</h3>
      <ul className="quiet">
        {[...leftOut.companies].map(([shown, [name = shown]]) => (
          <li key={shown}>
            {name}{' '}
            <button type="button" className="link-button" onClick={() => putBack(shown)}>
              {say('app.donate.putBack', { name })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Writing({ study, view, state }: Props & { readonly state: LeftOutState }) {
  const host = useHost();
  const importId = useImportId();
  const [format, setFormat] = useState<DonationFormat>('parquet');
  const writing = useMutation({
    mutationFn: async () => {
      const file = await host.client.donation.write({
        importId,
        study,
        format,
        leftOut: toRequest(state.leftOut),
      });
      return { name: file.name, saved: await host.saveFile(file) };
    },
  });
  if (writing.isError) return <Failed error={writing.error} onRetry={() => writing.reset()} />;
  return (
    <section className="stack half">
      <h2>{say('app.donate.write')}</h2>
      <NativeSelect
        className="donation-format"
        label={say('app.donate.format')}
        value={format}
        data={DONATION_FORMATS.map((value) => ({ value, label: say(`app.donate.format.${value}`) }))}
        onChange={(event) => setFormat(event.currentTarget.value as DonationFormat)}
      />
      {view.isSealed ? <p>{say('cli.donate.sealed')}</p> : null}
      <div>
        <Button disabled={writing.isPending} onClick={() => writing.mutate()}>
          {say('app.donate.write')}
        </Button>
      </div>
      {writing.data ? (
        <div className="note stack tight" role="status">
          <p>{toSavedSentence(host, writing.data.name, writing.data.saved)}</p>
          {writing.data.saved === 'saved' ? (
            <p>{say('app.donate.done', { contact: view.contact, donor: view.donor })}</p>
          ) : null}
        </div>
      ) : null}
    </section>
  );
}
