import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { files, findCycles, findImports } from './import-graph.ts';

const toTarget = (file: string, specifier: string): string => posix.join(posix.dirname(file), specifier);

describe('import cycles', () => {
  it('are absent from the source', () => {
    const graph = new Map(
      files.map((file) => {
        const own = findImports(file).filter((specifier) => specifier.startsWith('.'));
        return [file, own.map((specifier) => toTarget(file, specifier))] as const;
      }),
    );
    const cycles = findCycles(graph).map((group) => group.join(' '));
    expect(cycles).toEqual([]);
  });

  it('are found across several files, each reported separately', () => {
    const graph = new Map([
      ['start', ['a', 'left', 'elsewhere']],
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['a', 'leaf']],
      ['leaf', []],
      ['left', ['right']],
      ['right', ['left', 'c']],
    ]);
    expect(findCycles(graph)).toEqual([
      ['a', 'b', 'c'],
      ['left', 'right'],
    ]);
  });
});
