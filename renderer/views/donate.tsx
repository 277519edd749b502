import { Button, FileButton } from '@mantine/core';
import { useState } from 'react';
import type { StudyFile } from '../../src/engine/contract/donation.ts';
import { say } from '../../src/words/say.ts';
import { NeedsEngine } from '../components/needs-engine.tsx';
import { Loaded } from '../components/states.tsx';
import { ViewHead } from '../components/view-head.tsx';
import { Donating } from '../donate/donating.tsx';
import { useEngineQuery, useOverview } from '../lib/engine.tsx';
import { useImportId } from '../lib/navigation.tsx';
import '../donate/donate.css';

export function DonateView() {
  const overview = useOverview();
  const importId = useImportId();
  const [study, setStudy] = useState<StudyFile | null>(null);
  return (
    <Loaded query={overview} skeleton={['3rem', '30rem']} isView>
      {() => (
        <>
          <ViewHead title={say('app.donate.title')} showsImport />
          <div className="stack">
            <p className="prose">{say('app.donate.lead')}</p>
            <ChooseStudy hasOne={study !== null} onChoose={setStudy} />
            {study === null ? null : <OneStudy key={`${importId} ${study.text}`} study={study} />}
          </div>
        </>
      )}
    </Loaded>
  );
}

const MOST_CHARACTERS = 200_000;

type ChooseProps = { readonly hasOne: boolean; readonly onChoose: (study: StudyFile) => void };

function ChooseStudy({ hasOne, onChoose }: ChooseProps) {
  const read = async (file: File | null): Promise<void> => {
    // One character more than the engine accepts: a longer file is refused, whereas a truncated one could pass for another
    // study.
    if (file !== null)
      onChoose({ name: file.name.slice(0, 300), text: (await file.text()).slice(0, MOST_CHARACTERS + 1) });
  };
  return (
    <div className="screen-only">
      <NeedsEngine>
        <FileButton accept=".toml" onChange={(file) => void read(file)}>
          {(props) => (
            <Button {...props} variant={hasOne ? 'default' : 'filled'}>
              {hasOne ? say('app.donate.another') : say('app.donate.choose')}
            </Button>
          )}
        </FileButton>
      </NeedsEngine>
    </div>
  );
}

function OneStudy({ study }: { readonly study: StudyFile }) {
  const view = useEngineQuery(['donation', 'open', study.text], (client, input, options) =>
    client.donation.open({ ...input, study }, options),
  );
  return (
    <Loaded query={view} skeleton={['12rem', '30rem']}>
      {(data) => <Donating study={study} view={data} />}
    </Loaded>
  );
}
