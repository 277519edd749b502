import { styleText } from 'node:util';

import { printable, printableLines } from './printable.ts';

type Output = { readonly write: (text: string) => unknown };

/** Where a command writes. `out` carries the answer and nothing else; `err` progress and messages. */
export type Terminal = {
  readonly out: Output;
  readonly err: Output;
  /** Columns of a line of text; at most 80 so that lines stay readable. */
  readonly width: number;
  readonly colour: boolean;
  /** A user is watching stdout. */
  readonly watched: boolean;
  /** A user is watching stderr: progress may be drawn. */
  readonly live: boolean;
  /** Asks the user without showing what is typed; undefined if nobody is there. */
  readonly ask?: (question: string) => Promise<string>;
};

const MAX_WIDTH = 80;

const ask = async (question: string): Promise<string> =>
  (await import('./ask-hidden.ts')).askHidden(question, process.stdin, process.stderr);

/** A terminal that writes printable text only, whatever its source; `data` is for files that go to a pipe. */
export type SafeTerminal = Terminal & { readonly data: Output };

export function toSafeTerminal(terminal: Terminal): SafeTerminal {
  const safe = ({ write }: Output): Output => ({ write: (text) => write(printableLines(text)) });
  const [out, err] = [bound(terminal.out), bound(terminal.err)];
  const toScreen = { write: (text: string) => safe(out).write(text.replaceAll('\r\n', '\n')) };
  return { ...terminal, out: safe(out), err: safe(err), data: terminal.watched ? toScreen : out };
}

const bound = (output: Output): Output => ({ write: (text) => output.write(text) });

/** The process's own terminal. Colour only on a TTY, and never under NO_COLOR. */
export function processTerminal(env: NodeJS.ProcessEnv = process.env): Terminal {
  return {
    out: process.stdout,
    err: process.stderr,
    width: Math.max(40, Math.min(MAX_WIDTH, process.stdout.columns ?? MAX_WIDTH)),
    colour: Boolean(process.stdout.isTTY) && !env.NO_COLOR,
    watched: Boolean(process.stdout.isTTY),
    live: Boolean(process.stderr.isTTY),
    ...(process.stdin.isTTY && process.stderr.isTTY && { ask }),
  };
}

export type Style = 'bold' | 'dim' | 'yellow' | 'cyan';

/** `text` in a style if the terminal shows colour. Words carry the meaning; colour is only an aid. */
export const styled = (terminal: Terminal, style: Style, text: string): string =>
  terminal.colour ? styleText(style, printable(text), { validateStream: false }) : printable(text);

/** All spaces except non-breaking ones. */
const BLANKS = /[^\S\u00a0\u202f]+/;

/** Breaks `text` into lines of at most `width` columns, each behind `indent`. A word longer than a line stays whole. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text).split(BLANKS).filter(Boolean)) {
    if (line && indent.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  if (line) lines.push(line);
  return lines.map((each) => indent + each).join('\n');
}

/** At most `most` columns, cut before a word where that leaves half of them. */
export function cut(text: string, most: number): string {
  const shown = printable(text);
  if (shown.length <= most) return shown;
  const end = shown.slice(0, most).lastIndexOf(' ');
  return `${shown.slice(0, end > most / 2 ? end : most - 1)}…`;
}

/** Rows in aligned columns; the last column is not padded. */
export function table(rows: readonly (readonly string[])[], indent = '  '): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => printable(row[column] ?? '').length)),
  );
  return rows
    .map((row) => indent + row.map((cell, i) => pad(printable(cell), i, row, widths)).join('  '))
    .join('\n');
}

/** A table; where a row would be wider than `width`, the other cells go below the first one. */
export function tableWithin(rows: readonly (readonly string[])[], width: number): string {
  const lines = table(rows);
  if (lines.split('\n').every((line) => line.length <= width)) return lines;
  return rows
    .map(([first = '', ...rest]) =>
      [wrap(first, width, '  '), wrap(rest.filter(Boolean).join(' · '), width, '    ')]
        .filter(Boolean)
        .join('\n'),
    )
    .join('\n');
}

const pad = (cell: string, i: number, row: readonly string[], widths: readonly number[]): string =>
  i === row.length - 1 ? cell : cell.padEnd(widths[i] ?? 0);
