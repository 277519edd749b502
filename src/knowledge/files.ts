import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, TomlError } from 'smol-toml';
import type * as z from 'zod';
import { KnowledgeError } from './knowledge-error.ts';

/** The folder of facts of this clone. */
export const KNOWLEDGE_DIR = join(import.meta.dirname, '../../knowledge');

/** The names of the TOML files in a folder without their extension, sorted. */
export function listFacts(dir: string, folder: string): string[] {
  const suffix = '.toml';
  const names = orRefuse(folder, () => readdirSync(join(dir, folder)));
  const files = names.filter((name) => name.endsWith(suffix) && !name.startsWith('.'));
  return files.map((name) => name.slice(0, -suffix.length)).sort();
}

/**
 * Reads one file and checks it.
 * @throws KnowledgeError when the file cannot be read, is no TOML, or does not fit the schema.
 */
export function readFacts<T extends z.ZodType>(dir: string, file: string, schema: T): z.output<T> {
  const text = orRefuse(file, () => readFileSync(join(dir, file), 'utf8'));
  // Each schema checks its facts only once: generating code for it first takes longer than checking them.
  const result = schema.safeParse(parseToml(file, text), { jitless: true });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new KnowledgeError(file, toPlace(issue?.path ?? []), toReason(issue));
}

function orRefuse<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new KnowledgeError(file, 'file', 'it cannot be read', { cause });
  }
}

function parseToml(file: string, text: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause;
    // The rest of the library's message is a drawing of the line; its first line is the reason.
    const [reason = ''] = cause.message.replace(/^Invalid TOML document: /, '').split('\n');
    const place = `line ${cause.line}, column ${cause.column}`;
    throw new KnowledgeError(file, place, `not valid TOML (${withoutFullStop(reason)})`, { cause });
  }
}

/** `['claims', 2, 'status']` as `claims[2].status`. */
function toPlace(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
  return steps.join('').replace(/^\./, '') || 'top level';
}

/** zod wraps an error about a key (an id) in a message that does not contain it. */
function toReason(issue: z.core.$ZodIssue | undefined): string {
  const inner = issue?.code === 'invalid_key' ? issue.issues[0] : issue;
  return withoutFullStop(inner?.message ?? 'it is not valid');
}

function withoutFullStop(text: string): string {
  return text.replace(/\.$/, '');
}
