import { useState } from 'react';

export type Selection = ReturnType<typeof useSelection>;

const NONE: ReadonlySet<string> = new Set();

/** The rows that are ticked in a list. Another list, by its name, begins with none: what is out of sight is not decided upon. */
export function useSelection(list: string) {
  const [state, setState] = useState({ list, chosen: NONE });
  const chosen = state.list === list ? state.chosen : NONE;
  const choose = (keys: readonly string[]) => setState({ list, chosen: new Set(keys) });
  const toggle = (key: string) =>
    choose(chosen.has(key) ? [...chosen].filter((each) => each !== key) : [...chosen, key]);
  return { chosen, choose, toggle };
}
