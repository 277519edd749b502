import { type ComponentType, createElement, lazy, useState } from 'react';

const loads: (() => Promise<unknown>)[] = [];

/**
 * A component whose code is loaded on first render, or earlier by `preloadViews`. Once loaded it renders at once: React's
 * own `lazy` would show the skeleton first and keep it for a third of a second.
 */
export function lazyView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  const fetch = async () => {
    loaded = await load();
    return { default: loaded };
  };
  const Lazy: ComponentType<Props> = lazy(fetch);
  loads.push(fetch);
  return function LazyView(props: Props) {
    // Chosen once: replacing a mounted component would lose its state.
    const [shown] = useState(() => loaded ?? Lazy);
    return createElement(shown, props);
  };
}

/** Loads the code of all lazy views; called once the first view is shown. */
export function preloadViews(): void {
  // A failure is ignored here: opening the view loads it again and shows the error.
  for (const load of loads) load().catch(() => undefined);
}
