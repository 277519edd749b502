import { english } from '../words/words.ts';

/** `41,230`. */
export function figure(value: number): string {
  return english.number(value);
}

/** `1 app`, `221 apps`. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${figure(value)} ${value === 1 ? one : many}`;
}

/** `Between 0 and 900 of your messages`. */
export function messageRange(least: number, most: number): string {
  return `Between ${figure(least)} and ${figure(most)} of your messages`;
}
