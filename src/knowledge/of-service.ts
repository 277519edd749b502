import type { Service } from '../model/enumerations.ts';
import { byId, type Knowledge } from './types.ts';

const views = new WeakMap<Knowledge, Map<Service, Knowledge>>();

/**
 * The facts that concern one service. Names, sources and legal rights are the same for all; claims, levels, cautions and
 * headlines are about Facebook. So nothing that was said about Facebook is ever applied to a connection on X.
 */
export function ofService(knowledge: Knowledge, service: Service): Knowledge {
  const known = views.get(knowledge) ?? new Map<Service, Knowledge>();
  views.set(knowledge, known);
  const view = known.get(service) ?? select(knowledge, service);
  known.set(service, view);
  return view;
}

function select(knowledge: Knowledge, service: Service): Knowledge {
  const remedies = new Map([...knowledge.remedies].filter(([, { services }]) => services.includes(service)));
  if (service === 'facebook') return { ...knowledge, remedies };
  const eras = knowledge.otherEras.filter(({ services }) => services.includes(service));
  const partners = [...knowledge.partners.values()].map(
    (partner) => ({ ...partner, claims: [], level: 'none' }) as const,
  );
  return {
    ...knowledge,
    partners: byId(partners),
    claims: new Map(),
    permissions: [],
    apiVersions: [],
    events: [],
    cautions: [],
    headlines: { rows: [], cautions: [] },
    eras,
    remedies,
  };
}
