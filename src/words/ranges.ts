import { type Message, message } from './message.ts';
import { withoutRemark } from './without-remark.ts';

/** `between 0 and 900`, or one number when both ends agree. */
export const range = (least: number, most: number): Message =>
  least === most ? message('number', { value: most }) : message('range', { least, most });

/** `0–900`, for narrow places; one number when both ends agree. */
export const shortRange = (least: number, most: number): Message =>
  least === most ? message('number', { value: most }) : message('range.short', { least, most });

type Exposure = {
  readonly least: { readonly messages: number };
  readonly most: { readonly messages: number };
};

/** The headline count, for the time of a company's access or, without a company, the time just named. */
export function exposureMessage(exposure: Exposure, company: string | null): Message {
  const [least, most] = [exposure.least.messages, exposure.most.messages];
  if (company === null)
    return most === 0 ? message('finding.possible.none') : message('finding.possible.range', { least, most });
  const name = withoutRemark(company);
  if (most === 0) return message('finding.exposure.none', { name });
  if (least === most) return message('finding.exposure.exact', { name, most });
  return message('finding.exposure.range', { name, least, most });
}

/** `Between 0 and 900 of your messages fall in this time.`, for one window. */
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
