import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { Overview } from '../../src/engine/contract/views.ts';
import { say } from '../../src/words/say.ts';
import { shareSvg, shareText } from '../../src/words/share-card.ts';
import { CopyButton } from '../components/external-address.tsx';
import { Loaded } from '../components/states.tsx';
import { ViewHead } from '../components/view-head.tsx';
import { useOverview } from '../lib/engine.tsx';
import { SavePicture } from '../share/save-picture.tsx';
import '../share/share.css';

export function ShareView() {
  const overview = useOverview();
  return (
    <Loaded query={overview} skeleton={['3rem', '30rem']} isView>
      {(data) => (
        <>
          <ViewHead title={say('app.share.title')} showsImport />
          <Sharing data={data} />
        </>
      )}
    </Loaded>
  );
}

function Sharing({ data }: { readonly data: Overview }) {
  const [withCompanies, setWithCompanies] = useState(false);
  const { answer } = data;
  const options = { withCompanies, isSample: data.import.isSample };
  const [text, svg] = [shareText(answer, options), shareSvg(answer, options)];
  if (text === null || svg === null) return <p className="note">{say('share.missing')}</p>;
  const src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  return (
    <div className="stack">
      <p className="prose">{say('app.share.lead')}</p>
      {answer.named.companies.length > 0 ? (
        <Checkbox
          className="screen-only"
          label={say('app.share.withCompanies')}
          checked={withCompanies}
          onChange={(event) => setWithCompanies(event.currentTarget.checked)}
        />
      ) : null}
      <section className="stack half">
        <h2>{say('app.share.text')}</h2>
        <p className="card share-text">{text}</p>
        <p className="screen-only">
          <CopyButton text={text} label={say('app.share.copy')} />
        </p>
      </section>
      <section className="stack half">
        <h2>{say('app.share.picture')}</h2>
        <img className="share-picture" src={src} alt={say('app.share.alt')} width={1200} height={630} />
        <SavePicture key={String(withCompanies)} src={src} withCompanies={withCompanies} />
      </section>
    </div>
  );
}
