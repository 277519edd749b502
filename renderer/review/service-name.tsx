import type { Service } from '../../src/model/enumerations.ts';
import { say } from '../../src/words/say.ts';
import { useIsJoined } from './use-decisions.ts';

/** Of which service something is, where accounts on several are gone through together. */
export function ServiceName({ service }: { readonly service: Service }) {
  return useIsJoined() ? <span className="soft">· {say(`service.${service}`)}</span> : null;
}
