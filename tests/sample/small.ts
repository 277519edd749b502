/** A little of everything: for tests that write many samples. */
export const SMALL = {
  messages: 24,
  threads: 4,
  businesses: 3,
  events: 8,
  advertisers: 4,
  apps: 5,
  mediaEntries: 0,
};
