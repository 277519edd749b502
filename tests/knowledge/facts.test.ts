import { describe, expect, test } from 'vitest';
import { permissionEras } from '../../src/audit/eras.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Claim, Knowledge, Partner } from '../../src/knowledge/types.ts';
import { checks, countSentences } from './checks.ts';

const knowledge = loadKnowledge();

describe('the facts in knowledge/', () => {
  test.each(Object.entries(checks))('%s', (_rule, check) => {
    expect(check(knowledge)).toEqual([]);
  });

  test('are complete', () => {
    expect(knowledge.partners.size).toBeGreaterThanOrEqual(97);
    expect(knowledge.claims.size).toBeGreaterThanOrEqual(150);
    expect(knowledge.permissions.length).toBeGreaterThanOrEqual(182);
    for (const id of ['netflix', 'spotify', 'rbc', 'dropbox', 'thisisyourdigitallife']) {
      expect(knowledge.partners.get(id)?.level).toBe('A');
    }
  });

  test('describe permissions in plain words, with their technical names in brackets only', () => {
    const outside = permissionEras(knowledge).map((era) => era.couldHaveBeenGranted.replace(/\(.*?\)/gs, ''));
    expect(outside.filter((text) => /_|\*|\bv\d|as above/i.test(text))).toEqual([]);
  });

  test('use the same object for a claim by id and under its partner', () => {
    for (const claim of knowledge.claims.values()) {
      expect(knowledge.partners.get(claim.partnerId)?.claims).toContain(claim);
    }
  });
});

/** The real facts with one claim or partner changed. */
function withPartner(id: string, change: (partner: Partner) => Partner): Knowledge {
  const partners = new Map([...knowledge.partners].map(([key, p]) => [key, key === id ? change(p) : p]));
  const claims = new Map([...partners.values()].flatMap((p) => p.claims).map((c) => [c.id, c]));
  return { ...knowledge, partners, claims };
}

function withClaim(id: string, change: Partial<Claim>): Knowledge {
  const owner = knowledge.claims.get(id)?.partnerId ?? '';
  const edit = (c: Claim): Claim => (c.id === id ? { ...c, ...change } : c);
  return withPartner(owner, (p) => ({ ...p, claims: p.claims.map(edit) }));
}

const source = {
  id: 'x',
  title: 't',
  publisher: 'p',
  date: null,
  url: 'https://example.org',
  opened: false,
  quotedIn: 'x',
  paper: null,
  medium: 'press',
  read: 'quoted',
} as const;

/** For every rule one way to break it, so that no rule is untested. */
const broken: Readonly<Record<keyof typeof checks, Knowledge>> = {
  'every claim has a source, named once': withClaim('spotify-delete', { source: null }),
  'no claim on messages rests on copies alone': withClaim('spotify-delete', {
    source: 'theblogbox-2018-12',
    also: [],
  }),
  'no copy is cited before a better page that says the same': withClaim('spotify-delete', {
    source: 'theblogbox-2018-12',
  }),
  'every allegation and report has its response, or a day on which none was found': withClaim(
    'rbc-rbc-2018-whitelist-response',
    {
      respondsTo: [],
    },
  ),
  'claims say what tied the company to Facebook, and which case they speak of': withClaim('spotify-delete', {
    tie: null,
  }),
  'denials, and only they, answer claims and have no window': withClaim('netflix-facebook-2018-denial', {
    from: '2018',
  }),
  'statements have at most two sentences and quotes one': withClaim('spotify-delete', {
    statement: 'One. Two. Three.',
  }),
  'every statement names the act of saying it': withClaim('spotify-delete', {
    statement: 'Messages were deleted.',
  }),
  'every level is earned by a claim': withPartner('uber', (p) => ({ ...p, level: 'A' })),
  'levels D, E and F do not speak of messages': withPartner('spotify', (p) => ({ ...p, level: 'D' })),
  'no sentence of ours overclaims': withClaim('spotify-delete', { note: 'Facebook sold this.' }),
  'no machine paths, foreign ids or plain http': withClaim('spotify-delete', {
    note: 'See /mnt/notes for more.',
  }),
  'every source is used': {
    ...knowledge,
    sources: new Map([...knowledge.sources, ['x', { ...source, quotedIn: null }]]),
  },
  'no page is there twice': {
    ...knowledge,
    sources: new Map(['x', 'y'].map((id) => [id, { ...source, id }])),
  },
  'a page that quotes another was opened': { ...knowledge, sources: new Map([['x', source]]) },
  'every list is in order': { ...knowledge, events: knowledge.events.toReversed() },
  'the eras meet without gap or overlap': { ...knowledge, eras: knowledge.eras.toSpliced(3, 1) },
  'exactly the two permissions over personal messages are marked': {
    ...knowledge,
    permissions: knowledge.permissions.filter((p) => p.name !== 'read_mailbox'),
  },
  "an event's id begins with its date": {
    ...knowledge,
    events: knowledge.events.map((e) => ({ ...e, date: '2001' })),
  },
  'fixed lists are complete and without doubles': {
    ...knowledge,
    cautions: ['one', 'other'].map((id) => ({ id, text: 'Twice.', partners: [], source: null })),
  },
  'every alias and domain leads to its own company': withPartner('uber', (p) => ({
    ...p,
    domains: ['m.uber.com'],
  })),
};

describe('every rule on facts detects a violation', () => {
  test.each(Object.entries(checks))('%s', (rule, check) => {
    expect(check(broken[rule] ?? knowledge)).not.toEqual([]);
  });

  test('abbreviations do not end a sentence', () => {
    expect(countSentences('Plaintiffs in Klein v. Meta (N.D. Cal.) allege this. Meta says "no."')).toBe(2);
    expect(countSentences('One. Two! Three?')).toBe(3);
  });
});
