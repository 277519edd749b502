import type { DocumentKind } from '../../model/enumerations.ts';
import type { KindParser } from '../parsers/parser.ts';
import { account } from './account.ts';
import { ads } from './ads.ts';
import { connectedApplications } from './connected-applications.ts';
import { messageHeaders } from './message-headers.ts';

/** How the documents of an archive of X are read. */
export const X_PARSERS = {
  'connected-apps': connectedApplications,
  'message-headers': messageHeaders,
  advertisers: ads,
  profile: account,
} as const satisfies Partial<Record<DocumentKind, KindParser>>;
