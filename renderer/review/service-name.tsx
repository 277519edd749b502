import type { Service } from '../../src/model/enumerations.ts';
import { say } from '../../src/words/say.ts';
import { useIsJoined } from './use-decisions.ts';

/** Which service something is from, if accounts on several services are reviewed together. */
export function ServiceName({ service }: { readonly service: Service }) {
  return useIsJoined() ? <span className="soft">· {say(`service.${service}`)}</span> : null;
}
