import type { DiffJson } from '../../src/model/diff.ts';
import { differences } from '../../src/review/diff/diff.ts';
import { styled, type Terminal, table, wrap } from '../terminal.ts';
import { countWord, dayInWords, dayOrDash, number } from './words.ts';

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
  if (differences(diff) === 0) blocks.push('Nothing differs in what could be compared.');
  if (diff.notCompared.length > 0) {
    const lines = diff.notCompared.map(({ sentence }) => wrap(sentence, terminal.width, '  '));
    blocks.push(`${styled(terminal, 'bold', 'What could not be compared')}\n${lines.join('\n')}`);
  }
  blocks.push(
    wrap(
      'An entry that is missing in an export proves nothing by itself: it is not in this export.',
      terminal.width,
    ),
  );
  return `${blocks.join('\n\n')}\n`;
}

function headLine({ from, to }: DiffJson): string {
  const made = ({ id, generatedAt }: DiffJson['from']): string =>
    `import ${id} (${generatedAt === null ? 'made on an unknown day' : `made on ${dayInWords(generatedAt)}`})`;
  return `From ${made(from)}\nto   ${made(to)}`;
}

function block(terminal: Terminal, title: string, rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const more = rows.length > MOST_ROWS ? `\n  … and ${number(rows.length - MOST_ROWS)} more (--json)` : '';
  const head = styled(terminal, 'bold', `${title} (${number(rows.length)})`);
  return [`${head}\n${table(rows.slice(0, MOST_ROWS))}${more}`];
}

const statesText = (states: Change['before']): string =>
  states
    .map(({ status, addedAt, removedAt }) => {
      const removed = status === 'removed' ? `, removed ${dayOrDash(removedAt)}` : '';
      return `${status}, added ${dayOrDash(addedAt)}${removed}`;
    })
    .join('; ');

function connectionBlocks({ connections }: DiffJson, terminal: Terminal): string[] {
  const one = (side: 'before' | 'after') => (change: Change) => [change.name, statesText(change[side])];
  const both = (change: Change): string[] => [
    change.name,
    `${statesText(change.before)}  ->  ${statesText(change.after)}`,
  ];
  return [
    ...block(terminal, 'New apps', connections.new.map(one('after'))),
    ...block(terminal, 'Connected again', connections.reconnected.map(both)),
    ...block(terminal, 'Another status', connections.statusChanged.map(both)),
    ...block(terminal, 'Other dates', connections.datesChanged.map(both)),
    ...block(
      terminal,
      'Another name',
      connections.renamed.map(({ name, nameBefore }) => [nameBefore, `now ${name}`]),
    ),
    ...block(terminal, 'Vanished without a removed date', connections.vanished.map(one('before'))),
    ...block(terminal, 'Removed before, not listed any more', connections.gone.map(one('before'))),
  ];
}

function nameBlocks({ advertisers, businesses }: DiffJson, terminal: Terminal): string[] {
  const rows = (names: readonly string[]): string[][] => names.map((name) => [name]);
  return [
    ...block(terminal, 'New advertisers', rows(advertisers.new)),
    ...block(terminal, 'Advertisers that are listed with a list now', rows(advertisers.listNew)),
    ...block(terminal, 'Advertisers not listed any more', rows(advertisers.gone)),
    ...block(terminal, 'Advertisers that are listed without a list now', rows(advertisers.listGone)),
    ...block(terminal, 'New businesses that sent activity', rows(businesses.new)),
    ...block(terminal, 'Businesses not listed any more', rows(businesses.gone)),
  ];
}

function findingBlocks({ findings }: DiffJson, terminal: Terminal): string[] {
  const row = ({ id, title }: DiffJson['findings']['new'][number]): string[] => [title, id];
  return [
    ...block(terminal, 'New findings', findings.new.map(row)),
    ...block(
      terminal,
      'Findings that changed',
      findings.changed.map(({ after }) => row(after)),
    ),
    ...block(terminal, 'Findings not in the second export', findings.gone.map(row)),
    ...block(
      terminal,
      'Findings that cannot be compared',
      findings.notComparable.map(({ finding }) => row(finding)),
    ),
  ];
}

/** Titles of threads are names of people: the terminal shows how many, `--json` which. */
function threadBlock({ threads }: DiffJson): string[] {
  const { new: added, gone, changed } = threads;
  if (added.length + gone.length + changed.length === 0) return [];
  const parts = [`${number(added.length)} new`, `${number(gone.length)} not in the second export`];
  return [
    `Conversations: ${parts.join(', ')}, ${countWord(changed.length, 'other')} with another number of messages.`,
  ];
}
