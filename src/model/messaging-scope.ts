import type { MessagingScope } from './enumerations.ts';

type Scoped = { readonly messagingScope: MessagingScope | null };

/** Counted as being about the inbox wherever findings are counted. */
export const isOnInbox = ({ messagingScope }: Scoped): boolean => messagingScope === 'inbox';

/** About the inbox only through the rules of the time: named separately, with a figure of its own. */
export const isPossiblyOnInbox = ({ messagingScope }: Scoped): boolean => messagingScope === 'possible';
