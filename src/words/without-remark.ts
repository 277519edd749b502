/** `Facebook (to The Tyee)` is Facebook. */
export const withoutRemark = (name: string): string => name.replace(/ \([^()]*\)$/, '');
