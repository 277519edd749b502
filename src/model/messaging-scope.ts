import type { MessagingScope } from './enumerations.ts';

type Scoped = { readonly messagingScope: MessagingScope | null };

/** Counted as about the inbox wherever findings are counted. */
export const isOnInbox = ({ messagingScope }: Scoped): boolean => messagingScope === 'inbox';

/** About the inbox only by what the rules of the time allowed: named apart, with a figure of its own. */
export const isPossiblyOnInbox = ({ messagingScope }: Scoped): boolean => messagingScope === 'possible';
