import type { Service } from '../model/enumerations.ts';
import { type Message, message } from './message.ts';

/** That a letter is about one account, and the company in others too. */
export const otherLettersMessage = (company: string, service: Service, others: readonly Service[]): Message =>
  message('letter.otherAccounts', {
    company,
    service: message(`service.${service}`),
    count: others.length,
    services: others.map((each) => message(`service.${each}`)),
  });
