import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Form } from '../components/form.tsx';

type Props = {
  readonly act: string;
  readonly isOff: boolean;
  readonly onSubmit: () => void;
  readonly outcome: ReactNode;
  readonly children: ReactNode;
};

export const LockForm = ({ act, isOff, onSubmit, outcome, children }: Props) => (
  <Form className="stack half lock-form" onSubmit={onSubmit}>
    {children}
    <div>
      <Button type="submit" disabled={isOff}>
        {act}
      </Button>
    </div>
    {outcome}
  </Form>
);
