import type { ReactNode } from 'react';
import { useHost } from '../lib/engine.tsx';

type Props = { readonly children: ReactNode; readonly isOff?: boolean };

/** Controls that change something, write a file or ask an unrecorded question: disabled on a page of recorded answers. */
export function NeedsEngine({ children, isOff = true }: Props) {
  const { recorded } = useHost();
  if (recorded === null) return children;
  return (
    <fieldset className="needs-engine" disabled={isOff} title={isOff ? recorded.readOnly : undefined}>
      {children}
    </fieldset>
  );
}
