/* All views but the first, in one file of the build: seventy small files cost more to ask for than this one to read. */

export { CompaniesView } from './companies.tsx';
export { CompanyView } from './company.tsx';
export { CompareView } from './compare.tsx';
export { ConnectionsView } from './connections.tsx';
export { CoverageView } from './coverage.tsx';
export { DocumentsView } from './documents.tsx';
export { DonateView } from './donate.tsx';
export { EraseView } from './erase.tsx';
export { FlaggedView } from './flagged.tsx';
export { FollowUpsView } from './follow-ups.tsx';
export { HeadlinesView } from './headlines.tsx';
export { ImportView } from './import.tsx';
export { LetterView } from './letter.tsx';
export { MessagesView } from './messages.tsx';
export { ReportView } from './report.tsx';
export { ReviewView } from './review.tsx';
export { SettingsView } from './settings.tsx';
export { ShareView } from './share.tsx';
export { WelcomeView } from './welcome.tsx';
