import { findCompany, listChannels } from '../../ledger/reads/companies.ts';
import type { Answer } from '../../model/answer.ts';
import { countedGroup } from '../../model/counted-group.ts';
import { joinAnswers } from '../../model/joined-answers.ts';
import { byMostMessages } from '../../model/shared-companies.ts';
import type {
  AccountMessages,
  CompanyTogether,
  MessageSum,
  SharedCompany,
  Together,
} from '../../model/together.ts';
import type { Engine } from '../engine.ts';
import type { OpenImport } from '../open-import.ts';
import { readAnswer } from './answer.ts';
import { findCompanyId, matchCompanyId } from './companies.ts';
import { toConnectionState } from './connections.ts';
import { companyExposure } from './exposure.ts';
import { newestOfAccounts, openJoinedAccounts } from './joined-accounts.ts';
import { listJointCompanies } from './joint-companies.ts';
import { accountWord } from './ledger-accounts.ts';

/** The joint answer for the accounts of one person (`openJoinedAccounts`): each claim separately, and the messages of all. */
export function readTogether(joined: readonly OpenImport[]): Together {
  const answers = joined.map(readAnswer);
  const accounts = joined.map((opened) => toAccountMessages(opened, answeredMessages(opened)));
  return {
    ...joinAnswers(answers),
    accounts,
    messages: sumMessages(accounts),
    undecided: sum(joined.map(countUndecided)),
  };
}

/** The companies that the exports of several services list, at least one as a connected app; the most messages first. */
export function findSharedCompanies(joined: readonly OpenImport[]): SharedCompany[] {
  const rows = listJointCompanies(joined).filter(({ channels }) => channels > 0);
  const shared = [...Map.groupBy(rows, ({ key }) => key).values()].flatMap((found): SharedCompany[] => {
    const isConnected = found.some(({ connections }) => connections > 0);
    const companies = joined.flatMap((opened) =>
      found.filter(({ importId }) => importId === opened.id).map((company) => ({ opened, company })),
    );
    const [first] = companies;
    if (first === undefined || found.length < 2 || !isConnected) return [];
    const accounts = companies.map(({ opened, company: { id } }) => toCompanyAccount(opened, id));
    const services = accounts.map(({ service }) => service);
    const { id, name } = first.company;
    return [{ id, name, services, accounts, messages: sumMessages(accounts) }];
  });
  return shared.sort(byMostMessages);
}

/** The same company in the other accounts; nothing if no other account shown with the import lists it. */
export function readOtherAccounts(
  engine: Engine,
  wanted: number | null,
  companyId: string,
): { together?: CompanyTogether } {
  const shown = engine.openImport(wanted).id;
  const joined = openJoinedAccounts(engine, wanted);
  if (joined.length < 2) return {};
  const companies = listJointCompanies(joined);
  const key = companies.find(({ id, importId }) => importId === shown && id === companyId)?.key;
  const found = companies.filter((company) => company.key === key);
  const all = newestOfAccounts(engine);
  const accounts = joined.flatMap((opened) => {
    const account = { account: accountWord(all, opened.row), isShown: opened.id === shown };
    return found
      .filter(({ importId }) => importId === opened.id)
      .map(({ id }) => ({ ...toCompanyAccount(opened, id), ...companyDetails(opened, id), ...account }));
  });
  return accounts.some(({ isShown }) => !isShown)
    ? { together: { accounts, messages: sumMessages(accounts) } }
    : {};
}

const toCompanyAccount = (opened: OpenImport, companyId: string): SharedCompany['accounts'][number] => ({
  ...toAccountMessages(opened, companyMessages(opened, companyId)),
  companyId,
});

function companyDetails(
  opened: OpenImport,
  companyId: string,
): Pick<CompanyTogether['accounts'][number], 'channels' | 'connections' | 'window'> {
  const { db, id, audit } = opened;
  const row = findCompany(db, id, companyId);
  const apps = audit.connections.filter(({ company }) => company?.id === companyId);
  return {
    channels: row === undefined ? [] : listChannels(db, row),
    connections: apps.map(toConnectionState),
    window: companyExposure(opened, companyId).window,
  };
}

/** The company that a word names: in the newest export, otherwise in another account shown with it. Throws NotFoundError. */
export function openWithCompany(
  engine: Engine,
  word: string,
): { opened: OpenImport; companyId: string; isJoined: boolean } {
  const newest = engine.openImport();
  const joined = openJoinedAccounts(engine);
  const isJoined = joined.length > 1;
  for (const opened of [newest, ...joined]) {
    const companyId = matchCompanyId(opened, word);
    if (companyId !== null) return { opened, companyId, isJoined };
  }
  return { opened: newest, companyId: findCompanyId(newest, word), isJoined };
}

export const countUndecided = ({ findings }: OpenImport): number =>
  findings.filter(({ decision }) => decision === null).length;

type Range = AccountMessages['messages'];

function toAccountMessages(opened: OpenImport, messages: Range): AccountMessages {
  const { apps, messages: lists } = readAnswer(opened);
  const isWhole = apps.state === 'whole' && apps.unclear === undefined && lists.state === 'whole';
  return { importId: opened.id, service: opened.row.service, isWhole, messages };
}

const NONE: Range = { least: 0, most: 0 };

/** X’s only list of messages is present and empty: 0 is known. Facebook’s other chats may be in another download. */
const hasNoMessages = ({ service, messages }: Answer): boolean =>
  service === 'x' && messages.state === 'whole' && messages.total === 0;

/** The messages that an account's answer counts. If no company counts any, the number is unknown, not 0. */
function answeredMessages(opened: OpenImport): Range {
  const answer = readAnswer(opened);
  if (hasNoMessages(answer)) return NONE;
  const { companies, least, most } = countedGroup(answer);
  return companies.length === 0 || answer.messages.total === 0 ? null : { least, most };
}

function companyMessages(opened: OpenImport, companyId: string): Range {
  const { exposure } = companyExposure(opened, companyId);
  const answer = readAnswer(opened);
  if (exposure !== null && hasNoMessages(answer)) return NONE;
  if (exposure === null || answer.messages.total === 0) return null;
  return { least: exposure.least.messages, most: exposure.most.messages };
}

/**
 * A message is sent on one service and is in that service's export only, so none counts twice and the sums are exact. If one
 * account gives no number, the total has no upper bound.
 */
function sumMessages(accounts: readonly AccountMessages[]): MessageSum {
  const known = accounts.flatMap(({ messages }) => messages ?? []);
  if (known.length === 0) return null;
  const isClosed = known.length === accounts.length && accounts.every(({ isWhole }) => isWhole);
  return {
    least: sum(known.map(({ least }) => least)),
    most: isClosed ? sum(known.map(({ most }) => most)) : null,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
