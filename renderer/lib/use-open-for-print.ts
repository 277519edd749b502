import { useEffect } from 'react';

/** Everything but the tables of a picture, because the picture itself is printed. */
const FOLDED = 'main details:not([open], .timeline-table)';

/** Paper cannot unfold anything: folded content is opened for printing and closed again afterwards. */
export function useOpenForPrint(): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>(FOLDED)];
      for (const each of opened) each.open = true;
    };
    const close = () => {
      for (const each of opened) each.open = false;
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', close);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', close);
    };
  }, []);
}
