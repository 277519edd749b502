/** Editorial rules over all facts. Each check gives the faults it found, one sentence each; none means the rule holds. */

import { citations } from '../../src/knowledge/integrity.ts';
import { registrableDomain } from '../../src/knowledge/match.ts';
import { ofService } from '../../src/knowledge/of-service.ts';
import { citedSources } from '../../src/knowledge/sources.ts';
import type { Claim, Knowledge, Partner } from '../../src/knowledge/types.ts';
import type { Level } from '../../src/model/enumerations.ts';
import { SERVICES } from '../../src/model/enumerations.ts';
import { overclaims } from './overclaims.ts';
import { ATTRIBUTION } from './wordings.ts';

type Check = (knowledge: Knowledge) => string[];

const ABBREVIATIONS = /\b(v|N\.D|Cal|Mr|Ms|Dr|Inc|No|Co|vs|A|U\.S|Ill|incl)\.(?=[\s,);]|$)/gu;

export function countSentences(text: string): number {
  const ends = /[.!?]["'”’)]*(?:\s+(?=[A-Z0-9"'“‘])|$)/u;
  return text
    .replace(ABBREVIATIONS, '$1')
    .split(ends)
    .filter((sentence) => sentence.trim() !== '').length;
}

function sentenceLengths(knowledge: Knowledge): string[] {
  const claims = [...knowledge.claims.values()];
  return [
    ...claims.filter((c) => countSentences(c.statement) > 2).map((c) => `${c.id}: more than two sentences`),
    ...claims.filter((c) => countSentences(c.quote ?? '') > 1).map((c) => `${c.id}: the quote is too long`),
  ];
}

function attribution(knowledge: Knowledge): string[] {
  const bare = [...knowledge.claims.values()].filter(
    (c) => ATTRIBUTION.en?.[c.status]?.test(c.statement) === false,
  );
  return bare.map((c) => `${c.id}: the statement does not say who ${c.status} it`);
}

/** What a partner's claims must hold for its level, so that nobody is graded above the evidence. */
const LEVEL_NEEDS: Readonly<Record<Level, (claim: Claim) => boolean>> = {
  A: (c) => c.status === 'acknowledged' && c.kind.startsWith('messages-'),
  B: (c) => c.kind === 'chat-client',
  C: (c) => c.kind === 'messages-bot',
  D: () => true,
  E: (c) => c.kind === 'data-misuse' || c.kind === 'data-exposure',
  F: (c) => ['sdk-sensitive-data', 'data-broker', 'regulator', 'litigation'].includes(c.kind),
  none: () => false,
};

function levels(knowledge: Knowledge): string[] {
  const partners = [...knowledge.partners.values()];
  const bare = partners.filter((p) => p.level !== 'none' && !p.claims.some(LEVEL_NEEDS[p.level]));
  // A browser with Facebook's notifications had no stated data kind: a claim, but not enough for a level.
  const full = partners.filter(
    (p) => p.level === 'none' && p.claims.some((c) => c.kind !== 'device-integration'),
  );
  return [
    ...bare.map((p) => `${p.id}: no claim that makes it level ${p.level}`),
    ...full.map((p) => `${p.id}: claims at level none`),
  ];
}

const ABOUT_MESSAGES = /\b(messages?|messaging|chats?|inbox|mailbox)\b/i;
const SILENT_LEVELS: ReadonlySet<Level> = new Set(['D', 'E', 'F']);

/** Levels D, E and F say nothing about messages; a chat program of a level-D company is a claim of its own kind. */
function silence(knowledge: Knowledge): string[] {
  const partners = [...knowledge.partners.values()].filter((p) => SILENT_LEVELS.has(p.level));
  const claims = partners.flatMap((p) => p.claims).filter((c) => c.kind !== 'chat-client');
  const loud = claims.filter(
    (c) =>
      c.kind.startsWith('messages-') || c.dataKinds.includes('messages') || ABOUT_MESSAGES.test(c.statement),
  );
  return loud.map((c) => `${c.id}: speaks of messages below its level`);
}

function ownSentences(knowledge: Knowledge): (string | null)[] {
  const { permissions, eras, otherEras, events, cautions, devicePartners2018, mostSeen2024 } = knowledge;
  const remedies = [...knowledge.remedies.values()];
  return [
    ...[...knowledge.claims.values()].flatMap((c) => [c.by, c.statement, c.note]),
    ...[...knowledge.partners.values()].flatMap((p) => [p.name, p.category, p.note]),
    ...[...knowledge.names.values()].flatMap(({ name, parent }) => [name, parent]),
    ...knowledge.headlines.rows.flatMap(({ says, established }) => [says, established]),
    ...permissions.flatMap((p) => [p.meaning, p.note]),
    ...[...eras, ...otherEras].flatMap((e) => [e.label, e.couldHaveBeenGranted, e.caution, e.basis]),
    ...knowledge.apiVersions.map((v) => v.note),
    ...events.flatMap((e) => [e.event, e.note]),
    ...remedies.flatMap((r) => [r.topic, r.text, r.note]),
    ...[devicePartners2018, mostSeen2024].flatMap(({ statement, note }) => [statement, note]),
    ...cautions.map(({ text }) => text),
    ...[...knowledge.cases.values()].flatMap((c) => [c.name, c.parties, c.state, c.note]),
  ];
}

function wording(knowledge: Knowledge): string[] {
  const sentences = ownSentences(knowledge).filter((text) => text !== null);
  return sentences.flatMap((text) => overclaims(text).map((word) => `"${word}" in: ${text}`));
}

/** Paths of somebody's machine, numeric ids of other systems, addresses without encryption. */
const FOREIGN = /(^|[\s"'(])\/[A-Za-z]+\/|\bids? \d{6,}\b|http:\/\//i;

function foreignText(knowledge: Knowledge): string[] {
  const texts = [...ownSentences(knowledge), ...[...knowledge.claims.values()].map((c) => c.quote)];
  return texts
    .filter((text) => text !== null && FOREIGN.test(text))
    .map((text) => `a foreign path or id in: ${text}`);
}

function responses(knowledge: Knowledge): string[] {
  const partners = [...knowledge.partners.values()];
  const silent = partners.filter((p) => p.level === 'A' && !p.claims.some((c) => c.status === 'denied'));
  return [
    ...silent.map((p) => `${p.id}: level A without a response`),
    ...partners.flatMap(unanswered),
    ...foundAfterAll(knowledge),
  ];
}

/** A claim cannot have a response and say that none was found; and the field says so, not a note. */
function foundAfterAll({ claims }: Knowledge): string[] {
  const all = [...claims.values()];
  const answered = new Set(all.flatMap((c) => c.respondsTo));
  const wrong = all.filter((c) => c.noResponseAsOf !== null && (answered.has(c.id) || c.status === 'denied'));
  const inNotes = all.filter((c) => /No response to this point/.test(c.note ?? ''));
  return [
    ...wrong.map((c) => `${c.id}: has a response, or is one`),
    ...inNotes.map((c) => `${c.id}: "noResponseAsOf" says that no response was found, not the note`),
  ];
}

function unanswered(partner: Partner): string[] {
  const answered = new Set(partner.claims.flatMap((c) => c.respondsTo));
  const accusing = partner.claims.filter((c) => c.status === 'alleged' || c.status === 'reported');
  const open = accusing.filter((c) => !answered.has(c.id) && c.noResponseAsOf === null);
  return open.map((c) => `${c.id}: no response beside it`);
}

/** Kinds about courts, authorities and money, which need no tie to Facebook. */
const WITHOUT_TIE: ReadonlySet<string> = new Set(['litigation', 'regulator', 'commercial']);

/** Code and headings depend on ties and data kinds, never on the wording of a statement. */
function ties({ claims }: Knowledge): string[] {
  const all = [...claims.values()];
  const untied = all.filter((c) => c.status !== 'denied' && !WITHOUT_TIE.has(c.kind) && c.tie === null);
  const tied = all.filter((c) => c.status === 'denied' && (c.tie !== null || c.dataKinds.length > 0));
  const reach = all.filter((c) => ['messages-read', 'messages-delete', 'chat-client'].includes(c.kind));
  const silent = reach.filter((c) => c.status !== 'denied' && !c.dataKinds.includes('messages'));
  const unnamed = all.filter((c) => c.kind === 'litigation' && c.status !== 'denied' && c.case === null);
  return [
    ...untied.map((c) => `${c.id}: no tie`),
    ...tied.map((c) => `${c.id}: a denial has neither tie nor data`),
    ...silent.map((c) => `${c.id}: its data kinds lack messages`),
    ...unnamed.map((c) => `${c.id}: no case`),
  ];
}

function denials(knowledge: Knowledge): string[] {
  const claims = [...knowledge.claims.values()];
  const wrong = claims.filter((c) => (c.status === 'denied') !== c.respondsTo.length > 0);
  const dated = claims.filter((c) => c.status === 'denied' && (c.from !== null || c.to !== null));
  return [
    ...wrong.map((c) => `${c.id}: denials, and only they, answer claims`),
    ...dated.map((c) => `${c.id}: a denial has no window`),
  ];
}

function citedClaims(knowledge: Knowledge): string[] {
  const claims = [...knowledge.claims.values()];
  return [
    ...claims.filter((c) => c.source === null).map((c) => `${c.id}: no source`),
    ...claims
      .filter((c) => c.source !== null && c.also.includes(c.source))
      .map((c) => `${c.id}: source twice`),
  ];
}

function usedSources(knowledge: Knowledge): string[] {
  const used = new Set([...citations(knowledge)].map(({ id }) => id));
  return [...knowledge.sources.keys()]
    .filter((id) => !used.has(id))
    .map((id) => `${id}: nothing rests on it`);
}

function pagesTwice({ sources }: Knowledge): string[] {
  const byUrl = Map.groupBy(sources.values(), ({ url }) => url);
  const twice = [...byUrl].filter(([url, pages]) => url !== null && pages.length > 1);
  return twice.map(([, pages]) => `${pages.map(({ id }) => id).join(' and ')}: one page`);
}

function openedSources(knowledge: Knowledge): string[] {
  const { sources } = knowledge;
  const quoted = [...sources.values()].filter((s) => s.quotedIn !== null);
  const unread = quoted.filter((s) => sources.get(s.quotedIn ?? '')?.opened !== true);
  return unread.map((s) => `${s.id}: the page that quotes it was not opened`);
}

/**
 * Claims on messages (levels A and B) that rest on copies and private pages alone, each with its reason. What is not here
 * must have one opened source of a company, an authority, the press or the trade press.
 */
const ONLY_COPIES: Readonly<Record<string, string>> = {
  'adium-friends-data-extension': 'no page with the whole list of 61 developers but a forum copy was found',
  'trillian-friends-data-extension':
    'no page with the whole list of 61 developers but a forum copy was found',
};

function copies(knowledge: Knowledge): string[] {
  const partners = [...knowledge.partners.values()].filter(({ level }) => level === 'A' || level === 'B');
  const weak = partners
    .flatMap((p) => p.claims)
    .filter((claim) => {
      const opened = citedSources(knowledge, claim).flatMap((source) =>
        source.opened ? [source] : (knowledge.sources.get(source.quotedIn ?? '') ?? []),
      );
      return opened.every(({ medium }) => medium === 'copy');
    });
  return weak.filter(({ id }) => !(id in ONLY_COPIES)).map(({ id }) => `${id}: read in copies alone`);
}

/** Claims whose own page is a copy although better ones are cited: those carry its note, not its statement. */
const CARRIED_BY_COPIES: Readonly<Record<string, string>> = {
  'ebuddy-chat-client': 'only the list in Wikipedia names it',
  'flock-chat-client': 'only the list in Wikipedia names it',
  'palringo-chat-client': 'only the list in Wikipedia names it',
  'rbc-rbc-2018-whitelist-response': 'only the blog quotes the answer',
};

/** The page of `source` is shown first, so it may not be a copy where a better page says the same. */
function carriedByCopies({ claims, sources }: Knowledge): string[] {
  const isCopy = (id: string | null) => sources.get(id ?? '')?.medium === 'copy';
  const wrong = [...claims.values()].filter((c) => isCopy(c.source) && !c.also.every(isCopy));
  return wrong.filter(({ id }) => !(id in CARRIED_BY_COPIES)).map(({ id }) => `${id}: a copy is cited first`);
}

const versionKey = (version: string): string =>
  version
    .slice(1)
    .split('.')
    .map((n) => n.padStart(4, '0'))
    .join('.');

function order(knowledge: Knowledge): string[] {
  const ids = (items: Iterable<{ readonly id: string }>) => [...items].map(({ id }) => id);
  const lists: readonly (readonly string[])[] = [
    ids(knowledge.partners.values()),
    ...[...knowledge.partners.values()].map((p) => ids(p.claims)),
    ...[...Map.groupBy(knowledge.names.values(), ({ category }) => category).values()].map(ids),
    ids(knowledge.sources.values()),
    ids(knowledge.cases.values()),
    ids(knowledge.eras),
    ids(knowledge.otherEras),
    ids(knowledge.events),
    ids(knowledge.remedies.values()),
    knowledge.permissions.map((p) => p.name),
    knowledge.apiVersions.map((v) => versionKey(v.version)),
  ];
  return lists.flatMap((list) =>
    list.filter((id, at) => id <= (list[at - 1] ?? '')).map((id) => `${id}: not at its place`),
  );
}

const eras = (knowledge: Knowledge): string[] =>
  SERVICES.flatMap((service) => findEraFaults(ofService(knowledge, service)));

function findEraFaults({ eras: list }: Knowledge): string[] {
  const gaps = list.filter(
    (era, at) => era.from !== (list[at - 1]?.to ?? null) || (at > 0 && era.from === null),
  );
  return [
    ...gaps.map((era) => `${era.id}: does not begin where the one before it ends`),
    ...(list.at(-1)?.to === null ? [] : ['the last era must be open']),
    ...list.filter((era) => era.sources.length === 0).map((era) => `${era.id}: no source`),
  ];
}

const MESSAGE_PERMISSIONS = ['read_mailbox', 'xmpp_login'];

function messagePermissions(knowledge: Knowledge): string[] {
  const found = knowledge.permissions.filter((p) => p.personalMessages).map((p) => p.name);
  return found.join() === MESSAGE_PERMISSIONS.join() ? [] : [`personal messages: ${found.join()}`];
}

function events(knowledge: Knowledge): string[] {
  const wrong = knowledge.events.filter((e) => !e.id.startsWith(`${e.date}-`));
  return wrong.map((e) => `${e.id}: does not begin with its date ${e.date}`);
}

function lists(knowledge: Knowledge): string[] {
  const { cautions, devicePartners2018 } = knowledge;
  const { names } = devicePartners2018;
  return [
    ...(new Set(names).size === 52 && names.length === 52 ? [] : ['the names given to Congress are 52']),
    ...(new Set(cautions.map(({ text }) => text)).size === cautions.length
      ? []
      : ['a caution is there twice']),
    ...cautions.flatMap(({ id, partners }) =>
      partners.filter((one) => !knowledge.partners.has(one)).map((one) => `${id}: ${one} is no partner`),
    ),
  ];
}

function names(knowledge: Knowledge): string[] {
  const companies = [...knowledge.partners.values(), ...knowledge.names.values()];
  const lost = companies.flatMap((p) =>
    [...p.aliases, ...p.domains]
      .filter((name) => knowledge.match(name)?.id !== p.id)
      .map((name) => `${p.id}: ${name}`),
  );
  const deep = companies.flatMap((p) => p.domains.filter((domain) => registrableDomain(domain) !== domain));
  return [...lost, ...deep.map((domain) => `${domain} is not registrable`)];
}

export const checks: Readonly<Record<string, Check>> = {
  'every claim has a source, named once': citedClaims,
  'no claim on messages rests on copies alone': copies,
  'no copy is cited before a better page that says the same': carriedByCopies,
  'every allegation and report has its response, or a day on which none was found': responses,
  'claims say what tied the company to Facebook, and which case they speak of': ties,
  'denials, and only they, answer claims and have no window': denials,
  'statements have at most two sentences and quotes one': sentenceLengths,
  'every statement names the act of saying it': attribution,
  'every level is earned by a claim': levels,
  'levels D, E and F do not speak of messages': silence,
  'no sentence of ours overclaims': wording,
  'no machine paths, foreign ids or plain http': foreignText,
  'every source is used': usedSources,
  'no page is there twice': pagesTwice,
  'a page that quotes another was opened': openedSources,
  'every list is in order': order,
  'the eras meet without gap or overlap': eras,
  'exactly the two permissions over personal messages are marked': messagePermissions,
  "an event's id begins with its date": events,
  'fixed lists are complete and without doubles': lists,
  'every alias and domain leads to its own company': names,
};
