import type { ClaimView, FindingView } from '../../src/engine/contract/finding-views.ts';

type Claim = FindingView['finding']['claims'][number];

/* A finding with claims of several kinds and the responses to them, as small as the contract lets it be. */

const fact = (id: string, sourceIds: readonly string[], part: Partial<ClaimView> = {}): ClaimView => ({
  id,
  partner: { id: 'netflix', name: 'Netflix' },
  kind: 'messages-read',
  tie: 'integration',
  dataKinds: ['messages'],
  case: null,
  status: 'reported',
  by: 'Example News',
  statement: 'An invented statement.',
  quote: null,
  quoteTranslation: null,
  from: null,
  to: null,
  fromBasis: 'unknown',
  toBasis: 'unknown',
  records: null,
  note: null,
  sources: sourceIds.map((source) => ({
    id: source,
    title: source,
    publisher: 'Example News',
    date: null,
    url: `https://news.example/${source}`,
    opened: true,
    quotedIn: null,
    quotedBy: null,
    medium: 'press',
    read: 'whole',
    paper: null,
  })),
  respondsTo: [],
  noResponseAsOf: null,
  ...part,
});

const claims = [
  fact('messaging-partner', ['facebook']),
  fact('viewing', ['ap'], { kind: 'profile-data' }),
  fact('recommendations', ['vulture', 'ap'], { kind: 'messages-send', toBasis: 'stated' }),
  fact('newspaper', ['nyt']),
];
const responses = [
  fact('facebook-denial', ['facebook'], { status: 'denied', respondsTo: ['newspaper'] }),
  fact('netflix-denial', ['vulture'], { status: 'denied', respondsTo: ['newspaper', 'messaging-partner'] }),
  fact('viewing-denial', ['vulture'], { status: 'denied', respondsTo: ['viewing'] }),
];

export const facts: readonly ClaimView[] = [...claims, ...responses];

const toClaim = ({ id, kind, tie, dataKinds, by, statement }: ClaimView): Claim => ({
  id,
  kind,
  tie,
  dataKinds,
  case: null,
  noResponseAsOf: null,
  status: 'reported',
  by,
  statement,
  source: null,
  fit: kind === 'profile-data' ? null : 'possible',
  window: null,
  exposure: kind === 'messages-read' ? { least: { messages: 0 }, most: { messages: 12_480 } } : null,
});

/** What a finding view holds on claims and responses. */
export const netflix: { finding: Pick<FindingView['finding'], 'claims' | 'responses'>; facts: ClaimView[] } =
  {
    finding: {
      claims: claims.map(toClaim),
      responses: responses.map(({ id, by, statement }) => ({ id, by, statement, source: null })),
    },
    facts: [...facts],
  };
