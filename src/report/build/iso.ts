/** Epoch seconds as ISO 8601 in UTC; null stays null. */
export const isoInstant = (at: number | null): string | null => (at === null ? null : toIsoInstant(at));

/** Epoch seconds as ISO 8601 in UTC. */
export const toIsoInstant = (at: number): string => `${new Date(at * 1000).toISOString().slice(0, 19)}Z`;
