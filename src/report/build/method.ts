import type { AuditContext } from '../../audit/context.ts';
import { rangeMessage } from '../../audit/messages.ts';
import { english } from '../../words/words.ts';
import type { ReportHead } from '../schema.ts';

/** How the numbers of this report come about, in plain words. */
export function methodOf({ messagingEra }: AuditContext): ReportHead['method'] {
  return [
    {
      title: 'What was read',
      text: "Sidedoor read the export that Facebook made for the owner of the account, on the owner's own machine and without a network. Every statement about the account names the file and the place in it. Of messages it kept the conversation, the day and the sender, and the names of linked sites. It kept no text.",
    },
    {
      title: 'Connections',
      text: 'A connection runs from the day on which an app was added to the day on which it was removed, or to the day of the export if it was still active. Facebook writes 0 where it does not give a date. Such a date is unknown, and so is the end of an app that expired.',
    },
    {
      title: 'Windows',
      text: `A window is the time in which a connection and the period that a statement speaks of may both have been there. Days are counted in universal time. A year or a month is read to its outer edge for "at most" and to its inner edge for "at least". No window on personal messages reaches outside the time in which other companies could reach them at all, ${english.say(rangeMessage(messagingEra))}.`,
    },
    {
      title: 'At least and at most',
      text: 'Both numbers count messages by their date. "At most" takes every unknown end as far as it can go. "At least" counts only days that are certain; where a start or an end is unknown it is 0. Calls, group events and reactions are left out; messages that were unsent later are counted, because they existed.',
    },
    {
      title: 'What a number means',
      text: 'A number says how many messages were sent or received in a window. It does not say that anybody opened one of them. No export shows what was done with a connection.',
    },
    {
      title: 'Statements and responses',
      text: 'Every statement about a company names who made it and where. Responses stand beside the statements with the same weight. A grade says how strong the strongest statement on the point is: acknowledged by the company or by Facebook, documented, reported by the press, alleged by a party to a dispute, possible under the rules of the time, or in the export alone.',
    },
    {
      title: 'How the bounds of a window are marked',
      text: 'Recorded: a date of the export. Stated: a date that the source gives. Inferred: a date that follows from a rule or an approximate phrase of the source. Unknown: nobody says.',
    },
  ];
}
