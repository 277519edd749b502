import { useEffect } from 'react';

/** All but the tables of a picture, which is printed itself. */
const FOLDED = 'main details:not([open], .timeline-table)';

/** Paper cannot unfold anything: what is folded is open while it prints, and afterwards as it was. */
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
