/* All views but the first, in one file of the build: seventy small files take longer to load than this one takes to parse. */

import type { ReactNode } from 'react';
import type { Route, View } from '../lib/routes.ts';
import { CompaniesView } from './companies.tsx';
import { CompanyView } from './company.tsx';
import { CompareView } from './compare.tsx';
import { ConnectionsView } from './connections.tsx';
import { CoverageView } from './coverage.tsx';
import { DocumentsView } from './documents.tsx';
import { DonateView } from './donate.tsx';
import { EraseView } from './erase.tsx';
import { FlaggedView } from './flagged.tsx';
import { FollowUpsView } from './follow-ups.tsx';
import { HeadlinesView } from './headlines.tsx';
import { ImportView } from './import.tsx';
import { LetterView } from './letter.tsx';
import { MessagesView } from './messages.tsx';
import { ReportView } from './report.tsx';
import { ReviewView } from './review.tsx';
import { SettingsView } from './settings.tsx';
import { ShareView } from './share.tsx';
import { WelcomeView } from './welcome.tsx';

const VIEWS: Readonly<Record<Exclude<View, 'overview'>, (id: string | undefined) => ReactNode>> = {
  welcome: () => <WelcomeView />,
  import: () => <ImportView />,
  flagged: (id) => <FlaggedView id={id} />,
  connections: () => <ConnectionsView />,
  companies: (id) => (id === undefined ? <CompaniesView /> : <CompanyView id={id} />),
  messages: () => <MessagesView />,
  review: (id) => <ReviewView id={id} />,
  'follow-ups': () => <FollowUpsView />,
  letter: (id) => <LetterView key={id} companyId={id ?? ''} />,
  headlines: () => <HeadlinesView />,
  compare: () => <CompareView />,
  report: () => <ReportView />,
  share: () => <ShareView />,
  donate: () => <DonateView />,
  coverage: (id) => (id === undefined ? <CoverageView /> : <DocumentsView />),
  settings: () => <SettingsView />,
  erase: () => <EraseView />,
};

type Props = { readonly route: Exclude<Route, { view: 'overview' }> };

export const OtherView = ({ route: { view, id } }: Props) => VIEWS[view](id);
