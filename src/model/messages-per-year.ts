type MessageCounts = {
  readonly messages: number;
  /** Null if it is unknown who sent what. */
  readonly sent: number | null;
  readonly received: number | null;
};

/** Adds up months (`month` is an ISO month) to calendar years. */
export function messagesPerYear(
  months: readonly (MessageCounts & { readonly month: string })[],
): (MessageCounts & { readonly year: number })[] {
  const byYear = Map.groupBy(months, ({ month }) => Number(month.slice(0, 4)));
  return [...byYear].map(([year, inYear]) => ({
    year,
    messages: inYear.reduce((sum, { messages }) => sum + messages, 0),
    sent: sumUnlessUnknown(inYear.map(({ sent }) => sent)),
    received: sumUnlessUnknown(inYear.map(({ received }) => received)),
  }));
}

const sumUnlessUnknown = (counts: readonly (number | null)[]): number | null =>
  counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0);
