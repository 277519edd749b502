import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const rootDir = resolve(import.meta.dirname, '../..');

const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx'], {
  cwd: rootDir,
  encoding: 'utf8',
});

/** Every source and test file of the project, as paths from its root. */
export const files = listed
  .split('\n')
  .filter((file) => file && !file.endsWith('.d.ts') && !file.endsWith('.config.ts'));

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g;

const read = (file: string): string => readFileSync(join(rootDir, file), 'utf8');

const findSpecifiers = (text: string): string[] =>
  [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');

/** What a file imports or re-exports, types included, as written. */
export const findImports = (file: string): string[] => findSpecifiers(read(file));

const TYPES = /(?<=^|\n)(?:import|export) type [^'"]*?from\s+['"][^'"]+['"]/g;

/** The same without what the compiler erases: statements that import only types. */
export const findLoaded = (file: string): string[] => findSpecifiers(read(file).replace(TYPES, ''));

export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** Groups of files that import each other, directly or through others; each group and the list sorted (Tarjan). */
export function findCycles(graph: ImportGraph): string[][] {
  const order = new Map<string, number>();
  const stack: string[] = [];
  const cycles: string[][] = [];
  const visit = (file: string): number => {
    const index = order.size;
    order.set(file, index);
    stack.push(file);
    const reached = (graph.get(file) ?? []).map((target) => {
      if (!graph.has(target)) return index;
      if (!order.has(target)) return visit(target);
      return stack.includes(target) ? (order.get(target) ?? index) : index;
    });
    const low = Math.min(index, ...reached);
    if (low === index) {
      const group = stack.splice(stack.indexOf(file));
      if (group.length > 1) cycles.push(group.sort());
    }
    return low;
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return cycles.sort();
}
