/** Epoch seconds as ISO 8601 in UTC; null stays null. */
export function isoInstant(at: number): string;
export function isoInstant(at: number | null): string | null;
export function isoInstant(at: number | null): string | null {
  return at === null ? null : `${new Date(at * 1000).toISOString().slice(0, 19)}Z`;
}
