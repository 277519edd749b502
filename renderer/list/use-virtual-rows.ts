import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * The rows within the window and some around it. `rem` is the height of one, or the likely one where rows differ and are
 * measured as they come into sight.
 */
export function useVirtualRows(body: RefObject<HTMLElement | null>, total: number, rem: number) {
  const [margin, setMargin] = useState(0);
  const [size] = useState(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  useLayoutEffect(() => {
    const measure = () => {
      const top = body.current?.getBoundingClientRect().top ?? 0;
      setMargin(Math.round(top + window.scrollY));
    };
    measure();
    // What stands above may still grow: a note that comes, filters that wrap. Measuring at every scroll would be dear.
    const watch = new ResizeObserver(measure);
    watch.observe(document.body);
    return () => watch.disconnect();
  }, [body]);
  const height = Math.round(rem * size);
  return useWindowVirtualizer({
    count: total,
    estimateSize: () => height,
    overscan: 10,
    scrollMargin: margin,
  });
}
