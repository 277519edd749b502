import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isProcedure, traverseContractProcedures } from '@orpc/server';
import { describe, expect, it } from 'vitest';
import { contract } from '../../src/engine/contract/contract.ts';
import { createRouter } from '../../src/engine/router.ts';
import { openDesk } from './harness.ts';

const rootDir = join(import.meta.dirname, '../..');

type Shaped = { readonly shape?: Readonly<Record<string, unknown>> };
type Declared = {
  readonly path: readonly string[];
  readonly name: string;
  readonly doc: string;
  readonly input: readonly string[];
  readonly output: readonly string[];
  readonly errors: readonly string[];
};

const getFields = (schema: unknown): string[] => Object.keys((schema as Shaped | undefined)?.shape ?? {});

function declared(): Declared[] {
  const all: Declared[] = [];
  traverseContractProcedures({ router: contract, path: [] }, ({ contract: procedure, path }) => {
    const { meta, inputSchema, outputSchema, errorMap } = procedure['~orpc'];
    all.push({
      path,
      name: path.join('.'),
      doc: String(meta.doc ?? ''),
      input: getFields(inputSchema),
      output: getFields(outputSchema),
      errors: Object.keys(errorMap),
    });
  });
  return all;
}

const PAGE = readFileSync(join(rootDir, 'docs/contract.md'), 'utf8');
const words = (cell: string): string[] => [...cell.matchAll(/`(\w+)`/g)].map(([, word]) => word ?? '');

/** The rows of the table of procedures, by name. */
function rows(): Map<string, { does: string; input: string[]; output: string; errors: string[] }> {
  const [, table = ''] = PAGE.split('## Procedures');
  const cells = [...table.matchAll(/^\| `([\w.]+)` \|(.*)\|$/gm)].map(([, name, rest]) => {
    const [does = '', input = '', output = '', errors = ''] = (rest ?? '')
      .split('|')
      .map((cell) => cell.trim());
    return [name ?? '', { does, input: words(input), output, errors: words(errors) }] as const;
  });
  return new Map(cells);
}

/** Every test that speaks to the engine through the contract, as one text. */
const TESTS = ['tests/engine-router', 'tests/web']
  .flatMap((dir) => readdirSync(join(rootDir, dir)).map((name) => join(rootDir, dir, name)))
  .filter((file) => file.endsWith('.test.ts') && !file.endsWith('contract.test.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

describe('the contract', () => {
  it('has the same procedures as its documentation', () => {
    expect(declared().length).toBeGreaterThan(20);
    expect([...rows().keys()].toSorted()).toEqual(
      declared()
        .map(({ name }) => name)
        .toSorted(),
    );
  });

  it.each(declared().map((one) => [one.name, one] as const))('%s is implemented', (_name, { path }) => {
    const router = createRouter(openDesk().context) as unknown as Record<string, unknown>;
    const found = path.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], router);
    expect(isProcedure(found)).toBe(true);
  });

  it.each(declared().map((one) => [one.name, one] as const))('%s has a description', (name, { doc }) => {
    expect(doc).toMatch(/^[A-Z].*\.$/);
    expect(rows().get(name)?.does).toMatch(/^[A-Z].*\.$/);
  });

  it.each(declared().map((one) => [one.name, one] as const))(
    '%s is documented with its declared input, output and errors',
    (name, { input, output, errors }) => {
      const row = rows().get(name);
      expect(row?.input).toEqual(input);
      expect(row?.errors).toEqual(errors);
      if (output.length > 0) expect(words(row?.output ?? '')).toEqual(output);
      else expect(row?.output).toMatch(/^a (list|stream) of /);
    },
  );

  it.each(declared().map(({ name }) => [name]))('%s is called by a test', (name) => {
    expect(new RegExp(`client\\s*\\.${name.replace('.', '\\s*\\.')}\\(`).test(TESTS), name).toBe(true);
  });

  it('documents every error code of a procedure', () => {
    const codes = new Set(declared().flatMap(({ errors }) => errors));
    for (const code of codes) expect(PAGE).toMatch(new RegExp(`^\\| \`${code}\` \\|`, 'm'));
  });
});
