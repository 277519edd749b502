import { describe, expect, it } from 'vitest';
import { app, codes, thread, under, withLedger } from './exports-to-hand-over.ts';

const { folder, zip, audit } = withLedger();

describe('another service', () => {
  const ada = { ...app('Spotify'), ...thread('messages/inbox/bo_1/message_1.json', 4) };
  const instagramThread = thread('messages/inbox/x_1/message_1.json', 4, 'Ig Person');

  it.each([
    [
      'instagram',
      'instagram-ada.ig',
      { 'account_information/personal_information.json': {}, ...instagramThread },
    ],
    ['instagram', 'ig_01', { 'followers_and_following/following.json': {}, ...instagramThread }],
    ['instagram', 'other', { 'your_topics/your_topics.json': {}, ...instagramThread }],
    ['instagram', 'instagram-ada-2022-01-01', instagramThread],
    [
      'instagram',
      'ada',
      {
        'connections/followers_and_following/following.json': {},
        ...under('your_instagram_activity', instagramThread),
      },
    ],
    [
      'instagram',
      'instagram-ada-2025-01-01-AbCdEfGh',
      {
        'security_and_login_information/logins_and_logouts.json': {},
        'logged_information/location/timezone.json': { x: 'Europe/Berlin' },
        ...under('your_instagram_activity', instagramThread),
      },
    ],
    ['instagram', 'ada', { 'media.json': {}, 'likes.json': {}, ...instagramThread }],
    ['instagram', 'ada_20210304_part_2', { 'profile.json': {}, ...instagramThread }],
    ['takeout', 'Takeout', { 'Mail/x.json': {} }],
    ['data logs', 'more', { 'data_logs/content/1/page_1.json': [], 'data_logs/content/2/page_1.json': [] }],
    ['threads', 'threads-ada', { 'your_threads_activity/threads.json': {} }],
    ['x', 'twitter-2024-01-01', { 'data/tweets.js': '' }],
    ['tiktok', 'TikTok_Data_1', { 'user_data_tiktok.json': {} }],
  ])('among the files is named and left out: %s in %s', async (_service, name, files) => {
    const audited = await audit([folder('all', { ...under('facebook-ada', ada), ...under(name, files) })]);
    expect([audited.counts.threads, audited.counts.messages]).toEqual([1, 4]);
    expect(codes(audited)).toEqual(['other-service-left-out']);
    expect(audited.import.notices[0]?.paths).toEqual([name]);
  });

  it('of 2021 is left out by the files that only it has', async () => {
    const paths = [
      zip('facebook-ada.zip', ada),
      zip('ada_20210304.zip', { 'media.json': {}, 'likes.json': {}, ...instagramThread }),
      zip('ada_20210304_part_2.zip', { 'profile.json': {}, ...instagramThread }),
    ];
    const audited = await audit(paths);
    expect([audited.counts.messages, codes(audited)]).toEqual([4, ['other-service-left-out']]);
    const merged = folder('merged', { ...ada, ...instagramThread, 'media.json': {}, 'likes.json': {} });
    await expect(audit([merged])).rejects.toThrow(
      'merged holds Facebook’s and Instagram’s messages in one place',
    );
  });

  it('is named where its folders are among those of Facebook', async () => {
    const audited = await audit([folder('all', { ...app('Spotify'), 'your_instagram_activity/x.json': {} })]);
    expect(codes(audited)).toEqual(['other-service-left-out']);
  });

  it('is refused where its messages and those of Facebook are in one folder', async () => {
    const path = folder('all', { ...ada, ...instagramThread, 'followers_and_following/following.json': {} });
    await expect(audit([path])).rejects.toThrow('all holds Facebook’s and Instagram’s messages in one place');
  });

  it.each([
    ['data logs', { 'data_logs/content/1/page_1.json': [] }, 'This is Facebook’s “Data logs” download'],
    ['Threads', { 'your_threads_activity/threads.json': {} }, 'This is a Threads export'],
    ['Instagram', { 'your_topics/your_topics.json': {}, ...instagramThread }, 'This is an Instagram export'],
  ])('alone is refused with a sentence of its own: %s', async (_what, files, sentence) => {
    await expect(audit([zip('export.zip', files)])).rejects.toThrow(sentence);
  });

  it('does not include the download of encrypted chats, which says that it is only that', async () => {
    const chat = { participants: ['Ada Example', 'Bo Test'], threadName: 'Bo Test_3', messages: [] };
    expect(codes(await audit([zip('messages.zip', { 'messages/Bo Test_3.json': chat })]))).toEqual([
      'encrypted-chats-only',
    ]);
  });
});
