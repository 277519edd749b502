import { toRuler } from '../lib/ruler.ts';

type Props = Readonly<Record<'least' | 'most' | 'all', number>>;

/** A bar from none to all messages: solid up to the least, hatched up to the most. The numbers are beside it. */
export function RangeBar({ least, most, all }: Props) {
  const ruler = toRuler(least, most, all);
  return (
    <span className="range-bar" aria-hidden="true">
      <span style={{ width: `${ruler.most}%` }} />
      <span style={{ width: `${ruler.least}%` }} />
    </span>
  );
}
