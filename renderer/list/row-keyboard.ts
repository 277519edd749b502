import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 15,
  PageUp: -15,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Moves from row to row: `scrollTo` brings a row into view, then its link takes the focus. */
export function moveFocus(
  event: KeyboardEvent<HTMLElement>,
  total: number,
  scrollTo: (index: number) => void,
): void {
  const step = STEPS[event.key];
  const row = document.activeElement?.closest<HTMLElement>('[data-index]');
  if (step === undefined || !row) return;
  event.preventDefault();
  const body = event.currentTarget;
  const index = Math.min(total - 1, Math.max(0, Number(row.dataset.index) + step));
  scrollTo(index);
  focusRow(body, index);
}

/** For a row that is not rendered yet; one at a time. */
let waiting: MutationObserver | null = null;

/**
 * The row may still have to be rendered and its page requested. If the focus moves elsewhere in the meantime, it stays there.
 */
function focusRow(body: HTMLElement, index: number): void {
  const before = document.activeElement;
  const tryNow = () => {
    const link = body.querySelector<HTMLElement>(`[data-index="${index}"] a`);
    const isElsewhere = ![before, document.body].includes(document.activeElement);
    if (link && !isElsewhere) link.focus({ preventScroll: true });
    if (link || isElsewhere) waiting?.disconnect();
  };
  waiting?.disconnect();
  waiting = new MutationObserver(tryNow);
  waiting.observe(body, { childList: true, subtree: true });
  tryNow();
}
