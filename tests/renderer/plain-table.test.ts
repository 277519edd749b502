import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FoldedTable } from '../../renderer/components/plain-table.tsx';

describe('a folded table', () => {
  /** How many rows are visible, and the heading that the rest is folded under. */
  const draw = (count: number): [number, string | undefined, number] => {
    const rows = Array.from({ length: count }, (_, row) => ({ key: row, cells: [`Event ${row}`] }));
    const [shown = '', rest = ''] = renderToStaticMarkup(
      createElement(FoldedTable, { head: ['Type of event'], rows }),
    ).split('<details>');
    const countRows = (html: string) => html.match(/Event \d+/g)?.length ?? 0;
    return [countRows(shown), /<summary>(.*)<\/summary>/.exec(rest)?.[1], countRows(rest)];
  };

  it.each([
    [1, [1, undefined, 0]],
    [10, [10, undefined, 0]],
    [11, [10, 'Show 1 more', 1]],
    [34, [10, 'Show 24 more', 24]],
  ])('with %i rows shows ten, and the others on demand', (count, expected) => {
    expect(draw(count)).toEqual(expected);
  });
});
