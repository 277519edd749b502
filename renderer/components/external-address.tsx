import { useState } from 'react';
import { say } from '../../src/words/say.ts';
import { useHost } from '../lib/engine.tsx';
import { SmallButton } from './small-button.tsx';

/** Copies text to the clipboard and confirms it for two seconds. If the clipboard refuses, nothing changes on the page. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => {
        setCopied(true);
        setTimeout(() => setCopied(false), 2000);
      },
      () => setCopied(false),
    );
  return (
    <>
      <SmallButton aria-label={copied ? undefined : label} onClick={copy}>
        {copied ? say('app.controls.copied') : say('app.controls.copy')}
      </SmallButton>
      <span role="status" className="unseen">
        {copied ? say('app.controls.copied') : ''}
      </span>
    </>
  );
}

/** An external address: shown in full as text, to copy, and opened only by its own button. */
export function ExternalAddress({ url }: { readonly url: string }) {
  const host = useHost();
  return (
    <div className="external">
      <span className="address">{url}</span>
      <span className="row screen-only">
        <CopyButton text={url} label={say('app.controls.copyAddress', { address: url })} />
        <SmallButton
          aria-label={say('app.controls.openAddress', { address: url })}
          title={say('app.controls.externalNote')}
          onClick={() => host.openExternal(url)}
        >
          {say('app.controls.open')}
        </SmallButton>
      </span>
    </div>
  );
}
