import { useState } from 'react';

export type Selection = ReturnType<typeof useSelection>;

const NONE: ReadonlySet<string> = new Set();

/** The checked rows of a list. A list with another name starts empty: rows that are not visible must not be decided on. */
export function useSelection(list: string) {
  const [state, setState] = useState({ list, chosen: NONE });
  const chosen = state.list === list ? state.chosen : NONE;
  const choose = (keys: readonly string[]) => setState({ list, chosen: new Set(keys) });
  const toggle = (key: string) =>
    choose(chosen.has(key) ? [...chosen].filter((each) => each !== key) : [...chosen, key]);
  return { chosen, choose, toggle };
}
