import type { ClaimView } from '../../src/engine/contract/finding-views.ts';
import { say } from '../../src/words/say.ts';
import { formatDay } from '../lib/format.ts';
import { ExternalAddress } from './external-address.tsx';

type Props = { readonly source: ClaimView['sources'][number] };

/** Publisher, title, date, whether the original was read, and the address to copy or open. */
export function SourceReference({ source }: Props) {
  return (
    <>
      <p>
        <strong>{source.publisher}</strong>, “{source.title}”,{' '}
        {source.date === null ? say('app.finding.undated') : formatDay(source.date)}
        {source.quotedBy === null ? null : `, ${say('app.finding.quotedIn', { where: source.quotedBy })}`}.{' '}
        {source.opened || source.quotedIn !== null ? null : say('app.finding.notOpened')}
      </p>
      <ExternalAddress url={source.url} />
    </>
  );
}
