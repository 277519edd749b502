import { appMayReadMessages } from './app-may-read-messages.ts';
import { businessThreadFromAd } from './business-thread-from-ad.ts';
import { chatClient } from './chat-client.ts';
import { contactList } from './contact-list.ts';
import { crossAppMessaging } from './cross-app-messaging.ts';
import { dataBroker } from './data-broker.ts';
import { enforcement } from './enforcement.ts';
import { friendsDataPartner } from './friends-data-partner.ts';
import { inboxPermissionEra } from './inbox-permission-era.ts';
import { linkedInMessages } from './linked-in-messages.ts';
import { manyChannels } from './many-channels.ts';
import { messagingPartner } from './messaging-partner.ts';
import { messengerBot } from './messenger-bot.ts';
import type { Rule } from './rule.ts';
import { sensitiveSdk } from './sensitive-sdk.ts';
import { stillActive } from './still-active.ts';
import { unknownDates } from './unknown-dates.ts';

/**
 * Every rule, in any order: findings are sorted. A new one is a file and a row. Severities, set in the files:
 *
 * - high: Facebook acknowledged an integration with private messages, and the dates allow that it concerned this user; or the
 *   export itself says that an app was permitted them
 * - medium: such a permission could have been asked for; an enforcement case; activity of a sensitive kind
 * - low: works as meant (chat programs, bots, own threads), is circumstantial (links), or concerns no messages; and a
 *   messaging partner whose dates exclude every described period
 * - info: nothing but an inventory
 */
export const RULES: readonly Rule[] = [
  appMayReadMessages,
  messagingPartner,
  chatClient,
  messengerBot,
  inboxPermissionEra,
  businessThreadFromAd,
  linkedInMessages,
  crossAppMessaging,
  friendsDataPartner,
  enforcement,
  sensitiveSdk,
  dataBroker,
  contactList,
  stillActive,
  unknownDates,
  manyChannels,
];
