import { ABSENT_KINDS, type Service } from '../../model/enumerations.ts';
import { say } from '../../words/say.ts';

/** `means`: what cannot be concluded. `get`: how to obtain it. */
export type AbsentWords = { readonly means: string; readonly get: string };

/** What it means that a kind of document is not in this export; null for one that is never reported as absent. */
export function absentWords(kind: string, service: Service): AbsentWords | null {
  if (service === 'facebook') {
    const known = ABSENT_KINDS.facebook.find((each) => each === kind);
    return known ? { means: say(`absent.${known}.means`), get: say(`absent.${known}.get`) } : null;
  }
  const known = ABSENT_KINDS[service].find((each) => each === kind);
  return known ? { means: say(`absent.${known}.means`), get: say('absent.get', { service }) } : null;
}
