import { Button } from '@mantine/core';
import { useState } from 'react';
import { useHost } from '../lib/engine.tsx';
import { words } from '../text/common.ts';

/** Puts text on the clipboard and says so for two seconds. A clipboard that refuses changes nothing on the page. */
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
      <Button size="compact-sm" variant="default" aria-label={copied ? undefined : label} onClick={copy}>
        {copied ? words.copied : words.copy}
      </Button>
      <span role="status" className="unseen">
        {copied ? words.copied : ''}
      </span>
    </>
  );
}

/** An address outside: shown in full as text, to copy, and to open only by its own button. */
export function ExternalAddress({ url }: { readonly url: string }) {
  const host = useHost();
  return (
    <div className="external">
      <span className="address">{url}</span>
      <span className="row screen-only">
        <CopyButton text={url} label={words.copyAddress(url)} />
        <Button
          size="compact-sm"
          variant="default"
          aria-label={words.openAddress(url)}
          title={words.externalNote}
          onClick={() => host.openExternal(url)}
        >
          {words.open}
        </Button>
      </span>
    </div>
  );
}
