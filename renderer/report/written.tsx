import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Saved } from '../../src/engine/contract/desktop.ts';
import type { WrittenReport } from '../../src/engine/contract/report.ts';
import { say } from '../../src/words/say.ts';
import { CopyButton } from '../components/external-address.tsx';
import { useHost } from '../lib/engine.tsx';
import { toSavedSentence } from '../lib/saved-sentence.ts';
import { Covered } from './covered.tsx';
import type { ReportOptions } from './options.ts';

export type Outcome = WrittenReport & Pick<ReportOptions, 'account' | 'lock'> & { readonly saved: Saved };
type Props = { readonly outcome: Outcome; readonly onAgain: () => void };

/** The outcome: the passphrase, shown this once, and where the file is. */
export function Written({ outcome, onAgain }: Props) {
  const { accounts, account, file, saved } = outcome;
  const host = useHost();
  const heading = useRef<HTMLHeadingElement | null>(null);
  useEffect(() => heading.current?.focus(), []);
  const isSaved = saved === 'saved';
  return (
    <section className="stack half report-written" role="status">
      <h2 ref={heading} tabIndex={-1}>
        {isSaved ? say('app.report.doneTitle') : say('app.shell.report')}
      </h2>
      <p>{toSavedSentence(host, file.name, saved)}</p>
      <Covered accounts={accounts} isChosen={account !== null} />
      {isSaved ? <Key outcome={outcome} /> : null}
      <p className="small soft">{say('app.report.sensitive')}</p>
      <div>
        <Button variant="default" onClick={onAgain}>
          {say('app.report.another')}
        </Button>
      </div>
    </section>
  );
}

function Key({ outcome: { passphrase, lock } }: { readonly outcome: Outcome }) {
  if (lock === 'none') return null;
  if (passphrase === null) return <p>{say('app.report.passphraseGiven')}</p>;
  return (
    <div className="note stack tight passphrase">
      <h3>{say('app.report.passphraseTitle')}</h3>
      <p className="passphrase-words" data-passphrase>
        {passphrase}
      </p>
      <div>
        <CopyButton text={passphrase} label={say('app.report.copyPassphrase')} />
      </div>
      <p>
        <strong>{say('app.report.passphraseOnce')}</strong> {say('app.report.opens')}
      </p>
    </div>
  );
}
