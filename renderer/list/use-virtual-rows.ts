import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * The rows within the window and some around it. `rem` is the height of a row, or an estimate if rows are measured after they
 * are rendered.
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
    // The content above may still grow (a late note, wrapped filters). Measuring on every scroll would be slow.
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
