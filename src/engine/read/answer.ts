import { countUnclearApps } from '../../audit/app-reach.ts';
import { isDenialOfReading } from '../../audit/claim-kinds.ts';
import { jointExposure } from '../../audit/joint-exposure.ts';
import { connectionsInEras } from '../../audit/rules/inbox-permission-era.ts';
import { citedSources } from '../../knowledge/sources.ts';
import type { Claim, Knowledge } from '../../knowledge/types.ts';
import { kindsAndStatuses } from '../../ledger/reads/document-pages.ts';
import type { AnswerJson } from '../../model/answer.ts';
import type { DocumentKind, ListState, RuleId } from '../../model/enumerations.ts';
import type { Finding } from '../../model/findings.ts';
import { withoutRemark } from '../../words/without-remark.ts';
import type { OpenImport } from '../open-import.ts';
import { toConnectionState } from './connections.ts';
import { importCounts } from './counts.ts';

type Group = AnswerJson['named'];
type Company = Group['companies'][number];
type Lists = Pick<AnswerJson, 'apps' | 'messages'>;

/** Which companies could have reached the user's messages, how many, who denies it, and what to do now. */
export function readAnswer(opened: OpenImport): AnswerJson {
  const facts = opened.memoize('answer', () => answerFacts(opened));
  return { ...facts, next: nextSteps(opened, facts) };
}

function answerFacts(opened: OpenImport): Omit<AnswerJson, 'next'> {
  const { service } = opened.row;
  const named = toGroup(opened, service === 'x' ? 'app-may-read-messages' : 'messaging-partner');
  const chatPrograms = toGroup(opened, 'chat-client');
  const known = new Set([...named.companies, ...chatPrograms.companies].map(({ id }) => id));
  return {
    ...readLists(opened),
    service,
    named,
    chatPrograms,
    byRules: byRules(opened, known),
    denials: findDenials(opened, named),
  };
}

/** Whether the two lists that the answer depends on are complete. */
function readLists(opened: OpenImport): Lists {
  const documents = kindsAndStatuses(opened.db, opened.id);
  const getListState = (wanted: DocumentKind): ListState =>
    listState(documents.filter(({ kind }) => kind === wanted).map(({ status }) => status));
  const { connections, messages, e2eeMessages } = importCounts(opened);
  const unclear = opened.row.service === 'x' ? countUnclearApps(opened.audit.connections) : 0;
  const { active, expired, removed, unknown } = connections;
  return {
    apps: {
      ...{ state: getListState('connected-apps'), listed: active + expired + removed + unknown },
      ...(unclear > 0 ? { unclear } : {}),
    },
    messages: {
      state: messagesState(
        getListState(opened.row.service === 'x' ? 'message-headers' : 'thread'),
        getListState('e2ee-thread'),
      ),
      total: messages,
      encrypted: e2eeMessages,
    },
  };
}

function listState(statuses: readonly string[]): ListState {
  const isRead = statuses.some((status) => status === 'read' || status === 'empty');
  const isDamaged = statuses.some((status) => status === 'partial' || status === 'unreadable');
  if (statuses.includes('partial') || (isRead && isDamaged)) return 'in-part';
  if (isDamaged) return 'unreadable';
  return isRead ? 'whole' : 'missing';
}

/** Damaged encrypted chats make the messages incomplete as well; missing ones do not, because they are a separate download. */
function messagesState(ordinary: ListState, encrypted: ListState): ListState {
  const isDamaged = encrypted === 'in-part' || encrypted === 'unreadable';
  return ordinary === 'whole' && isDamaged ? 'in-part' : ordinary;
}

function toGroup(opened: OpenImport, rule: RuleId): Group {
  const companies = opened.undecided
    .filter((finding) => finding.rule === rule)
    .flatMap((finding) => toCompany(opened, finding))
    .sort((one, other) => other.most - one.most || (one.name < other.name ? -1 : 1));
  return { companies, ...jointExposure(opened.audit, new Set(companies.map(({ id }) => id))) };
}

function toCompany({ audit, knowledge }: OpenImport, { company, ...finding }: Finding): Company[] {
  if (company === null) return [];
  const apps = audit.connections.filter((each) => each.kind === 'app' && each.company?.id === company.id);
  const claims = knowledge.partners.get(apps[0]?.company?.partnerId ?? '')?.claims ?? [];
  return [
    {
      ...company,
      findingId: finding.id,
      grade: finding.grade,
      namedIn: yearNamed(knowledge, claims),
      connections: apps.map(toConnectionState),
      window: finding.window,
      least: finding.exposure?.least.messages ?? 0,
      most: finding.exposure?.most.messages ?? 0,
    },
  ];
}

/** The year of the first source cited for a statement by Facebook about this company and messages. */
function yearNamed(knowledge: Knowledge, claims: readonly Claim[]): number | null {
  const byFacebook = claims.filter(
    ({ kind, status, by }) =>
      kind.startsWith('messages-') && status === 'acknowledged' && isFacebook(withoutRemark(by)),
  );
  const dates = byFacebook.flatMap((claim) => citedSources(knowledge, claim).map(({ date }) => date));
  const [first] = dates.filter((date) => date !== null).sort();
  return first === undefined ? null : Number(first.slice(0, 4));
}

const isFacebook = (name: string): boolean => name === 'Facebook' || name === 'Meta';

function byRules({ audit }: OpenImport, known: ReadonlySet<string>): AnswerJson['byRules'] {
  const others = connectionsInEras(audit).filter(
    ({ connection }) => !known.has(connection.company?.id ?? ''),
  );
  const findingId: RuleId = 'inbox-permission-era';
  return { apps: others.length, findingId: others.length > 0 ? findingId : null };
}

/** The denials that messages were read. Whether they were passed on is a separate question. */
function findDenials({ undecided, knowledge }: OpenImport, { companies }: Group): AnswerJson['denials'] {
  return companies.flatMap(({ id: companyId, findingId }) => {
    const responses = undecided.find(({ id }) => id === findingId)?.responses ?? [];
    return responses.flatMap(({ id, by }) => {
      return isDenialOfReading(knowledge.claims.get(id)) ? [{ id, by: withoutRemark(by), companyId }] : [];
    });
  });
}

/** Missing documents come first, since nothing can be answered without them; then what ends access, then what asks about it. */
function nextSteps(
  opened: OpenImport,
  { apps, messages, named }: Lists & { named: Group },
): AnswerJson['next'] {
  const states = [apps.state, messages.state];
  const missing = states.filter((state) => state === 'missing' || state === 'unreadable').length;
  const steps: AnswerJson['next'] = [
    { kind: 'complete-export', count: missing },
    { kind: 'remove-apps', count: importCounts(opened).connections.active },
    { kind: 'ask-companies', count: named.companies.length },
    {
      kind: 'complete-export',
      count: missing > 0 ? 0 : states.filter((state) => state === 'in-part').length,
    },
    { kind: 'keep-report', count: opened.findings.length },
    { kind: 'review-findings', count: opened.findings.filter(({ decision }) => decision === null).length },
  ];
  return steps.filter(({ count }) => count > 0).slice(0, 3);
}
