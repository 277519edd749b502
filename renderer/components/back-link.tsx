import type { ReactNode } from 'react';
import { Link } from '../lib/navigation.tsx';
import type { Route } from '../lib/routes.ts';
import { Icon } from './icons.tsx';

/** The link above a view that leads back to its parent. */
export const BackLink = ({ to, children }: { readonly to: Route; readonly children: ReactNode }) => (
  <p className="screen-only back">
    <Link to={to}>
      <Icon name="back" /> {children}
    </Link>
  </p>
);
