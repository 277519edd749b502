import { writeFolder } from '../engine/exports-to-hand-over.ts';
import { type Desk, importedDesk, importPath } from './harness.ts';

/* Ada's Facebook export (Netflix since October 2014, three messages of 2015) with her other accounts beside it. */

export const script = (name: string, value: unknown): string =>
  `window.YTD.${name}.part0 = ${JSON.stringify(value)}`;

export const xApp = (name: string, permissions: readonly string[]) => ({
  connectedApplication: { name, permissions, approvedAt: '2015-01-01T00:00:00.000Z', id: name },
});
const xMessage = (createdAt: string, id: string) => ({
  messageCreate: { id, senderId: '1', recipientId: '2', createdAt: `${createdAt}T03:04:05.000Z` },
});
export const account = (name: string, username = 'ada', accountId = '1') => [
  { account: { username, accountId, accountDisplayName: name } },
];
export const X = {
  'data/account.js': script('account', account('ada codes')),
  'data/connected-application.js': script('connected_application', [
    xApp('Netflix', ['read', 'directmessages']),
    xApp('Old Farm', ['read']),
  ]),
  'data/direct-message-headers.js': script('direct_message_headers', [
    {
      dmConversation: {
        conversationId: '1-2',
        messages: [xMessage('2014-06-01', '7'), xMessage('2016-06-01', '8'), xMessage('2020-01-02', '9')],
      },
    },
  ]),
};

const instagramApp = (title: string) => ({
  title,
  string_map_data: { 'Added on': { href: '', value: '', timestamp: 1_420_113_600 } },
});
export const instagramExport = (...apps: readonly string[]) => ({
  'apps_and_websites_off_of_instagram/apps_and_websites/active_apps.json': {
    apps_and_websites_active_apps: apps.map(instagramApp),
  },
});
export const INSTAGRAM = instagramExport('Netflix', 'Example Bakery');

type Others = { readonly x?: Readonly<Record<string, unknown>>; readonly instagram?: typeof INSTAGRAM };

/** Ada's Facebook account is that of import 1. */
export async function accountsDesk({ x, instagram }: Others): Promise<Desk> {
  const desk = await importedDesk();
  if (x) await importPath(desk, writeFolder(desk.dir, 'twitter-2026-05-21-abc', x));
  if (instagram) await importPath(desk, writeFolder(desk.dir, 'instagram-ada-2026-05-20-BcDe', instagram));
  return desk;
}
