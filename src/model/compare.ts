/** By code units, so that what is stored and printed has the same order in every language. */
export const compare = <Item extends string | number>(one: Item, other: Item): number =>
  Number(one > other) - Number(one < other);
