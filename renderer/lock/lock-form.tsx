import { Button } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = {
  readonly act: string;
  readonly isOff: boolean;
  readonly onSubmit: () => void;
  /** Whether it worked. */
  readonly outcome: ReactNode;
  readonly children: ReactNode;
};

/** Fields, the button that sends them, and what came of it. */
export const LockForm = ({ act, isOff, onSubmit, outcome, children }: Props) => (
  <form
    className="stack half lock-form"
    onSubmit={(event) => {
      event.preventDefault();
      onSubmit();
    }}
  >
    {children}
    <div>
      <Button type="submit" disabled={isOff}>
        {act}
      </Button>
    </div>
    {outcome}
  </form>
);
