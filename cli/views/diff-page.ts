import type { DiffJson } from '../../src/model/diff.ts';
import { differences } from '../../src/review/diff/diff.ts';
import { say } from '../../src/words/say.ts';
import { styled, type Terminal, table, wrap } from '../terminal.ts';
import { dayInWords, dayOrDash, formatNumber } from './format.ts';

type Change = DiffJson['connections']['new'][number];

/** Rows of one list that the terminal shows; `--json` has them all. */
const MOST_ROWS = 20;

/** What changed between two exports, what became of each app first; then what could not be compared. */
export function diffPage(diff: DiffJson, terminal: Terminal): string {
  const blocks = [
    headLine(diff),
    ...connectionBlocks(diff, terminal),
    ...nameBlocks(diff, terminal),
    ...findingBlocks(diff, terminal),
    ...threadBlock(diff),
  ];
  if (differences(diff) === 0) blocks.push(say('cli.diff.nothing'));
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

function block(terminal: Terminal, title: string, rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const more = rows.length > MOST_ROWS ? `\n  ${say('cli.more', { count: rows.length - MOST_ROWS })}` : '';
  const head = styled(terminal, 'bold', `${title} (${formatNumber(rows.length)})`);
  return [`${head}\n${table(rows.slice(0, MOST_ROWS))}${more}`];
}

const statesText = (states: Change['before']): string =>
  states
    .map(({ status, addedAt, removedAt }) => {
      const dates = { status, added: dayOrDash(addedAt) };
      return status === 'removed'
        ? say('cli.diff.stateRemoved', { ...dates, removed: dayOrDash(removedAt) })
        : say('cli.diff.state', dates);
    })
    .join('; ');

function connectionBlocks({ connections }: DiffJson, terminal: Terminal): string[] {
  const one = (side: 'before' | 'after') => (change: Change) => [change.name, statesText(change[side])];
  const both = (change: Change): string[] => [
    change.name,
    `${statesText(change.before)}  ->  ${statesText(change.after)}`,
  ];
  return [
    ...block(terminal, say('cli.diff.appsNew'), connections.new.map(one('after'))),
    ...block(terminal, say('cli.diff.appsReconnected'), connections.reconnected.map(both)),
    ...block(terminal, say('cli.diff.appsStatus'), connections.statusChanged.map(both)),
    ...block(terminal, say('cli.diff.appsDates'), connections.datesChanged.map(both)),
    ...block(
      terminal,
      say('cli.diff.appsRenamed'),
      connections.renamed.map(({ name, nameBefore }) => [nameBefore, say('cli.diff.now', { name })]),
    ),
    ...block(terminal, say('cli.diff.appsVanished'), connections.vanished.map(one('before'))),
    ...block(terminal, say('cli.diff.appsGone'), connections.gone.map(one('before'))),
  ];
}

function nameBlocks({ advertisers, businesses }: DiffJson, terminal: Terminal): string[] {
  const rows = (names: readonly string[]): string[][] => names.map((name) => [name]);
  return [
    ...block(terminal, say('cli.diff.advertisersNew'), rows(advertisers.new)),
    ...block(terminal, say('cli.diff.listsNew'), rows(advertisers.listNew)),
    ...block(terminal, say('cli.diff.advertisersGone'), rows(advertisers.gone)),
    ...block(terminal, say('cli.diff.listsGone'), rows(advertisers.listGone)),
    ...block(terminal, say('cli.diff.businessesNew'), rows(businesses.new)),
    ...block(terminal, say('cli.diff.businessesGone'), rows(businesses.gone)),
  ];
}

function findingBlocks({ findings }: DiffJson, terminal: Terminal): string[] {
  const row = ({ id, title }: DiffJson['findings']['new'][number]): string[] => [title, id];
  return [
    ...block(terminal, say('cli.diff.findingsNew'), findings.new.map(row)),
    ...block(
      terminal,
      say('cli.diff.findingsChanged'),
      findings.changed.map(({ after }) => row(after)),
    ),
    ...block(terminal, say('cli.diff.findingsGone'), findings.gone.map(row)),
    ...block(
      terminal,
      say('cli.diff.findingsNotComparable'),
      findings.notComparable.map(({ finding }) => row(finding)),
    ),
  ];
}

/** Titles of threads are names of people: the terminal shows how many, `--json` which. */
function threadBlock({ threads }: DiffJson): string[] {
  const { new: added, gone, changed } = threads;
  if (added.length + gone.length + changed.length === 0) return [];
  return [say('cli.diff.threads', { added: added.length, gone: gone.length, changed: changed.length })];
}
