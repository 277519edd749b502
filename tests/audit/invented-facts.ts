import { loadKnowledge } from '../../src/knowledge/load.ts';
import { normaliseName } from '../../src/knowledge/match.ts';
import type { Claim, Era, Knowledge, Partner, Permission, Source } from '../../src/knowledge/types.ts';

type Fact = Pick<Claim, 'id' | 'kind' | 'status' | 'by'> & Partial<Claim>;

/** A claim that says who said what; the rest is unknown or empty. */
export function claim({ from = null, to = null, ...fact }: Fact): Claim {
  return {
    ...{
      partnerId: '',
      quote: null,
      note: null,
      records: null,
      tie: null,
      dataKinds: [],
      case: null,
      noResponseAsOf: null,
      also: [],
      respondsTo: [],
      verified: true,
    },
    ...{
      from,
      to,
      fromBasis: from === null ? 'unknown' : 'stated',
      toBasis: to === null ? 'unknown' : 'stated',
    },
    source: 'the-times',
    statement: `${fact.by} said ${fact.id}.`,
    ...fact,
  } as Claim;
}

/** The same in one line. */
export const said = (
  id: string,
  kind: Claim['kind'],
  status: Claim['status'],
  by: string,
  more: Partial<Claim> = {},
): Claim => claim({ id, kind, status, by, ...more });

/** A partner known only by its name, which is also its id. */
export function partner(
  name: string,
  level: Partner['level'],
  claims: Claim[],
  category = 'social',
): Partner {
  const names = { id: name.toLowerCase(), name, aliases: [name], domains: [`${name.toLowerCase()}.example`] };
  const rest = { namedIn: [], domainsVerified: true, parent: null, note: null };
  return { ...names, ...rest, category, level, claims };
}

const era = (from: string | null, to: string | null, personalMessages: Era['personalMessages']): Era =>
  ({ id: `since-${from}`, from, to, personalMessages }) as Era;

const permission = (name: string, personalMessages: boolean): Permission =>
  ({ name, personalMessages }) as Permission;

/** Facts in which only these partners and the eras of 2010 (by consent), 2014 (deals) and 2018 (none) exist. */
export function inventedFacts(...partners: Partner[]): Knowledge {
  const claims = partners.flatMap((each) => each.claims);
  return {
    ...loadKnowledge(),
    names: new Map(),
    partners: new Map(partners.map((each) => [each.id, each])),
    claims: new Map(claims.map((each) => [each.id, each])),
    sources: new Map([['the-times', { id: 'the-times', url: 'https://times.example/1' } as Source]]),
    permissions: [
      permission('read_mailbox', true),
      permission('user_birthday', false),
      permission('xmpp_login', true),
    ],
    eras: [
      era(null, '2010', 'no'),
      era('2010', '2014', 'possible-by-consent'),
      era('2014', '2018', 'partner-deals-only'),
      era('2018', null, 'no'),
    ],
    match: (text) => {
      const wanted = normaliseName(text);
      const isIt = ({ name, domains }: Partner): boolean =>
        normaliseName(name) === wanted || domains.includes(text);
      return partners.find(isIt) ?? null;
    },
  };
}
