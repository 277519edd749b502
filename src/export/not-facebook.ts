import type { Tree } from '../archive/types.ts';
import type { DocumentKind } from '../model/enumerations.ts';
import { type Message, message } from '../words/message.ts';
import { recognise } from './catalog.ts';

type Stranger = {
  readonly service: 'instagram' | 'takeout' | 'whatsapp' | 'twitter';
  /** First folder names that only this service uses. */
  readonly folders: RegExp;
  /** How the service names its downloads. */
  readonly parts: RegExp;
};

const STRANGERS: readonly Stranger[] = [
  {
    service: 'instagram',
    folders:
      /instagram|^(?:followers_and_following|your_topics|account_information|login_and_account_creation)$/i,
    parts: /^instagram-/i,
  },
  { service: 'takeout', folders: /^takeout$/i, parts: /^takeout-/i },
  { service: 'whatsapp', folders: /^whatsapp_/i, parts: /^whatsapp/i },
  { service: 'twitter', folders: /(?!)/, parts: /^twitter-/i },
];

/** Instagram writes these under the same paths; they say nothing about whose export it is. */
const SHARED_WITH_INSTAGRAM: ReadonlySet<DocumentKind> = new Set([
  'thread',
  'e2ee-thread',
  'secret-conversations',
  'messenger-autofill',
]);

/** Folder names that no other archive has. A ZIP that holds nothing but media is still a part of an export. */
const FACEBOOK_FOLDER =
  /facebook|^(?:apps_and_websites|ads_and_businesses|ads_information|security_and_login_information|calls_and_messages|likes_and_reactions|profile_information|following_and_followers|this_profile.s_activity)/i;

/**
 * Why the input is no Facebook export, or null when it is one (or a part of one). Judged by the
 * names of folders and documents alone; nothing is read.
 */
export function notFacebook(tree: Tree): Message | null {
  const stranger = strangerIn(tree);
  // As a rule the folders say it, and then none of the thousands of paths is looked at.
  if (!stranger && [...tree.topLevel].some((name) => FACEBOOK_FOLDER.test(name))) return null;
  const kinds = kindsIn(tree);
  if (stranger && [...kinds].every((kind) => SHARED_WITH_INSTAGRAM.has(kind))) {
    return message('refusal.notFacebook.other', { service: stranger.service });
  }
  if (kinds.size > 0) return null;
  const unopened = tree.problems.find(({ code }) => code === 'unopened-archive');
  if (!unopened) return message('refusal.notFacebook.nothing');
  return message('refusal.notFacebook.unopened', { path: unopened.path, because: unopened.message });
}

/** Any web site may have an `index.htm`: it counts only beside the `html/` folder that Facebook put next to it. */
function kindsIn(tree: Tree): Set<DocumentKind> {
  const kinds = new Set<DocumentKind>();
  for (const { path } of [...tree.entries, ...tree.problems]) {
    const kind = recognise(path)?.kind;
    if (kind && (tree.topLevel.has('html') || !/^index\.htm$/i.test(path))) kinds.add(kind);
  }
  return kinds;
}

function strangerIn(tree: Tree): Stranger | undefined {
  const folders = [...tree.topLevel];
  if (folders.some((name) => /facebook/i.test(name))) return undefined;
  return STRANGERS.find(
    (one) =>
      folders.some((name) => one.folders.test(name)) ||
      (tree.parts.length > 0 && tree.parts.every((part) => one.parts.test(part.name))),
  );
}
