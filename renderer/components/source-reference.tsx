import type { ClaimView } from '../../src/engine/contract/finding-views.ts';
import { words } from '../../src/words/current.ts';
import { citationMessage } from '../../src/words/facts.ts';
import { ExternalAddress } from './external-address.tsx';

type Props = { readonly source: ClaimView['sources'][number] };

/** A source as it is cited, and its address to copy or open. */
export function SourceReference({ source }: Props) {
  return (
    <>
      <p>{words().say(citationMessage(source))}</p>
      {source.url === null ? null : <ExternalAddress url={source.url} />}
    </>
  );
}
