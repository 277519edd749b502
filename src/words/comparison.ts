import type { ConnectionChange, ImportDiff } from '../model/diff.ts';
import { type Message, message } from './message.ts';

/** The first sentence about two exports: the counts that differ, or that nothing does. */
export function comparisonAnswer(diff: ImportDiff): Message {
  const { from, to } = diff;
  if (from.id === to.id) return message('app.compare.same');
  const parts = differenceParts(diff);
  if (parts.length === 0) return message('app.compare.nothing');
  const isLater = from.generatedAt !== null && to.generatedAt !== null && from.generatedAt < to.generatedAt;
  return message('compare.answer', {
    since: isLater ? 'day' : 'first',
    day: from.generatedAt?.slice(0, 10) ?? '',
    parts,
  });
}

function differenceParts({ connections, findings, advertisers, businesses, threads }: ImportDiff): Message[] {
  const left = [...connections.statusChanged, ...connections.vanished].filter(hasLeft);
  const others =
    connections.statusChanged.length +
    connections.vanished.length -
    left.length +
    connections.gone.length +
    connections.datesChanged.length +
    connections.renamed.length;
  const messages = messagesMore(threads);
  const counted = [
    ['left', left.length],
    ['new', connections.new.length],
    ['back', connections.reconnected.length],
    ['others', others],
    ['findings', findings.new.length],
    ['findingsGone', findings.gone.length],
    ['findingsChanged', findings.changed.length],
    ['advertisers', advertisers.new.length],
    ['advertisersGone', advertisers.gone.length],
    ['lists', advertisers.listNew.length + advertisers.listGone.length],
    ['businesses', businesses.new.length],
    ['businessesGone', businesses.gone.length],
    ['threads', messages === 0 ? threads.new.length + threads.gone.length + threads.changed.length : 0],
    ['more', Math.max(0, messages)],
    ['fewer', Math.max(0, -messages)],
  ] as const;
  return counted.flatMap(([part, count]) =>
    count === 0 ? [] : [message(`compare.part.${part}`, { count })],
  );
}

/** Connected in the first export and not in the second. */
function hasLeft({ before, after }: ConnectionChange): boolean {
  const isActive = (states: ConnectionChange['before']) => states.some(({ status }) => status === 'active');
  return isActive(before) && !isActive(after);
}

/** How many more messages the second export holds; negative if it holds fewer. */
function messagesMore({ new: added, gone, changed }: ImportDiff['threads']): number {
  const sum = (threads: readonly { readonly messages: number }[]): number =>
    threads.reduce((total, { messages }) => total + messages, 0);
  const [before, after] = [changed.map((each) => each.before), changed.map((each) => each.after)];
  return sum(added) - sum(gone) + sum(after) - sum(before);
}
