import { type Message, message } from './message.ts';

/** If the owner of the account is unknown, the owner may be one of the people counted. */
export const peopleMessage = (people: number, isOwnerKnown: boolean): Message =>
  message(isOwnerKnown ? 'people.others' : 'people.all', { people });
