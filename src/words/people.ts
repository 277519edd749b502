import { type Message, message } from './message.ts';

/** Where it is not known who owns the account, the owner may be one of those who were counted. */
export const peopleMessage = (people: number, isOwnerKnown: boolean): Message =>
  message(isOwnerKnown ? 'people.others' : 'people.all', { people });
