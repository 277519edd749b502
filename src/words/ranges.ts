import { type Message, message } from './message.ts';

/** `between 0 and 900`, or one number when both ends agree. */
export const range = (least: number, most: number): Message =>
  least === most ? message('number', { value: most }) : message('range', { least, most });

/** `0–900`, for narrow places; one number when both ends agree. */
export const shortRange = (least: number, most: number): Message =>
  least === most ? message('number', { value: most }) : message('range.short', { least, most });

/** `Between 0 and 900 of your messages`, at the start of a sentence. */
export const messagesInRange = (least: number, most: number): Message =>
  least === most ? message('messages.exact', { most }) : message('messages.range', { least, most });

/** The same as a whole sentence, of one window. */
export const messagesInWindow = ({
  least,
  most,
}: {
  readonly least: number;
  readonly most: number;
}): Message =>
  least === most
    ? message('messages.inWindow.exact', { most })
    : message('messages.inWindow', { least, most });
