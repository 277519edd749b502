import type { DiffJson } from '../../src/model/diff.ts';
import { comparisonAnswer } from '../../src/words/comparison.ts';
import { statesMessage } from '../../src/words/connections.ts';
import { words } from '../../src/words/current.ts';
import type { MessageId } from '../../src/words/message.ts';
import { say } from '../../src/words/say.ts';
import { styled, type Terminal, tableWithin, wrap } from '../terminal.ts';
import { dayInWords, formatNumber } from './format.ts';

type Change = DiffJson['connections']['new'][number];
type Titles = Extract<MessageId, `app.compare.group.${string}.title`>;
type GroupId = Titles extends `app.compare.group.${infer Id}.title` ? Id : never;

/** Rows of one list that the terminal shows; `--json` has them all. */
const MOST_ROWS = 20;

/** What changed between two exports, the apps first; then what could not be compared. */
export function diffPage(diff: DiffJson, terminal: Terminal): string {
  const blocks = [
    wrap(words().say(comparisonAnswer(diff)), terminal.width),
    headLine(diff),
    ...connectionBlocks(diff, terminal),
    ...nameBlocks(diff, terminal),
    ...findingBlocks(diff, terminal),
    ...threadBlock(diff, terminal),
  ];
  if (diff.notCompared.length > 0) {
    const lines = diff.notCompared.map(({ sentence }) => wrap(sentence, terminal.width, '  '));
    blocks.push(`${styled(terminal, 'bold', say('app.compare.notComparedTitle'))}\n${lines.join('\n')}`);
  }
  blocks.push(wrap(say('cli.diff.missing'), terminal.width));
  return `${blocks.join('\n\n')}\n`;
}

function headLine({ from, to }: DiffJson): string {
  const made = ({ id, generatedAt }: DiffJson['from']): string =>
    generatedAt === null
      ? say('cli.diff.importUndated', { id })
      : say('cli.diff.import', { id, day: dayInWords(generatedAt) });
  return say('cli.diff.head', { from: made(from), to: made(to) });
}

function block(terminal: Terminal, group: GroupId, rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const more = rows.length > MOST_ROWS ? `\n  ${say('cli.more', { count: rows.length - MOST_ROWS })}` : '';
  const head = styled(
    terminal,
    'bold',
    `${say(`app.compare.group.${group}.title`)} (${formatNumber(rows.length)})`,
  );
  return [`${head}\n${tableWithin(rows.slice(0, MOST_ROWS), terminal.width)}${more}`];
}

function connectionBlocks({ connections }: DiffJson, terminal: Terminal): string[] {
  const one = (side: 'before' | 'after') => (change: Change) => [
    change.name,
    words().say(statesMessage(change[side])),
  ];
  const both = (change: Change): string[] => [
    change.name,
    `${words().say(statesMessage(change.before))}  ->  ${words().say(statesMessage(change.after))}`,
  ];
  return [
    ...block(terminal, 'connectionsNew', connections.new.map(one('after'))),
    ...block(terminal, 'connectionsReconnected', connections.reconnected.map(both)),
    ...block(terminal, 'connectionsStatus', connections.statusChanged.map(both)),
    ...block(terminal, 'connectionsDates', connections.datesChanged.map(both)),
    ...block(
      terminal,
      'connectionsRenamed',
      connections.renamed.map(({ name, nameBefore }) => [nameBefore, say('cli.diff.now', { name })]),
    ),
    ...block(terminal, 'connectionsVanished', connections.vanished.map(one('before'))),
    ...block(terminal, 'connectionsGone', connections.gone.map(one('before'))),
  ];
}

function nameBlocks({ advertisers, businesses }: DiffJson, terminal: Terminal): string[] {
  const rows = (names: readonly string[]): string[][] => names.map((name) => [name]);
  return [
    ...block(terminal, 'advertisersNew', rows(advertisers.new)),
    ...block(terminal, 'listsNew', rows(advertisers.listNew)),
    ...block(terminal, 'advertisersGone', rows(advertisers.gone)),
    ...block(terminal, 'listsGone', rows(advertisers.listGone)),
    ...block(terminal, 'businessesNew', rows(businesses.new)),
    ...block(terminal, 'businessesGone', rows(businesses.gone)),
  ];
}

function findingBlocks({ findings }: DiffJson, terminal: Terminal): string[] {
  const row = ({ id, title }: DiffJson['findings']['new'][number]): string[] => [title, id];
  return [
    ...block(terminal, 'findingsNew', findings.new.map(row)),
    ...block(
      terminal,
      'findingsChanged',
      findings.changed.map(({ after }) => row(after)),
    ),
    ...block(terminal, 'findingsGone', findings.gone.map(row)),
    ...block(
      terminal,
      'findingsNotComparable',
      findings.notComparable.map(({ finding }) => row(finding)),
    ),
  ];
}

/** Titles of threads are names of people: the terminal shows how many, `--json` which. */
function threadBlock({ threads }: DiffJson, { width }: Terminal): string[] {
  const { new: added, gone, changed } = threads;
  if (added.length + gone.length + changed.length === 0) return [];
  const counts = { added: added.length, gone: gone.length, changed: changed.length };
  return [wrap(say('cli.diff.threads', counts), width)];
}
