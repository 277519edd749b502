/** What a donation can hold, in the order in which it is shown. */
export const STUDY_TABLES = [
  'donor',
  'coverage',
  'connections',
  'off_meta_day',
  'advertisers',
  'exposure',
  'findings',
] as const;
export type StudyTable = (typeof STUDY_TABLES)[number];

/** How much of a date a donation keeps. */
export const COARSENESSES = ['day', 'month', 'year'] as const;
export type Coarseness = (typeof COARSENESSES)[number];

/** Which companies a donation names: those of the cited facts and of the study's own list, or those of the list alone. */
export const NAME_POLICIES = ['known', 'listed'] as const;

/** `port`: what a participant's answer looks like on the donation platform Port, of Next. */
export const DONATION_FORMATS = ['parquet', 'json', 'port'] as const;
export type DonationFormat = (typeof DONATION_FORMATS)[number];
