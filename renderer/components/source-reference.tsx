import type { ClaimView } from '../../src/engine/contract/finding-views.ts';
import { citationMessage } from '../../src/words/facts.ts';
import { english } from '../../src/words/words.ts';
import { ExternalAddress } from './external-address.tsx';

type Props = { readonly source: ClaimView['sources'][number] };

/** A source as it is cited, and its address to copy or open. */
export function SourceReference({ source }: Props) {
  return (
    <>
      <p>{english.say(citationMessage(source))}</p>
      {source.url === null ? null : <ExternalAddress url={source.url} />}
    </>
  );
}
