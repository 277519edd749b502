import type { NoticeCode, Service } from '../../model/enumerations.ts';
import { type Message, message } from '../../words/message.ts';
import type { Alias } from './accounts.ts';
import type { DatedRoots, ExportDate } from './compare-dates.ts';
import type { OwnedRoot } from './people.ts';
import { getServicesBeside, isRead, type JudgedRoot, type RootService } from './services.ts';

/** The notices about an import that result from how its files were handed over. `paths` are names of parts and folders. */
export type Notice = {
  readonly code: NoticeCode;
  readonly message: Message;
  readonly paths: readonly string[];
};

export function noticesOfServices(judged: readonly JudgedRoot[]): Notice[] {
  const documents = judged.filter(({ content, service }) => isRead(service) && content.documents.length > 0);
  const holding = new Set(documents.map(({ service }) => service));
  const found = judged.flatMap(({ content, service }): [RootService, string][] => {
    const beside = getServicesBeside(content).filter(
      ([other]) => !content.merged.some((one) => one === other),
    );
    if (service !== 'facebook' && service !== 'unknown' && !holding.has(service)) {
      // A folder of another service in a chosen folder has no other name.
      const isLoose =
        content.root.wrapper === '' &&
        judged.some((one) => one.content !== content && one.content.part === content.part);
      return [[service, (isLoose ? beside[0]?.[1] : undefined) ?? content.label]];
    }
    return beside;
  });
  return [...Map.groupBy(found, ([service]) => service)].map(([service, rows]) => {
    const parts = [...new Set(rows.map(([, label]) => label))];
    return {
      code: 'other-service-left-out',
      // The archive of X had that name when the sentence was written.
      message: message('notice.service', {
        service: service === 'x' || service === 'tweet-archive' ? 'twitter' : service,
        parts,
      }),
      paths: parts,
    };
  });
}

export function noticesOfSecureStorage(kept: readonly JudgedRoot[]): Notice[] {
  const documents = kept.flatMap(({ content }) => content.documents);
  if (documents.length === 0 || documents.some(({ kind }) => kind !== 'e2ee-thread')) return [];
  const paths = kept.map(({ content }) => content.label);
  return [{ code: 'encrypted-chats-only', message: message('notice.encryptedOnly'), paths }];
}

export function noticeOfStamps(roots: readonly OwnedRoot[]): Notice {
  const parts = getLabels(roots.filter(({ evidence }) => evidence.lines.length > 0));
  return { code: 'owner-unclear', message: message('notice.ownerUnclear', { parts }), paths: parts };
}

export function leftOut(
  code: NoticeCode,
  id: 'notice.unknownOwner' | 'notice.otherPerson',
  roots: readonly OwnedRoot[],
): Notice {
  const parts = getLabels(roots);
  return { code, message: message(id, { parts }), paths: parts };
}

export const getLabels = (roots: readonly OwnedRoot[]): string[] => [
  ...new Set(roots.map(({ content }) => content.label)),
];

/** `aliases`: who the person is on which service, if the names differ. */
export function noticeOfAccounts(
  services: readonly Service[],
  aliases: readonly Alias[],
  parts: string[],
): Notice {
  const toNames = (some: readonly Service[]): Message[] =>
    some.map((service) => message(`service.${service}`));
  const named = aliases.map(({ name, services: those }) =>
    message('refusal.people.one', { person: name, parts: toNames(those) }),
  );
  const nameless = services.filter((service) => aliases.every((alias) => !alias.services.includes(service)));
  const says =
    named.length === 0
      ? message('notice.several', { services: toNames(services) })
      : message('notice.severalNames', { accounts: [...named, ...toNames(nameless)] });
  return { code: 'several-services', message: says, paths: parts };
}

export function noticeOfDates(groups: readonly DatedRoots[]): Notice {
  const exports = groups.map(({ date, roots }) => wordDate(date, getLabels(roots)));
  const paths = groups.flatMap(({ roots }) => getLabels(roots));
  return {
    code: 'separate-imports',
    message: message('notice.separate', { count: groups.length, exports }),
    paths,
  };
}

function wordDate(date: ExportDate | null, parts: string[]): Message {
  if (date === null) return message('notice.separate.undated', { parts });
  const day = new Date(date.from * 1000).toISOString().slice(0, 10);
  if (date.exact === 'month') return message('notice.separate.month', { parts, day });
  if (date.exact === 'day' || date.exact === 'stamp') return message('notice.separate.dated', { parts, day });
  return message('notice.separate.year', { parts, year: day.slice(0, 4) });
}
