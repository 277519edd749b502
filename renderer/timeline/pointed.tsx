import type { Layout } from './layout.ts';

/** What the pointer or the focus is on, in words: the first line names it. `y` is where it ends in the picture. */
export type Pointed = { readonly y: number; readonly lines: readonly string[] };

/** The words beside what they are about. Bars have them as their names too, so they are not read twice. */
export function PointedWords({ pointed, layout }: { readonly pointed: Pointed; readonly layout: Layout }) {
  const isLow = pointed.y > layout.height * 0.6;
  const place = isLow ? { bottom: layout.height - pointed.y + layout.rowHeight + 4 } : { top: pointed.y + 4 };
  const [name, ...lines] = pointed.lines;
  return (
    <div className="pointed" aria-hidden="true" style={{ ...place, insetInlineStart: layout.gutter + 8 }}>
      <strong className="two-lines">{name}</strong>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
