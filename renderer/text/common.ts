import { countOf, formatDay } from '../lib/format.ts';

/* Sentences of this folder are all that the interface says in its own words. Plain, exact, no more than the evidence. */

export const app = {
  name: 'Sidedoor',
  skip: 'Skip to the content',
  navigation: 'Main',
  more: 'More',
  overview: 'Overview',
  flagged: 'Flagged',
  connections: 'Connections',
  companies: 'Companies',
  review: 'Review',
  compare: 'Compare',
  report: 'Report',
  coverage: 'Imports and coverage',
  settings: 'Settings',
  importing: (percent: number) => `Importing, ${percent} %`,
  export: (owner: string | null, day: string) =>
    owner === null ? `Export of ${day}` : `${owner}’s export, ${day}`,
  sample: 'An invented sample, not a real account',
  older: 'You are looking at an older import.',
  newest: 'Show the newest',
};

type Exported = {
  readonly owner: string | null;
  readonly generatedAt: string | null;
  readonly importedAt: string;
};

/** What an import is called: whose export it is, and of which day, or of the day of the import where it does not say. */
export const exportName = ({ owner, generatedAt, importedAt }: Exported): string =>
  app.export(owner, formatDay(generatedAt ?? importedAt));

export const states = {
  loading: 'Loading',
  failed: 'This could not be shown.',
  crashed: 'Something in this view went wrong. Your ledger is not touched by it. Load the page again.',
  reload: 'Load again',
  kept: 'Nothing was changed in your ledger.',
  tryAgain: 'Try again',
  details: 'Technical details',
  noAnswer:
    'Sidedoor’s engine does not answer. Check that the window or terminal that started it is still open.',
  lostKey: 'This page has lost its key to the engine. Close it and start Sidedoor again.',
  notFound: 'This is not in the import that you are looking at.',
  other: 'The engine could not answer this.',
  nothingYet: 'Nothing has been imported yet',
  nothingYetText: 'Import your Facebook export first, or try Sidedoor with an invented sample.',
  partial: (unreadable: number) =>
    `${countOf(unreadable, 'document', 'documents')} could not be read. The numbers here are lower bounds.`,
  partialLink: 'See which documents',
  noMatch: 'Nothing matches.',
  clear: 'Show everything',
};

export const words = {
  search: 'Search',
  all: 'All',
  copy: 'Copy',
  copied: 'Copied',
  copyAddress: (address: string) => `Copy: ${address}`,
  open: 'Open in your browser',
  openAddress: (address: string) => `Open in your browser: ${address}`,
  externalNote: 'Opens outside of Sidedoor. The site will see your visit.',
  part: (index: number) => `part ${index + 1}`,
  sortBy: 'Sort by',
  sortUp: (column: string) => `${column}, first or smallest at the top`,
  sortDown: (column: string) => `${column}, last or largest at the top`,
};
