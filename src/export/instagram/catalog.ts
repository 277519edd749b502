import { type CatalogRow, OFF_META, SECTION } from '../catalog.ts';

/** Folder of connected apps: to 2022, since 2023 (with another of the old name in it). */
const APPS = '(?:apps_and_websites(?:_off_of_instagram)?(?:/apps_and_websites)?)';

/** Folder of the ads documents: to 2022, since 2023. */
const ADS = '(?:(?:ads_information/)?(?:instagram_ads_and_businesses|ads_and_businesses)|ads_information)';

/** What Sidedoor reads of an Instagram export. */
export const INSTAGRAM_CATALOG: readonly CatalogRow[] = [
  // `expired_pps` is Instagram's own name.
  { kind: 'connected-apps', paths: [`${APPS}/(?:active|expired|removed|inactive)_(?:apps|pps)`] },
  { kind: 'off-meta-activity', paths: [`${APPS}/${OFF_META}`], htmlPaths: [`${APPS}/${OFF_META}/[^/]+`] },
  { kind: 'off-meta-settings', paths: [`${APPS}/${OFF_META}_settings`] },
  { kind: 'advertisers', paths: [`${ADS}/advertisers_using_your_activity_or_information`] },
  { kind: 'lead-forms', paths: [`${ADS}/information_you've_submitted_to_advertisers`] },
  { kind: 'thread', paths: [`(?:messages/)?${SECTION}/[^/]+/message(?:_\\d+)?`] },
  { kind: 'secret-conversations', paths: ['messages/secret_conversations'] },
  {
    kind: 'profile',
    paths: ['(?:personal|account)_information/(?:personal_information/)?personal_information'],
  },
];
