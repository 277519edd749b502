import type { TimeBasis } from '../../model/enumerations.ts';
import { message } from '../../words/message.ts';
import type { PlainElement } from '../dialects/plain-element.ts';
import type { ReadResult } from '../records.ts';
import { appOfAppPost, appThatPosted } from './app-post-titles.ts';
import { commonBasis, readInstant } from './instant.ts';
import { outsideDomain } from './outside-domain.ts';
import { type ElementParser, type KindParser, NOTHING, refuse, result } from './parser.ts';
import { field, isObject, list, text } from './plain.ts';

/** `{ timestamp, title, attachments: [{ data: [{ external_context: { name, url } }] }] }`; in 2018 a timestamp suffices. */
const readAppPost: ElementParser = ({ value, pointer }, { basis }) => {
  const title = text(field(value, 'title'));
  if (title === null && field(value, 'timestamp') === undefined) {
    return refuse('unknown-shape', pointer, message('problem.appPost.empty'));
  }
  return appPost({ value, pointer }, title === null ? null : appOfAppPost(title), basis);
};

/** An ordinary post. Only one made by an app becomes a record; the user's own words are not read. */
const readPost: ElementParser = ({ value, pointer }, { basis }) => {
  if (!isObject(value)) return refuse('unknown-shape', pointer, message('problem.post.noRecord'));
  const app = appThatPosted(text(field(value, 'title')) ?? '');
  return app === null ? NOTHING : appPost({ value, pointer }, app, basis);
};

function appPost(
  { value, pointer }: Pick<PlainElement, 'value' | 'pointer'>,
  app: string | null,
  otherwise: TimeBasis,
): ReadResult {
  const when = readInstant(field(value, 'timestamp'), pointer);
  const domain = outsideDomain(getLinks(value));
  const basis = commonBasis([when], otherwise);
  return result([{ type: 'app-post', app, at: when.at, domain, basis, pointer }], [when.problem]);
}

function getLinks(post: unknown): unknown[] {
  return list(field(post, 'attachments'))
    .flatMap((attachment) => list(field(attachment, 'data')))
    .map((data) => field(field(data, 'external_context'), 'url'));
}

export const appPosts: KindParser = {
  keyed: { app_posts: readAppPost, app_posts_v2: readAppPost },
  listed: readAppPost,
  labelled: readAppPost,
};

/** A bare list since 2018, or the posts under a key of their own. */
export const posts: KindParser = {
  keyed: { status_updates: readPost, your_posts: readPost, posts: readPost, posts_v2: readPost },
  listed: readPost,
  labelled: readPost,
};
