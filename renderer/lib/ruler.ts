/** The exposure ruler in percent of its length: solid up to `least`, hatched from there to `most`. */
export type Ruler = { readonly least: number; readonly most: number };

/** Anything above zero is at least this wide, in percent. */
const VISIBLE = 0.75;

/**
 * Shares of `all` messages. Anything above zero stays visible, anything below all stays short of the end, and the two parts
 * never swap places. An era without messages is an empty ruler.
 */
export function toRuler(least: number, most: number, all: number): Ruler {
  const share = (count: number): number => {
    if (all <= 0 || count <= 0) return 0;
    const percent = Math.min(100, (count / all) * 100);
    return count >= all ? 100 : Math.min(100 - VISIBLE, Math.max(VISIBLE, percent));
  };
  const far = share(Math.max(least, most));
  return { least: Math.min(share(least), far), most: far };
}

/** The scale of the bars per year: the largest of them is full width. */
export function yearScale(years: readonly { readonly least: number; readonly most: number }[]): number {
  return years.reduce((largest, { least, most }) => Math.max(largest, least, most), 0);
}
