import type { HeadlinesView } from '../../src/engine/contract/headline-views.ts';
import { words } from '../../src/words/current.ts';
import { citationMessage } from '../../src/words/facts.ts';
import { headlineConnectionMessage, noResponseMessage, rowsOfClaims } from '../../src/words/headlines.ts';
import { say } from '../../src/words/say.ts';
import { styled, type Terminal, wrap } from '../terminal.ts';

type Row = HeadlinesView['rows'][number];
type Claim = Row['claims'][number];

/** Every row with its four parts one below the other, then what to keep in mind, then the user's own export. */
export function headlinesPage(view: HeadlinesView, terminal: Terminal): string {
  const { width } = terminal;
  const rowByClaim = rowsOfClaims(view.rows);
  const blocks = [
    styled(terminal, 'bold', say('headlines.title')),
    wrap(say('headlines.lead'), width),
    ...view.rows.map((row) => rowBlock(row, rowByClaim, terminal)),
    `${say('headlines.keepInMind')}\n${view.cautions.map((text) => wrap(text, width, '  ')).join('\n')}`,
    ...ownBlock(view, terminal),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function rowBlock(row: Row, rowByClaim: ReadonlyMap<string, string>, terminal: Terminal): string {
  const { id, says, claims, answers, established } = row;
  const { width } = terminal;
  const statements = (listed: readonly Claim[]) =>
    listed.flatMap((claim) =>
      rowByClaim.get(claim.id) === id ? statement(claim, width) : mention(claim, width),
    );
  const part = (head: string, lines: readonly string[]) => `  ${head}\n${lines.join('\n')}`;
  const answered =
    answers.length === 0
      ? [wrap(words().say(noResponseMessage(claims)), width, '    ')]
      : statements(answers);
  return [
    ...wrap(say('claim.quotation', { text: says }), width)
      .split('\n')
      .map((line) => styled(terminal, 'bold', line)),
    part(say('headlines.said'), statements(claims)),
    part(say('headlines.answers'), answered),
    part(say('headlines.established'), [wrap(established, width, '    ')]),
  ].join('\n');
}

/** A statement with who made it, its grade, its note and its best source. */
const statement = ({ by, status, statement: text, note, sources }: Claim, width: number): string[] => [
  wrap(`${by} (${say(`grade.${status}`)})`, width, '    '),
  wrap(text, width, '      '),
  ...(note === null ? [] : [wrap(note, width, '      ')]),
  ...sources.slice(0, 1).map((source) => wrap(reference(source), width, '      ')),
];

const mention = ({ by, status }: Claim, width: number): string =>
  wrap(`${say('headlines.above', { by })} (${say(`grade.${status}`)})`, width, '    ');

const reference = (source: Claim['sources'][number]): string =>
  `${words().say(citationMessage(source))}${source.url === null ? '' : ` ${source.url}`}`;

function ownBlock({ connections }: HeadlinesView, { width }: Terminal): string[] {
  if (connections.length === 0) return [];
  const lines = connections.map((own) => wrap(words().say(headlineConnectionMessage(own)), width, '  '));
  return [[say('grade.in-export'), ...lines, wrap(say('headlines.ownLimit'), width, '  ')].join('\n')];
}
