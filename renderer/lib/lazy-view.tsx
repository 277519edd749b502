import { type ComponentType, createElement, lazy, useState } from 'react';

const loads: (() => Promise<unknown>)[] = [];

/**
 * A component whose code comes when it is first drawn, or before that by `preloadViews`. What has come is drawn at once:
 * React's own `lazy` would show the grey place first, and having shown it keep it for a third of a second.
 */
export function lazyView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let come: ComponentType<Props> | null = null;
  const fetch = async () => {
    come = await load();
    return { default: come };
  };
  const Lazy: ComponentType<Props> = lazy(fetch);
  loads.push(fetch);
  return function Later(props: Props) {
    // Chosen once: changing over while it is on the page would make it forget what was typed.
    const [shown] = useState(() => come ?? Lazy);
    return createElement(shown, props);
  };
}

/** Fetches the code of everything that is drawn later, for when the first view stands. */
export function preloadViews(): void {
  // A failure is no loss here: opening the view asks again, and says so if it fails again.
  for (const load of loads) load().catch(() => undefined);
}
