import type { Layout } from './layout.ts';

/** A description of what the pointer or the focus is on; the first line names it. `y` is its bottom edge in the picture. */
export type Pointed = { readonly y: number; readonly lines: readonly string[] };

/** A tooltip beside what it describes. Bars have the same text as their names, so it is not read aloud twice. */
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
