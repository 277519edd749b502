/** Filled in when the bundle is built. */
declare const FACTS_DAY: string;

export const readFactsDay = (): string => FACTS_DAY;
